package org.dateline.clean.html;

import java.util.Arrays;

/** What a {@link Vocabulary} may know of a block: the words at its ends, and pairs of them, as hashes. */
final class Clues {
    private static final int EDGE = 12;
    private static final int PAIR = 0x5bd1e995;

    private Clues() {}

    /** The clues of a text, of whose words these are the hashes. */
    static long[] of(long[] words) {
        long[] clues = new long[2 * Math.min(words.length, 2 * EDGE)];
        int size = 0;
        for (int i = 0; i < words.length; i++) {
            boolean isEdge = i < EDGE || i >= words.length - EDGE;
            if (isEdge) {
                clues[size++] = words[i];
                if (i + 1 < words.length) {
                    clues[size++] = Words.join(words[i], words[i + 1] ^ PAIR);
                }
            }
        }
        return Arrays.copyOf(clues, size);
    }
}
