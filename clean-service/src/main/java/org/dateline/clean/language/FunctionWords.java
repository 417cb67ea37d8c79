package org.dateline.clean.language;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text that are not names: the text in, whether it is English out, as far as that is plain without
 * comparing languages. In English news one such word in five or more is of these, in other languages next to none.
 */
final class FunctionWords {
    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "that", "with", "from", "this", "have", "which", "were", "has", "are", "his", "their",
            "been", "would", "who", "its", "had", "they");
    /** Scores, lists of names and single lines have fewer. */
    private static final int LEAST = 30;

    private static final double FEW = 0.03;
    private static final double MANY = 0.1;
    /** A word that does not begin with a capital. */
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{M}])(?!\\p{Lu})[\\p{L}\\p{M}]+");

    private final int words;
    private final int english;

    private FunctionWords(int words, int english) {
        this.words = words;
        this.english = english;
    }

    static FunctionWords of(String text) {
        int words = 0;
        int english = 0;
        for (Matcher word = WORD.matcher(text); word.find(); words++) {
            english += ENGLISH.contains(word.group().toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        return new FunctionWords(words, english);
    }

    boolean areEnglish() {
        return words >= LEAST && english > MANY * words;
    }

    boolean areNotEnglish() {
        return words >= LEAST && english < FEW * words;
    }
}
