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

    FeatureRow add(float[] added) {
        if (size + added.length > values.length) {
            values = Arrays.copyOf(values, 2 * (size + added.length));
        }
        System.arraycopy(added, 0, values, size, added.length);
        size += added.length;
        return this;
    }

    /** What was added; the next row, which is mostly as long, is filled into an array that it may keep. */
    float[] take() {
        float[] taken = size == values.length ? values : Arrays.copyOf(values, size);
        values = new float[Math.max(1, size)];
        size = 0;
        return taken;
    }
}
