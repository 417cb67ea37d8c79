package org.dateline.clean.html;

/**
 * Tells most words that a table does not have, by their 64-bit hashes: small enough for a processor's first cache, where
 * the table itself is not.
 */
final class WordFilter {
    private final long[] bits;

    /** For a table of so many places, a power of two. */
    WordFilter(int places) {
        bits = new long[Math.max(1, places / 16)];
    }

    void add(long word) {
        bits[slot(word)] |= 1L << word;
    }

    /** False for most words that were not added. */
    boolean mayHave(long word) {
        return (bits[slot(word)] >>> word & 1) != 0;
    }

    private int slot(long word) {
        return (int) (word >>> Integer.SIZE) & bits.length - 1;
    }
}
