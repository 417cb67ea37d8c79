package org.dateline.enrich.text;

import java.util.Locale;
import java.util.Set;

/** Says whether a text whose language nobody stated looks like English. */
public final class English {
    private static final int ENOUGH_WORDS = 2_000;
    private static final double LEAST_SHARE = 0.12;

    /** Common in English and, together, not in other languages written in Latin letters. */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "the", "of", "and", "to", "that", "was", "is", "with", "for", "his", "her", "from", "has", "have", "had",
            "by", "at", "this", "which", "are", "were", "been", "be", "it", "its", "but", "not", "they", "their",
            "will", "would", "said", "who", "on", "as", "after", "about");

    private English() {}

    /** Whether enough of the first words are English function words. */
    public static boolean looksSo(TokenizedText text) {
        int words = 0;
        int known = 0;
        for (int i = 0; i < text.size() && words < ENOUGH_WORDS; i++) {
            if (Character.isLetter(text.text().charAt(text.start(i)))) {
                words++;
                known += text.end(i) - text.start(i) <= 5
                                && FUNCTION_WORDS.contains(text.token(i).toLowerCase(Locale.ROOT))
                        ? 1
                        : 0;
            }
        }
        return known > 0 && known >= LEAST_SHARE * words;
    }
}
