package org.dateline.clean.text;

import java.util.Arrays;

/** A growing list of hashes without boxes. */
final class HashList {
    private long[] values = new long[1024];
    private int size;

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    long get(int at) {
        return values[at];
    }

    int size() {
        return size;
    }
}
