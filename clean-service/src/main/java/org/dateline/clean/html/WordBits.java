package org.dateline.clean.html;

/** A map from words, by their 64-bit hashes, to sets of bits: made for look-ups that allocate nothing. */
final class WordBits {
    private static final int SMALLEST = 64;

    /** In turn a word and its bits, so that both come into the processor's cache together. */
    private long[] table = new long[2 * SMALLEST];

    private WordFilter filter = new WordFilter(SMALLEST);
    private int size;

    /** Adds bits to those of a word. */
    void add(long hash, long added) {
        if (4 * size >= table.length) {
            grow();
        }
        int slot = slot(hash);
        if (table[slot] == 0) {
            table[slot] = hash;
            filter.add(hash);
            size++;
        }
        table[slot + 1] |= added;
    }

    /** The bits of a word, or 0. */
    long get(long hash) {
        return filter.mayHave(hash) ? table[slot(hash) + 1] : 0;
    }

    boolean contains(long hash) {
        return filter.mayHave(hash) && table[slot(hash)] != 0;
    }

    int size() {
        return size;
    }

    private int slot(long hash) {
        int mask = table.length - 2;
        int slot = (int) (hash ^ hash >>> 32) << 1 & mask;
        while (table[slot] != 0 && table[slot] != hash) {
            slot = slot + 2 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] old = table;
        table = new long[old.length * 2];
        filter = new WordFilter(old.length);
        size = 0;
        for (int slot = 0; slot < old.length; slot += 2) {
            if (old[slot] != 0) {
                add(old[slot], old[slot + 1]);
            }
        }
    }
}
