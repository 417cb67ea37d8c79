package org.dateline.enrich.training;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.dateline.enrich.tagger.Labels;
import org.dateline.enrich.tagger.Lattice;

/** Room for one sentence on its way through the trainer: its features and scores in, the slopes of its weights out. */
final class Sentence {
    private static final int LABELS = Labels.COUNT;
    private static final int LONGEST = 320;
    private static final int MOST_FEATURES = 400;

    final int[][] active = new int[LONGEST][MOST_FEATURES];
    final int[] counts = new int[LONGEST];
    final float[] slopes = new float[LONGEST * LABELS];
    final double[] pairs = new double[LABELS * LABELS];
    int length;
    float weight;

    /** The logarithm of how likely the right labels were. */
    double gain;

    private final Examples examples;
    private final float[] weights;
    private final double dropout;
    private final Lattice lattice;
    private final float[] scores = new float[LONGEST * LABELS];
    private SplittableRandom random = new SplittableRandom(0);
    private int text;
    private int number;
    private boolean second;

    Sentence(Examples examples, float[] weights, float[] transitions, double dropout) {
        this.examples = examples;
        this.weights = weights;
        this.dropout = dropout;
        this.lattice = new Lattice(transitions);
    }

    /** Takes the place of a sentence of a text; {@code second} says whether it sees the first pass's answers. */
    void take(int text, int number, boolean second, long seed) {
        this.text = text;
        this.number = number;
        this.second = second;
        this.random = new SplittableRandom(seed);
    }

    int text() {
        return text;
    }

    int number() {
        return number;
    }

    /** Computes the slopes from the weights as they are. */
    void compute() {
        TrainingText example = examples.texts().get(text);
        int from = example.text().sentenceStart(number);
        length = example.text().sentenceEnd(number) - from;
        weight = example.weight();
        lattice.refresh();
        for (int i = 0; i < length; i++) {
            counts[i] = dropped(active[i], examples.features(text, number, from + i, second, active[i]));
            score(i);
        }
        Arrays.fill(slopes, 0, length * LABELS, 0);
        Arrays.fill(pairs, 0);
        int[] allowed = Arrays.copyOfRange(example.allowed(), from, from + length);
        boolean sure = Arrays.stream(allowed).allMatch(labels -> Integer.bitCount(labels) == 1);
        gain = sure ? sure(allowed) : unsure(allowed);
        if (Double.isNaN(gain) || Double.isInfinite(gain)) {
            length = 0;
            gain = 0;
        }
    }

    private int dropped(int[] features, int count) {
        int kept = 0;
        int limit = (int) (dropout * 65536);
        long bits = 0;
        for (int i = 0; i < count; i++) {
            bits = i % 4 == 0 ? random.nextLong() : bits >>> 16;
            if ((bits & 0xFFFF) >= limit) {
                features[kept++] = features[i];
            }
        }
        return kept;
    }

    private void score(int token) {
        int at = token * LABELS;
        Arrays.fill(scores, at, at + LABELS, 0);
        for (int i = 0; i < counts[token]; i++) {
            int row = active[token][i] * LABELS;
            for (int label = 0; label < LABELS; label++) {
                scores[at + label] += weights[row + label];
            }
        }
        float rescale = (float) (1 / (1 - dropout));
        for (int label = 0; label < LABELS; label++) {
            scores[at + label] *= rescale;
        }
    }

    /** The slopes where one sequence is right. */
    private double sure(int[] allowed) {
        lattice.sum(scores, 0, length, null);
        collect(-1);
        double sum = 0;
        int before = -1;
        for (int i = 0; i < length; i++) {
            int label = Integer.numberOfTrailingZeros(allowed[i]);
            slopes[i * LABELS + label] += 1;
            sum += Math.log(Math.max(lattice.probability(i, label), 1e-9));
            if (before >= 0) {
                pairs[before * LABELS + label] += 1;
            }
            before = label;
        }
        return sum;
    }

    /** The slopes where several sequences may be right. */
    private double unsure(int[] allowed) {
        double some = lattice.sum(scores, 0, length, allowed);
        collect(1);
        double all = lattice.sum(scores, 0, length, null);
        collect(-1);
        return some - all;
    }

    private void collect(int sign) {
        for (int i = 0; i < length; i++) {
            for (int label = 0; label < LABELS; label++) {
                slopes[i * LABELS + label] += (float) (sign * lattice.probability(i, label));
            }
        }
        for (int i = 0; i + 1 < length; i++) {
            for (int label = 0; label < LABELS; label++) {
                for (int next = 0; next < LABELS; next++) {
                    if (Labels.follows(label, next)) {
                        pairs[label * LABELS + next] += sign * lattice.probability(i, label, next);
                    }
                }
            }
        }
    }
}
