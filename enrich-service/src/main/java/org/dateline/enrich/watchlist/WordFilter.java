package org.dateline.enrich.watchlist;

/**
 * The hash of a word in, whether it is among those that were added out: no is certain, yes is right in most cases (a Bloom filter with
 * one bit a word).
 */
final class WordFilter {
    private static final int BITS_PER_WORD = 8;

    private final int mask;
    private final long[] bits;

    /** @param words how many will be added */
    WordFilter(int words) {
        int longs = Integer.highestOneBit(Math.max(1, words / (Long.SIZE / BITS_PER_WORD))) * 2;
        this.mask = longs * Long.SIZE - 1;
        this.bits = new long[longs];
    }

    void add(int hash) {
        int bit = WordTable.spread(hash) & mask;
        bits[bit >>> 6] |= 1L << bit;
    }

    boolean mayHave(int hash) {
        int bit = WordTable.spread(hash) & mask;
        return (bits[bit >>> 6] & 1L << bit) != 0;
    }
}
