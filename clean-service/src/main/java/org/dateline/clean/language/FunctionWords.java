package org.dateline.clean.language;

import java.util.Set;

/**
 * The words of a text that do not begin with a capital, as names do: the text in, whether it is English out, as far as
 * that is plain without comparing languages. In English news one such word in five or more is of these, in other
 * languages next to none.
 */
final class FunctionWords {
    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "that", "with", "from", "this", "have", "which", "were", "has", "are", "his", "their",
            "been", "would", "who", "its", "had", "they");
    /** Scores, lists of names and single lines have fewer. */
    private static final int LEAST = 30;

    private static final double FEW = 0.03;
    private static final double MANY = 0.1;

    private final int words;
    private final int english;

    private FunctionWords(int words, int english) {
        this.words = words;
        this.english = english;
    }

    static FunctionWords of(String text) {
        int words = 0;
        int english = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && isPartOfWord(text.charAt(i))) {
                continue;
            }
            if (i > start && !Character.isUpperCase(text.charAt(start))) {
                words++;
                english += ENGLISH.contains(text.substring(start, i)) ? 1 : 0;
            }
            start = i + 1;
        }
        return new FunctionWords(words, english);
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    boolean areEnglish() {
        return words >= LEAST && english > MANY * words;
    }

    boolean areNotEnglish() {
        return words >= LEAST && english < FEW * words;
    }
}
