package org.dateline.enrich.watchlist;

import java.util.Arrays;

/** Numbers, one after the other. */
final class Ints {
    private int[] values = new int[16];
    private int size;

    int size() {
        return size;
    }

    int get(int index) {
        return values[index];
    }

    void set(int index, int value) {
        values[index] = value;
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }

    void clear() {
        size = 0;
    }

    /** Gives back what was set aside for more. */
    void trim() {
        values = Arrays.copyOf(values, size);
    }
}
