package org.dateline.clean.html;

/** A set of words, by their 64-bit hashes, which are not 0: made for look-ups that allocate nothing. */
final class WordSet {
    private final long[] words;

    /** A set that has place for so many words. */
    WordSet(int most) {
        words = new long[Integer.highestOneBit(Math.max(4, most)) * 4];
    }

    void add(long word) {
        words[slot(word)] = word;
    }

    boolean contains(long word) {
        return words[slot(word)] != 0;
    }

    private int slot(long word) {
        int mask = words.length - 1;
        int slot = (int) (word ^ word >>> 32) & mask;
        while (words[slot] != 0 && words[slot] != word) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
