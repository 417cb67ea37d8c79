package org.dateline.clean.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Scores rows of which most are easy, as most blocks of most pages are: rows of features in, the probability of each out,
 * or a guess at it from the first trees if those leave little doubt. Immutable and thread-safe.
 */
public final class RoughScorer {
    /** The share of the trees that make a guess, as its denominator. */
    static final int GUESSING = 3;

    private final TreeScorer first;
    private final TreeScorer others;
    private final float low;
    private final float high;

    /** The other trees are asked about rows of which the first say log-odds from {@code low} to {@code high}. */
    RoughScorer(TreeScorer first, TreeScorer others, float low, float high) {
        this.first = first;
        this.others = others;
        this.low = low;
        this.high = high;
    }

    /** The probability for each row. */
    public double[] probabilities(List<float[]> rows) {
        float[] sums = first.logOdds(rows);
        List<float[]> asked = new ArrayList<>();
        for (int row = 0; row < sums.length; row++) {
            if (isInDoubt(sums[row])) {
                asked.add(rows.get(row));
            }
        }
        float[] more = others.logOdds(asked);
        for (int row = 0, next = 0; row < sums.length; row++) {
            sums[row] += isInDoubt(sums[row]) ? more[next++] : 0;
        }
        return BoostedTrees.toProbabilities(sums);
    }

    private boolean isInDoubt(float sum) {
        return sum >= low && sum <= high;
    }
}
