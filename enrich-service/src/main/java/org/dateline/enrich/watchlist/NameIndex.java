package org.dateline.enrich.watchlist;

import java.util.BitSet;

/**
 * Words in, one after the other, whether names are made of them out. What {@link WordTable} and {@link Trie} hold is laid out
 * anew here, so that a word that leads nowhere costs one or two reads of memory: a million names are larger than the
 * processor's caches, and nothing else takes time. Immutable.
 *
 * <p>How far a name has come is a {@code long}: the node's number, a bit that says whether a name ends there, and in the upper
 * half a bit for each of 32 kinds of hashes that may follow. {@link #NOWHERE} is where no name is.
 */
final class NameIndex {
    static final int UNKNOWN = -1;
    static final long NOWHERE = 0;

    private static final int NODE = (1 << 30) - 1;
    private static final int ENDS = 1 << 30;
    private static final int ABBREVIATION = 1 << 31;

    /** Of each word: its hash, where its characters are, the node it begins with two flags, the hashes that may follow. */
    private final int[] words;

    /** Of each word: how many characters, and they. */
    private final char[] characters;

    /** Of each step: node and word, and the node it leads to with what may follow. */
    private final long[] steps;

    NameIndex(WordTable words, Trie trie, BitSet abbreviations, Endings endings) {
        int[] places = new int[words.size()];
        this.characters = new char[words.characters() + words.size() + 1];
        this.words = words(words, places);
        this.steps = new long[2 * sizeFor(trie.steps())];
        long[] states = states(words, trie, endings);
        for (int word = 0; word < places.length; word++) {
            long state = states[trie.first(word)];
            this.words[places[word] + 2] = (int) state | (abbreviations.get(word) ? ABBREVIATION : 0);
            this.words[places[word] + 3] = (int) (state >>> 32);
        }
        trie.forEach((node, word, child) -> putStep((long) node << 32 | places[word], states[child]));
    }

    private static int sizeFor(int count) {
        return Integer.highestOneBit(Math.max(1, count + count / 2)) * 2;
    }

    private int[] words(WordTable table, int[] places) {
        int[] laidOut = new int[4 * sizeFor(table.size())];
        int end = 1;
        for (int word = 0; word < places.length; word++) {
            int place = place(laidOut, table.hash(word));
            while (laidOut[place + 1] != 0) {
                place = place + 4 & laidOut.length - 1;
            }
            laidOut[place] = table.hash(word);
            laidOut[place + 1] = end;
            places[word] = place;
            end += table.copy(word, characters, end);
        }
        return laidOut;
    }

    private static long[] states(WordTable words, Trie trie, Endings endings) {
        long[] states = new long[trie.size()];
        for (int node = 1; node < states.length; node++) {
            states[node] = node | (endings.first(node) == Endings.NONE ? 0 : ENDS);
        }
        trie.forEach((node, word, child) -> states[node] |= 1L << 32 + kind(words.hash(word)));
        return states;
    }

    private void putStep(long key, long state) {
        int at = place(key);
        while (steps[at + 1] != NOWHERE) {
            at = at + 2 & steps.length - 1;
        }
        steps[at] = key;
        steps[at + 1] = state;
    }

    /** The number of a word; {@link #UNKNOWN} where no name has it. */
    int find(char[] key, int start, int length, int hash) {
        for (int at = place(words, hash); words[at + 1] != 0; at = at + 4 & words.length - 1) {
            if (words[at] == hash && isAt(words[at + 1], key, start, length)) {
                return at;
            }
        }
        return UNKNOWN;
    }

    private boolean isAt(int begin, char[] key, int start, int length) {
        if (characters[begin] != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (characters[begin + 1 + i] != Alphabet.folded(Alphabet.of(key[start + i]))) {
                return false;
            }
        }
        return true;
    }

    /** Where a name is that begins with the word. */
    long begin(int word) {
        int node = words[word + 2] & ~ABBREVIATION;
        return (long) words[word + 3] << 32 | node;
    }

    /** Where a name is one word further on. */
    long step(long state, int word) {
        long key = (state & NODE) << 32 | word;
        for (int at = place(key); steps[at + 1] != NOWHERE; at = at + 2 & steps.length - 1) {
            if (steps[at] == key) {
                return steps[at + 1];
            }
        }
        return NOWHERE;
    }

    /** Whether a word with this hash may go on from here; no is certain. */
    static boolean mayStep(long state, int hash) {
        return (state >>> 32 + kind(hash) & 1) != 0;
    }

    static boolean goesOn(long state) {
        return state >>> 32 != 0;
    }

    static boolean ends(long state) {
        return (state & ENDS) != 0;
    }

    static int node(long state) {
        return (int) state & NODE;
    }

    /** Whether a full stop behind the word may belong to it. */
    boolean isAbbreviation(int word) {
        return (words[word + 2] & ABBREVIATION) != 0;
    }

    private static int kind(int hash) {
        return hash * 0x85EBCA6B >>> 27;
    }

    private static int place(int[] words, int hash) {
        return WordTable.spread(hash) * 4 & words.length - 1;
    }

    private int place(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32 ^ mixed >>> 47) * 2 & steps.length - 1;
    }
}
