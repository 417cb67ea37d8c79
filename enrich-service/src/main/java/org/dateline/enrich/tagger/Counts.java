package org.dateline.enrich.tagger;

/** Some numbers for each of many keys: a hash table over plain arrays that grows. */
final class Counts {
    private final int width;
    private long[] keys = new long[256];
    private int[] values;
    private int size;

    Counts(int width) {
        this.width = width;
        this.values = new int[keys.length * width];
    }

    /** Where a key's numbers begin in {@link #values}, -1 if it has none. */
    int find(long key) {
        int at = place(key, keys);
        return keys[at] == 0 ? -1 : at * width;
    }

    /** Adds one to a number of a key. */
    void add(long key, int number) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int at = place(key, keys);
        if (keys[at] == 0) {
            keys[at] = key;
            size++;
        }
        values[at * width + number]++;
    }

    int[] values() {
        return values;
    }

    private static int place(long key, long[] keys) {
        int mask = keys.length - 1;
        int at = (int) (key >>> 8) & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        long[] more = new long[keys.length * 4];
        int[] moreValues = new int[more.length * width];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                int at = place(keys[i], more);
                more[at] = keys[i];
                System.arraycopy(values, i * width, moreValues, at * width, width);
            }
        }
        keys = more;
        values = moreValues;
    }
}
