package org.dateline.cli.bench;

import java.util.Arrays;

/** Durations in, the longest of a share of them out. */
final class Percentiles {
    private final long[] sorted;

    Percentiles(long[] nanos) {
        this.sorted = nanos.clone();
        Arrays.sort(sorted);
    }

    /** Milliseconds within which this share was done, 0 to 1; 0 where there is nothing. */
    double millis(double share) {
        if (sorted.length == 0) {
            return 0;
        }
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)] / 1e6;
    }
}
