package org.dateline.enrich.training;

import java.util.Arrays;

/** Numbers features by their hash and counts them; open addressing over plain arrays, for tens of millions. */
final class FeatureDictionary {
    private long[] keys = new long[1 << 20];
    private int[] values = new int[1 << 20];
    private int size;

    /** Counts a feature. */
    void count(long feature, int times) {
        if (size * 10L > keys.length * 6L) {
            grow();
        }
        int at = find(feature);
        if (keys[at] == 0) {
            keys[at] = feature;
            size++;
        }
        values[at] += times;
    }

    /** Forgets features seen less often than {@code least} times and numbers the others from 0. */
    int number(int least) {
        int kept = 0;
        for (int i = 0; i < keys.length; i++) {
            kept += keys[i] != 0 && values[i] >= least ? 1 : 0;
        }
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[Integer.highestOneBit(Math.max(16, kept)) * 4];
        values = new int[keys.length];
        int number = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0 && oldValues[i] >= least) {
                int at = find(oldKeys[i]);
                keys[at] = oldKeys[i];
                values[at] = number++;
            }
        }
        size = kept;
        return kept;
    }

    /** The feature's number, -1 if it has none. */
    int get(long feature) {
        int at = find(feature);
        return keys[at] == 0 ? -1 : values[at];
    }

    /** The features by their number. */
    long[] features() {
        long[] features = new long[size];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                features[values[i]] = keys[i];
            }
        }
        return features;
    }

    /** The numbers of those of the features that have one. */
    int[] numbers(long[] features, int count) {
        int[] numbers = new int[count];
        int known = 0;
        for (int i = 0; i < count; i++) {
            int number = get(features[i]);
            if (number >= 0) {
                numbers[known++] = number;
            }
        }
        return Arrays.copyOf(numbers, known);
    }

    private int find(long feature) {
        int mask = keys.length - 1;
        int at = (int) (feature >>> 20) & mask;
        while (keys[at] != 0 && keys[at] != feature) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int at = find(oldKeys[i]);
                keys[at] = oldKeys[i];
                values[at] = oldValues[i];
            }
        }
    }
}
