package org.dateline.cli.bench;

import java.util.Arrays;

/** Durations, one after the other. */
final class Times {
    private long[] nanos = new long[1_024];
    private int count;

    void add(long duration) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = duration;
    }

    int count() {
        return count;
    }

    Percentiles percentiles() {
        return new Percentiles(Arrays.copyOf(nanos, count));
    }
}
