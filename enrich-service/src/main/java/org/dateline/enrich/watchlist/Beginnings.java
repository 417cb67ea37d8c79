package org.dateline.enrich.watchlist;

/**
 * The hash of a word in, whether a name may begin with it out: no is certain, yes is right in most cases (a Bloom filter with
 * one bit a word). Small enough to stay in the processor's cache, which the tables of a million names are not.
 */
final class Beginnings {
    private static final int BITS_PER_WORD = 8;

    private final int mask;
    private final long[] capitals;
    private final long[] all;

    Beginnings(int words) {
        int longs = Math.max(1, Integer.highestOneBit(Math.max(1, words / (Long.SIZE / BITS_PER_WORD))) * 2);
        this.mask = longs * Long.SIZE - 1;
        this.capitals = new long[longs];
        this.all = new long[longs];
    }

    /** @param small whether the word may begin a name where it is written small */
    void add(int hash, boolean small) {
        int bit = WordTable.spread(hash) & mask;
        capitals[bit >>> 6] |= 1L << bit;
        if (small) {
            all[bit >>> 6] |= 1L << bit;
        }
    }

    /** @param capital whether the word begins with a capital in the text */
    boolean mayBegin(int hash, boolean capital) {
        int bit = WordTable.spread(hash) & mask;
        return ((capital ? capitals : all)[bit >>> 6] & 1L << bit) != 0;
    }
}
