package org.dateline.enrich.watchlist;

/**
 * What a text is held against: three filters, which tell almost all words of a text that no name begins with them and stay in
 * the processor's cache, and the tables that know for certain, which a million names make too large for it.
 *
 * @param small the words that names begin with where they are written small
 * @param capital the words that names begin with where they are written with a capital, those of {@code small} too
 * @param single the words that are names by themselves
 * @param pairs the first two words of names, by {@link #pair}
 * @param index the words of the names and their order
 * @param endings where names end
 */
record Names(
        WordFilter small, WordFilter capital, WordFilter single, WordFilter pairs, NameIndex index, Endings endings) {
    /** Whether a name may begin with a word, whatever stands behind it. */
    boolean mayBegin(int hash, boolean isCapital) {
        return (isCapital ? capital : small).mayHave(hash);
    }

    static int pair(int firstHash, int secondHash) {
        return firstHash * 0x85EBCA6B + secondHash;
    }
}
