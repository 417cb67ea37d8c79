package org.dateline.enrich.tagger;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Scores of labels for each token of a sentence in; the best sequence, or the probability of each label and each
 * sequence, out: a linear-chain conditional random field (Lafferty and others, ICML 2001) over {@link Labels}. Keeps its
 * arrays from one sentence to the next: one per thread.
 */
public final class Lattice {
    private static final int LABELS = Labels.COUNT;
    private static final int[][] BEFORE = before();

    private final float[] transitions;
    private final double[] factors = new double[LABELS * LABELS];
    private double[] potentials = new double[0];
    private double[] forward = new double[0];
    private double[] backward = new double[0];
    private double[] scales = new double[0];
    private byte[] origins = new byte[0];
    private boolean left;
    private boolean right;

    /** @param transitions the weight of label b behind label a at {@code a * COUNT + b}; read anew by {@link #refresh} */
    public Lattice(float[] transitions) {
        this.transitions = transitions;
        refresh();
    }

    private static int[][] before() {
        int[][] before = new int[LABELS][];
        for (int to = 0; to < LABELS; to++) {
            int[] some = new int[LABELS];
            int count = 0;
            for (int from = 0; from < LABELS; from++) {
                if (Labels.follows(from, to)) {
                    some[count++] = from;
                }
            }
            before[to] = Arrays.copyOf(some, count);
        }
        return before;
    }

    /** Takes changed transitions into account. */
    public void refresh() {
        for (int to = 0; to < LABELS; to++) {
            for (int from : BEFORE[to]) {
                factors[from * LABELS + to] = Math.exp(transitions[from * LABELS + to]);
            }
        }
    }

    /**
     * Says whether the tokens stand between others that are outside of names for sure, so that the transitions from and
     * to those count too.
     */
    public void between(boolean left, boolean right) {
        this.left = left;
        this.right = right;
    }

    /** Writes the labels of the best sequence for the scores of {@code length} tokens to {@code labels}. */
    public void best(float[] scores, int first, int length, byte[] labels) {
        if (origins.length < length * LABELS) {
            origins = new byte[length * LABELS * 2];
        }
        float[] before = new float[LABELS];
        float[] now = new float[LABELS];
        for (int label = 0; label < LABELS; label++) {
            float start = scores[first * LABELS + label] + (left ? transitions[label] : 0);
            before[label] = Labels.starts(label) ? start : Float.NEGATIVE_INFINITY;
        }
        for (int token = 1; token < length; token++) {
            step(scores, (first + token) * LABELS, token * LABELS, before, now);
            float[] swap = before;
            before = now;
            now = swap;
        }
        int label = last(before);
        for (int token = length - 1; token >= 0; token--) {
            labels[first + token] = (byte) label;
            label = origins[token * LABELS + label];
        }
    }

    private int last(float[] scores) {
        int label = Labels.OUTSIDE;
        float most = Float.NEGATIVE_INFINITY;
        for (int end = 0; end < LABELS; end++) {
            float score = scores[end] + (right ? transitions[end * LABELS] : 0);
            if (Labels.ends(end) && score > most) {
                most = score;
                label = end;
            }
        }
        return label;
    }

    private void step(float[] scores, int at, int originsAt, float[] before, float[] now) {
        for (int to = 0; to < LABELS; to++) {
            float most = Float.NEGATIVE_INFINITY;
            int origin = 0;
            for (int from : BEFORE[to]) {
                float score = before[from] + transitions[from * LABELS + to];
                if (score > most) {
                    most = score;
                    origin = from;
                }
            }
            now[to] = most + scores[at + to];
            origins[originsAt + to] = (byte) origin;
        }
    }

    /**
     * Sums over all sequences; with masks, over those whose labels are all allowed.
     *
     * @param allowed the labels that each token may have, a bit each, or null for all
     * @return the logarithm of the sum, less the same constant for any masks
     */
    public double sum(float[] scores, int first, int length, int @Nullable [] allowed) {
        reserve(length);
        double sum = 0;
        for (int token = 0; token < length; token++) {
            potentials(scores, (first + token) * LABELS, token * LABELS, allowed == null ? -1 : allowed[token]);
            sum += Math.log(forward(token));
        }
        int last = (length - 1) * LABELS;
        double end = 0;
        for (int label = 0; label < LABELS; label++) {
            backward[last + label] = Labels.ends(label) ? right ? factors[label * LABELS] : 1 : 0;
            end += forward[last + label] * backward[last + label];
        }
        for (int label = 0; label < LABELS; label++) {
            backward[last + label] /= end;
        }
        for (int token = length - 2; token >= 0; token--) {
            backward(token);
        }
        return sum + Math.log(end);
    }

    private void reserve(int length) {
        if (scales.length < length) {
            potentials = new double[length * LABELS];
            forward = new double[length * LABELS];
            backward = new double[length * LABELS];
            scales = new double[length];
        }
    }

    private void potentials(float[] scores, int from, int to, int allowed) {
        float most = scores[from];
        for (int label = 1; label < LABELS; label++) {
            most = Math.max(most, scores[from + label]);
        }
        for (int label = 0; label < LABELS; label++) {
            potentials[to + label] =
                    (allowed >>> label & 1) == 0 ? 0 : Math.exp(Math.max(scores[from + label] - most, -80));
        }
    }

    private double forward(int token) {
        int at = token * LABELS;
        double sum = 0;
        for (int to = 0; to < LABELS; to++) {
            double value = 0;
            if (token == 0) {
                value = Labels.starts(to) ? left ? factors[to] : 1 : 0;
            } else {
                for (int from : BEFORE[to]) {
                    value += forward[at - LABELS + from] * factors[from * LABELS + to];
                }
            }
            forward[at + to] = value * potentials[at + to];
            sum += forward[at + to];
        }
        for (int to = 0; to < LABELS; to++) {
            forward[at + to] /= sum;
        }
        scales[token] = sum;
        return sum;
    }

    private void backward(int token) {
        int at = token * LABELS;
        int next = at + LABELS;
        Arrays.fill(backward, at, next, 0);
        for (int to = 0; to < LABELS; to++) {
            double value = potentials[next + to] * backward[next + to] / scales[token + 1];
            for (int from : BEFORE[to]) {
                backward[at + from] += value * factors[from * LABELS + to];
            }
        }
    }

    /** After {@link #sum}: the probability that a token has a label. */
    public double probability(int token, int label) {
        return forward[token * LABELS + label] * backward[token * LABELS + label];
    }

    /** After {@link #sum}: the probability that two labels stand at a token and the next. */
    public double probability(int token, int label, int next) {
        int behind = (token + 1) * LABELS + next;
        return forward[token * LABELS + label]
                * factors[label * LABELS + next]
                * potentials[behind]
                * backward[behind]
                / scales[token + 1];
    }

    /** After {@link #sum} of the sentence: the probability of the labels of the tokens {@code from} to {@code to}. */
    double probability(byte[] labels, int first, int from, int to) {
        double product = forward[from * LABELS + labels[first + from]];
        for (int token = from + 1; token < to; token++) {
            int label = labels[first + token];
            product *= factors[labels[first + token - 1] * LABELS + label]
                    * potentials[token * LABELS + label]
                    / scales[token];
        }
        return product * backward[(to - 1) * LABELS + labels[first + to - 1]];
    }
}
