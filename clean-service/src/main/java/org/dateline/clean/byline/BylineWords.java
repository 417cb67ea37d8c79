package org.dateline.clean.byline;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.clean.resource.Listing;

/**
 * Words that stand in bylines beside people's names, in small letters. They come from the resource {@code
 * byline-words.txt}: a line {@code [section]}, then lines of words.
 */
public final class BylineWords {
    private static final Map<String, List<String>> SECTIONS = Listing.sections(BylineWords.class, "byline-words.txt");

    private static final Set<String> OCCUPATIONS = of("role");

    /** What a person does, and of what rank: behind a first and a last name it is none of the name. */
    static final Set<String> ROLES = of("role", "rank");

    /** Words of those who sign for many. */
    static final Set<String> GROUPS = of("group");

    /** What stands for a name that nobody gave. */
    static final Set<String> NOBODY = of("nobody");

    /** Parts of names that have no capital. */
    static final Set<String> SMALL = of("small");

    /** Words that name a role, a group or an outlet, or belong to the page: no person's name has them. */
    static final Set<String> NO_NAMES = of("role", "rank", "group", "outlet", "degree", "furniture", "nobody");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final int LONGEST_ROLE = 60;

    private BylineWords() {}

    /** Whether a short line names an occupation: {@code Co-Founder & Marketing Director}. */
    public static boolean isRole(String line) {
        return line.length() <= LONGEST_ROLE && isIn(OCCUPATIONS, line);
    }

    /** Whether a word of the line is one of those. */
    static boolean isIn(Set<String> words, String line) {
        return NO_LETTERS.splitAsStream(line.toLowerCase(Locale.ROOT)).anyMatch(words::contains);
    }

    private static Set<String> of(String... sections) {
        return Stream.of(sections)
                .flatMap(section -> requireNonNull(SECTIONS.get(section), section).stream())
                .flatMap(line -> Stream.of(line.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
