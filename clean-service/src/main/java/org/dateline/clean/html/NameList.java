package org.dateline.clean.html;

import java.util.Arrays;

/** The words of an element's names, as hashes: each once, and not more than templates use. */
final class NameList {
    private static final int MOST = 32;

    private final long[] names = new long[MOST];
    private int size;

    /** Marks names, so that they differ from the same words in a text. */
    private static final long NAME = 0x6e616d65L;

    void add(long word) {
        long name = word ^ NAME;
        for (int i = 0; i < size; i++) {
            if (names[i] == name) {
                return;
            }
        }
        if (size < MOST) {
            names[size++] = name;
        }
    }

    void clear() {
        size = 0;
    }

    long[] toArray() {
        return Arrays.copyOf(names, size);
    }
}
