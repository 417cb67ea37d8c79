package org.dateline.clean.html;

import java.util.Arrays;

/** A row of features as it fills up. */
final class FeatureRow {
    private float[] values = new float[256];
    private int size;

    FeatureRow add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = (float) value;
        return this;
    }

    FeatureRow add(boolean value) {
        return add(value ? 1 : 0);
    }

    /** Sizes matter by their ratio. */
    FeatureRow addSize(double value) {
        return add(Math.log1p(value));
    }

    void clear() {
        size = 0;
    }

    float[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
