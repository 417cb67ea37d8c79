package org.dateline.clean.training;

import java.util.ArrayList;
import java.util.List;

/** Rows of features with their labels and weights, to learn from: filled row by row, then read as a whole. */
public final class Examples {
    private final List<float[]> rows = new ArrayList<>();
    private final List<Example> labels = new ArrayList<>();

    /** Adds one example; a weight of 0 keeps it out of the learning. */
    public void add(float[] row, boolean positive, double weight) {
        if (!rows.isEmpty() && rows.get(0).length != row.length) {
            throw new IllegalArgumentException("Expected " + rows.get(0).length + " features, got: " + row.length);
        }
        rows.add(row.clone());
        labels.add(new Example(positive, weight));
    }

    int size() {
        return rows.size();
    }

    int features() {
        return rows.isEmpty() ? 0 : rows.get(0).length;
    }

    float value(int example, int feature) {
        return rows.get(example)[feature];
    }

    boolean positive(int example) {
        return labels.get(example).positive();
    }

    double weight(int example) {
        return labels.get(example).weight();
    }

    private record Example(boolean positive, double weight) {}
}
