package org.dateline.clean.byline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.clean.resource.Listing;

/**
 * Whether a name begins with a given name, which tells people who write under their own name from newspapers. The names
 * are common ones of many countries, by general knowledge; a name that is missing only costs a personal site its author.
 */
public final class GivenNames {
    private static final int MOST_WORDS = 16;

    private static final Set<String> COMMON = Listing.read(GivenNames.class, "given-names.txt").stream()
            .flatMap(line -> Stream.of(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    private GivenNames() {}

    /** Two to four words of letters, the first of which is a given name. */
    public static boolean begin(String name) {
        String[] words = name.split(" ", 5);
        return words.length > 1
                && words.length < 5
                && name.chars().noneMatch(c -> c == '&' || c == '+' || Character.isDigit(c))
                && isGiven(words[0]);
    }

    private static boolean isGiven(String word) {
        return COMMON.contains(word.toLowerCase(Locale.ROOT));
    }

    /**
     * The people in a run of names that stood in elements of their own: Ada Marsh Tom Bo Ellery. Each begins with a given
     * name and ends with another word; the whole where that is not so.
     */
    static List<String> split(String run) {
        String[] words = run.strip().split("\\s+", MOST_WORDS + 1);
        if (words.length < 4 || words.length > MOST_WORDS || !isGiven(words[0])) {
            return List.of(run);
        }
        List<String> people = new ArrayList<>();
        int start = 0;
        for (int at = 2; at <= words.length; at++) {
            boolean begins = at < words.length && isGiven(words[at]) && !isGiven(words[at - 1]);
            if (begins || at == words.length) {
                people.add(String.join(" ", List.of(words).subList(start, at)));
                start = at;
            }
        }
        return people.stream().allMatch(person -> person.indexOf(' ') > 0) ? people : List.of(run);
    }
}
