package org.dateline.clean.wire;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.clean.date.WrittenDate;
import org.dateline.clean.date.WrittenDates;
import org.dateline.contract.Dateline;
import org.jspecify.annotations.Nullable;

/**
 * The first paragraph of a story in, its dateline out: {@code CAIRO, November 1. /TASS/.}, {@code WASHINGTON (AP) —},
 * {@code PARIS, March 3 (Reuters) -}, {@code MADRID, 3 mar (EFE).-}, {@code МОСКВА, 3 марта. /ТАСС/.}. Thread-safe.
 */
public final class Datelines {
    private static final int LONGEST = 110;
    private static final int MOST_WORDS = 6;

    /** Capitals before a dash that name no place. */
    private static final Set<String> LABELS = Set.of(
            "breaking",
            "update",
            "updated",
            "exclusive",
            "watch",
            "video",
            "live",
            "opinion",
            "analysis",
            "new",
            "claim",
            "fact",
            "note",
            "correction",
            "editorial",
            "review",
            "interview",
            "photos",
            "poll",
            "quiz",
            "advisory",
            "urgent",
            "alert",
            "fact check",
            "explainer",
            "eil",
            "eilmeldung",
            "urgente",
            "срочно",
            "foto",
            "q",
            "a",
            "ok");

    /** Small words inside the names of places. */
    private static final Set<String> PARTICLES =
            Set.of("de", "do", "da", "del", "la", "of", "on", "upon", "am", "an", "der", "im", "in", "sur", "y", "les");

    private final Agencies agencies;
    private final WrittenDates dates;

    public Datelines(Agencies agencies, WrittenDates dates) {
        this.agencies = agencies;
        this.dates = dates;
    }

    /** What {@code paragraph} opens with, if that is a dateline. */
    public @Nullable Found find(String paragraph) {
        String head = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
        Found found = slashed(head);
        return found == null ? dashed(head) : found;
    }

    /** PLACE, DATE. /AGENCY/. */
    private @Nullable Found slashed(String head) {
        int open = head.indexOf('/');
        int close = open < 1 ? -1 : head.indexOf('/', open + 1);
        if (close < 0) {
            return null;
        }
        String agency = agencies.named(head.substring(open + 1, close));
        return agency == null ? null : placed(head.substring(0, open), agency);
    }

    /** PLACE, DATE (AGENCY) — and PLACE — */
    private @Nullable Found dashed(String head) {
        int end = dash(head);
        if (end < 0) {
            return null;
        }
        String opening = head.substring(0, end);
        int open = opening.indexOf('(');
        int close = open < 0 ? -1 : opening.indexOf(')', open);
        String agency = close < 0 ? null : agencies.amongst(opening.substring(open + 1, close));
        if (open == 0) {
            return agency == null ? null : new Found(null, agency, null);
        }
        if (close >= 0 && agency == null) {
            return null;
        }
        return placed(close < 0 ? opening : opening.substring(0, open), agency);
    }

    /** Where the dash is that closes the dateline: surrounded by blanks, or of the longer kind; -1 if there is none. */
    private static int dash(String head) {
        for (int at = 1; at + 1 < head.length(); at++) {
            char c = head.charAt(at);
            boolean spaced = head.charAt(at - 1) == ' ' && (head.charAt(at + 1) == ' ' || head.charAt(at + 1) == '-');
            boolean closed = head.charAt(at - 1) == '.' || head.charAt(at - 1) == ')';
            if (c == '—' || c == '–' && (spaced || closed) || c == '-' && (spaced || closed)) {
                return at;
            }
        }
        return -1;
    }

    private @Nullable Found placed(String opening, @Nullable String agency) {
        List<WrittenDate> written = dates.find(opening);
        WrittenDate date = written.isEmpty() ? null : written.get(0);
        String place = trim(date == null ? opening : opening.substring(0, date.start()));
        boolean shown = agency != null || date != null;
        if (!isPlace(place, shown)) {
            return null;
        }
        String dateText = date == null ? null : trim(opening.substring(date.start(), date.end()));
        return new Found(new Dateline(ordinary(place), dateText, agency), agency, date);
    }

    private static String trim(String text) {
        int to = text.length();
        while (to > 0 && ",.;:/( -–—".indexOf(text.charAt(to - 1)) >= 0 && !isAbbreviation(text, to)) {
            to--;
        }
        return text.substring(0, to).strip();
    }

    /** The stop of D.C. and Pa. belongs to the name. */
    private static boolean isAbbreviation(String text, int to) {
        return text.charAt(to - 1) == '.' && to > 2 && text.charAt(to - 3) == '.';
    }

    /** Words that all begin with capitals; all in capitals where neither date nor agency shows what they are. */
    private static boolean isPlace(String place, boolean shown) {
        if (place.length() < 3 || LABELS.contains(place.toLowerCase(Locale.ROOT)) || place.indexOf(':') >= 0) {
            return false;
        }
        String[] words = place.split("[ ,/]+", MOST_WORDS + 2);
        boolean capitals = words.length <= MOST_WORDS && isCapitals(words[0]);
        for (String word : words) {
            boolean small = PARTICLES.contains(word.toLowerCase(Locale.ROOT));
            if (word.isEmpty() || !small && !Character.isUpperCase(word.charAt(0)) || hasDigit(word)) {
                return false;
            }
        }
        return words.length <= MOST_WORDS && (shown || capitals);
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private static boolean isCapitals(String word) {
        return word.length() > 2 && word.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }

    /** RIO DE JANEIRO → Rio de Janeiro; what is not in capitals stays. */
    private static String ordinary(String place) {
        StringBuilder result = new StringBuilder(place);
        int start = 0;
        for (int at = 0; at <= place.length(); at++) {
            if (at == place.length() || !Character.isLetter(place.charAt(at))) {
                String word = place.substring(start, at);
                boolean abbreviation = at < place.length() && place.charAt(at) == '.';
                if (word.length() > 1 && !abbreviation && word.chars().allMatch(Character::isUpperCase)) {
                    String lower = word.toLowerCase(Locale.ROOT);
                    boolean small = start > 0 && PARTICLES.contains(lower);
                    result.replace(start, at, small ? lower : word.charAt(0) + lower.substring(1));
                }
                start = at + 1;
            }
        }
        return result.toString();
    }

    /**
     * What opens a story.
     *
     * @param dateline null where an agency stands alone: {@code (AP) —}
     * @param agency if any
     * @param date if any
     */
    public record Found(
            @Nullable Dateline dateline,
            @Nullable String agency,
            @Nullable WrittenDate date) {
        /** The full date, if the dateline has one. */
        public @Nullable LocalDate day() {
            return date == null ? null : date.full();
        }
    }
}
