package org.dateline.clean.training;

import java.util.Arrays;

/** One feature of all examples: its values in, the number of the bin of each and the cuts between the bins out. */
final class BinnedFeature {
    private static final int MOST_BINS = 255;

    private final float[] cuts;
    private final byte[] bins;

    BinnedFeature(float[] values) {
        cuts = cuts(values);
        bins = new byte[values.length];
        for (int example = 0; example < values.length; example++) {
            bins[example] = (byte) binOf(values[example]);
        }
    }

    /** How many bins there are: one more than cuts. */
    int size() {
        return cuts.length + 1;
    }

    int bin(int example) {
        return bins[example] & 0xff;
    }

    /** The largest value that belongs to a bin or one before it. */
    float cut(int bin) {
        return cuts[bin];
    }

    private int binOf(float value) {
        int found = Arrays.binarySearch(cuts, value);
        return found >= 0 ? found : -found - 1;
    }

    private static float[] cuts(float[] values) {
        float[] sorted = values.clone();
        Arrays.sort(sorted);
        float[] cuts = new float[MOST_BINS];
        int size = 0;
        int least = Math.max(1, sorted.length / MOST_BINS);
        int filled = 0;
        for (int i = 1; i < sorted.length && size < MOST_BINS - 1; i++) {
            filled++;
            if (sorted[i] != sorted[i - 1] && filled >= least) {
                cuts[size++] = middle(sorted[i - 1], sorted[i]);
                filled = 0;
            }
        }
        return Arrays.copyOf(cuts, size);
    }

    private static float middle(float low, float high) {
        float middle = low + (high - low) / 2;
        return middle < high ? middle : low;
    }
}
