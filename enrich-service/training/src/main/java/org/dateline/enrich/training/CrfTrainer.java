package org.dateline.enrich.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.dateline.enrich.tagger.CrfModel;
import org.dateline.enrich.tagger.FeatureTable;
import org.dateline.enrich.tagger.Labels;
import org.dateline.enrich.tagger.Lattice;
import org.dateline.enrich.tagger.Lexicon;

/**
 * Learns the weights of a conditional random field from examples whose tokens may have one of several labels: maximises
 * the probability of all allowed sequences together, sentence by sentence, with AdaGrad (Duchi and others, JMLR 2011)
 * and dropout of features. The same input gives the same weights.
 */
final class CrfTrainer {
    private static final int LABELS = Labels.COUNT;
    private static final int LONGEST = 320;
    private static final int MOST_FEATURES = 400;

    private final Examples examples;
    private final Settings settings;
    private final float[] weights;
    private final float[] squares;
    private final float[] transitions = new float[LABELS * LABELS];
    private final float[] transitionSquares = new float[LABELS * LABELS];
    private final Lattice lattice = new Lattice(transitions);
    private final int[][] active = new int[LONGEST][MOST_FEATURES];
    private final int[] counts = new int[LONGEST];
    private final float[] scores = new float[LONGEST * LABELS];
    private final float[] gradient = new float[LONGEST * LABELS];
    private final double[] pairs = new double[LABELS * LABELS];
    private final SplittableRandom random;

    /**
     * How to learn.
     *
     * @param rate of learning
     * @param dropout the share of features left out
     * @param secondPass the share of texts that are shown what the first pass found elsewhere in them
     */
    record Settings(int epochs, float rate, double dropout, double secondPass, long seed) {}

    CrfTrainer(Examples examples, Settings settings) {
        this.examples = examples;
        this.settings = settings;
        int features = examples.dictionary().features().length;
        this.weights = new float[features * LABELS];
        this.squares = new float[features * LABELS];
        this.random = new SplittableRandom(settings.seed());
        Arrays.fill(squares, 0.1f);
        Arrays.fill(transitionSquares, 1f);
    }

    /** Learns and returns the mean log-likelihood of a token in the last epoch. */
    double train() {
        List<Integer> order = new ArrayList<>();
        for (int text = 0; text < examples.texts().size(); text++) {
            order.add(text);
        }
        double likelihood = 0;
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            Collections.shuffle(order, new Random(settings.seed() + epoch));
            float rate = settings.rate() * (1 - 0.9f * epoch / Math.max(1, settings.epochs()));
            double sum = 0;
            long tokens = 0;
            for (int text : order) {
                boolean second = random.nextDouble() < settings.secondPass();
                for (int s = 0; s < examples.texts().get(text).text().sentences(); s++) {
                    sum += sentence(text, s, second, rate);
                }
                tokens += examples.texts().get(text).text().size();
            }
            likelihood = sum / tokens;
        }
        return likelihood;
    }

    private double sentence(int text, int sentence, boolean second, float rate) {
        TrainingText example = examples.texts().get(text);
        int from = example.text().sentenceStart(sentence);
        int length = example.text().sentenceEnd(sentence) - from;
        for (int i = 0; i < length; i++) {
            counts[i] = dropped(active[i], examples.features(text, sentence, from + i, second, active[i]));
            score(i);
        }
        Arrays.fill(gradient, 0, length * LABELS, 0);
        Arrays.fill(pairs, 0);
        int[] allowed = Arrays.copyOfRange(example.allowed(), from, from + length);
        double gain = lattice.sum(scores, 0, length, allowed);
        collect(length, 1);
        gain -= lattice.sum(scores, 0, length, null);
        collect(length, -1);
        if (Double.isNaN(gain) || Double.isInfinite(gain)) {
            return 0;
        }
        update(length, example.weight(), rate);
        return gain;
    }

    private int dropped(int[] features, int count) {
        int kept = 0;
        int limit = (int) (settings.dropout() * 65536);
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
        float rescale = (float) (1 / (1 - settings.dropout()));
        for (int label = 0; label < LABELS; label++) {
            scores[at + label] *= rescale;
        }
    }

    private void collect(int length, int sign) {
        for (int i = 0; i < length; i++) {
            for (int label = 0; label < LABELS; label++) {
                gradient[i * LABELS + label] += (float) (sign * lattice.probability(i, label));
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

    private void update(int length, float weight, float rate) {
        for (int i = 0; i < length; i++) {
            for (int label = 0; label < LABELS; label++) {
                float slope = gradient[i * LABELS + label] * weight;
                if (Math.abs(slope) > 1e-3f) {
                    update(i, label, slope, rate);
                }
            }
        }
        for (int pair = 0; pair < pairs.length; pair++) {
            float slope = (float) pairs[pair] * weight;
            if (slope != 0) {
                transitionSquares[pair] += slope * slope;
                transitions[pair] += rate * slope / (float) Math.sqrt(transitionSquares[pair]);
            }
        }
        lattice.refresh();
    }

    private void update(int token, int label, float slope, float rate) {
        float square = slope * slope;
        float step = rate * slope;
        for (int i = 0; i < counts[token]; i++) {
            int at = active[token][i] * LABELS + label;
            squares[at] += square;
            weights[at] += step / (float) Math.sqrt(squares[at]);
        }
    }

    /** The model in small: at most {@code most} features, those with the largest weights, a byte a weight. */
    CrfModel model(Lexicon lexicon, int bits, int most, float least, float[] calibration) {
        long[] features = examples.dictionary().features();
        float[] largest = new float[features.length];
        for (int i = 0; i < weights.length; i++) {
            largest[i / LABELS] = Math.max(largest[i / LABELS], Math.abs(weights[i]));
        }
        float[] sorted = largest.clone();
        Arrays.sort(sorted);
        float limit = Math.max(least, sorted[Math.max(0, sorted.length - most)]);
        float scale = Math.min(sorted[sorted.length - 1], 4) / 127;
        FeatureTable table = new FeatureTable(bits);
        byte[] row = new byte[LABELS];
        for (float floor : new float[] {limit * 4, limit * 2, limit}) {
            for (int feature = 0; feature < features.length; feature++) {
                boolean turn = largest[feature] >= floor && (floor == limit * 4 || largest[feature] < floor * 2);
                if (turn) {
                    for (int label = 0; label < LABELS; label++) {
                        float weight = weights[feature * LABELS + label] / scale;
                        row[label] = (byte) Math.round(Math.max(-127, Math.min(127, weight)));
                    }
                    table.put(features[feature], row);
                }
            }
        }
        return new CrfModel(table, scale, transitions.clone(), calibration, lexicon);
    }
}
