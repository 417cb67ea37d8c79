package org.dateline.clean.wire;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.regex.Pattern;
import org.dateline.clean.resource.Listing;
import org.jspecify.annotations.Nullable;

/**
 * The name of a news agency as it is written somewhere in, its one name out. Names of up to four letters count only in
 * the letter case in which they are known: {@code AP}, but not {@code ap}. Immutable and thread-safe.
 */
public final class Agencies {
    /** What stands between those who signed together: dpa/AFP, Le Monde avec AFP. */
    private static final Pattern BETWEEN =
            Pattern.compile("[/,;|&+]|\\s[-–—]\\s|\\s(?:and|with|und|mit|et|avec|y|con|e|com|og|en|met|и)\\s");

    private static final int MOST_PARTS = 20;
    private static final int LONGEST_CODE = 4;
    private static final int MOST_WORDS = 4;

    private final Map<String, String> names = new HashMap<>();

    /** The agencies that the service knows. */
    public Agencies() {
        Listing.read(Agencies.class, "agencies.txt").forEach(this::read);
    }

    private void read(String line) {
        int split = line.indexOf('=');
        StringTokenizer aliases = new StringTokenizer(line.substring(split + 1), "|");
        while (aliases.hasMoreTokens()) {
            names.put(key(aliases.nextToken().strip()), line.substring(0, split).strip());
        }
    }

    private static String key(String name) {
        return name.length() <= LONGEST_CODE ? name : name.toLowerCase(Locale.ROOT);
    }

    /** The agency that {@code text} names and nothing else, marks around it aside; null if it is none. */
    public @Nullable String named(String text) {
        String name = text.strip();
        int from = 0;
        int to = name.length();
        while (from < to && !Character.isLetterOrDigit(name.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(name.charAt(to - 1))) {
            to--;
        }
        return names.get(key(name.substring(from, to)));
    }

    /** The agency whose name {@code text} begins with; null if it begins with none. */
    public @Nullable String begins(String text) {
        String found = null;
        int words = 0;
        for (int end = 1; end <= text.length() && words < MOST_WORDS; end++) {
            if (end == text.length() || !isInName(text.charAt(end))) {
                String name = names.get(key(text.substring(0, end)));
                found = name == null ? found : name;
                words++;
            }
        }
        return found;
    }

    /** The agency named alone in {@code text} or as one of several: {@code dpa/AFP} is the first of both. */
    public @Nullable String amongst(String text) {
        String whole = named(text);
        if (whole == null) {
            for (String part : BETWEEN.split(text, MOST_PARTS)) {
                whole = whole == null ? named(part) : whole;
            }
        }
        return whole;
    }

    private static boolean isInName(char c) {
        return Character.isLetterOrDigit(c) || c == '-';
    }
}
