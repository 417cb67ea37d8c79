package org.dateline.clean.wire;

import java.util.Locale;
import java.util.Set;
import org.dateline.clean.resource.Listing;

/**
 * A line in, whether it is a picture's caption or credit out, as its credit tells: {@code … Photo: AFP}, {@code (AP
 * Photo/Jane Doe)}, {@code … Jane Doe / Reuters}, {@code epa01234567 …}. Captions without a credit are not known. Thread-safe.
 */
public final class Credits {
    private static final int LONGEST_CAPTION = 900;
    private static final int LONGEST_CREDIT = 110;

    /** What closes the sentence before a credit. */
    private static final String CLOSING = ".!?”\"…)»";

    private final Set<String> labels = Set.copyOf(Listing.read(Credits.class, "credit-labels.txt"));
    private final Set<String> sources = Set.copyOf(Listing.read(Credits.class, "picture-sources.txt"));
    private final Agencies agencies;

    public Credits(Agencies agencies) {
        this.agencies = agencies;
    }

    /** Whether the line belongs to a picture. */
    public boolean isCaption(String line) {
        return line.length() <= LONGEST_CAPTION
                && (hasPictureNumber(line) || isCredit(line, 0) || endsWithCredit(line));
    }

    /** Picture agencies number their pictures: a few letters and at least six digits. */
    private static boolean hasPictureNumber(String line) {
        int at = 0;
        while (at < line.length() && at < 5 && isAsciiLetter(line.charAt(at))) {
            at++;
        }
        int digits = at;
        while (digits < line.length() && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        return at >= 2 && digits - at >= 6 && digits < line.length() && line.charAt(digits) == ' ';
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Looks at what follows the last end of a sentence, bracket, bar or sign of copyright. */
    private boolean endsWithCredit(String line) {
        for (int at = line.length() - 3; at > 0 && line.length() - at <= LONGEST_CREDIT; at--) {
            char c = line.charAt(at);
            boolean bracket = c == '(' || c == '[' || c == '（';
            boolean sentence = line.charAt(at + 1) == ' ' && (CLOSING.indexOf(c) >= 0);
            if ((bracket || sentence || c == '|' || c == '©') && isCredit(line, c == '©' ? at : at + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCredit(String line, int from) {
        int to = line.length();
        while (to > from && ")].）".indexOf(line.charAt(to - 1)) >= 0) {
            to--;
        }
        String credit = line.substring(from, to).strip();
        return credit.length() <= LONGEST_CREDIT && (isLabelled(credit) || isShared(credit));
    }

    /** Photo: Jane Doe; Photo by Jane Doe; © Jane Doe/AFP. */
    private boolean isLabelled(String credit) {
        if (credit.startsWith("©")) {
            return credit.indexOf('/') > 0;
        }
        int colon = credit.indexOf(':');
        if (colon > 0 && colon < 24 && colon < credit.length() - 2) {
            return labels.contains(label(credit.substring(0, colon)));
        }
        String lower = credit.toLowerCase(Locale.ROOT);
        return lower.startsWith("photo by ")
                || lower.startsWith("photos by ")
                || lower.startsWith("ap photo")
                || lower.startsWith("photo courtesy of ")
                || lower.startsWith("photograph by ")
                || lower.startsWith("image courtesy of ")
                || lower.startsWith("file photo ");
    }

    private static String label(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** Jane Doe / AFP; AFP/Jane Doe; Jane Doe/Getty Images/AFP: short, and one of the parts is a source of pictures. */
    private boolean isShared(String credit) {
        int slash = credit.indexOf('/');
        if (slash <= 0 || slash == credit.length() - 1 || credit.length() > 80) {
            return false;
        }
        String first = credit.substring(0, slash).strip();
        String last = credit.substring(credit.lastIndexOf('/') + 1).strip();
        return isSource(first) && isName(last) || isSource(last) && (isName(first) || isSource(first));
    }

    private boolean isSource(String part) {
        return sources.contains(label(part)) || agencies.named(part) != null;
    }

    /** One to five words that begin with capitals. */
    private static boolean isName(String part) {
        String[] words = part.split(" +", 7);
        if (words.length > 5) {
            return false;
        }
        for (String word : words) {
            if (word.isEmpty() || !Character.isLetter(word.charAt(0)) || Character.isLowerCase(word.charAt(0))) {
                return false;
            }
        }
        return true;
    }
}
