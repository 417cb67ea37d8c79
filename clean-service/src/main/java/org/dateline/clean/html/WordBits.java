package org.dateline.clean.html;

/** A map from words, by their 64-bit hashes, to sets of bits: made for look-ups that allocate nothing. */
final class WordBits {
    private long[] keys = new long[64];
    private long[] bits = new long[64];
    private int size;

    /** Adds bits to those of a word. */
    void add(long hash, long added) {
        if (2 * size >= keys.length) {
            grow();
        }
        int slot = slot(hash);
        if (keys[slot] == 0) {
            keys[slot] = hash;
            size++;
        }
        bits[slot] |= added;
    }

    /** The bits of a word, or 0. */
    long get(long hash) {
        return bits[slot(hash)];
    }

    boolean contains(long hash) {
        return keys[slot(hash)] != 0;
    }

    int size() {
        return size;
    }

    private int slot(long hash) {
        int mask = keys.length - 1;
        int slot = (int) (hash ^ hash >>> 32) & mask;
        while (keys[slot] != 0 && keys[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldBits = bits;
        keys = new long[oldKeys.length * 4];
        bits = new long[keys.length];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                add(oldKeys[i], oldBits[i]);
            }
        }
    }
}
