package org.dateline.enrich.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import org.dateline.enrich.tagger.CrfModel;
import org.dateline.enrich.tagger.FeatureTable;
import org.dateline.enrich.tagger.Labels;
import org.dateline.enrich.tagger.Lexicon;

/**
 * Learns the weights of a conditional random field from examples whose tokens may have one of several labels: maximises
 * the probability of all allowed sequences together, sentence by sentence, with AdaGrad (Duchi and others, JMLR 2011)
 * and dropout of features. The same input gives the same weights.
 */
final class CrfTrainer {
    private static final int LABELS = Labels.COUNT;

    /** Sentences whose slopes are computed with the same weights. */
    private static final int BATCH = 12;

    /** Sentences this likely are mostly left out of the next round. */
    private static final double EASY = -0.02;

    private final Examples examples;
    private final Settings settings;
    private final float[] weights;
    private final float[] squares;
    private final float[] transitions = new float[LABELS * LABELS];
    private final float[] transitionSquares = new float[LABELS * LABELS];
    private final List<Sentence> batch = new ArrayList<>();
    private final boolean[][] easy;
    private final SplittableRandom random;
    private int filled;

    /**
     * How to learn.
     *
     * @param rate of learning
     * @param dropout the share of features left out
     * @param secondPass the share of texts that are shown what the first pass found elsewhere in them
     */
    record Settings(int epochs, float rate, double dropout, double secondPass, long seed) {
        /** The same with another order and other features left out. */
        Settings seeded(long other) {
            return new Settings(epochs, rate, dropout, secondPass, other);
        }
    }

    CrfTrainer(Examples examples, Settings settings) {
        this.examples = examples;
        this.settings = settings;
        int features = examples.dictionary().features().length;
        this.weights = new float[features * LABELS];
        this.squares = new float[features * LABELS];
        this.random = new SplittableRandom(settings.seed());
        this.easy = new boolean[examples.texts().size()][];
        for (int text = 0; text < easy.length; text++) {
            easy[text] = new boolean[examples.texts().get(text).text().sentences()];
        }
        for (int i = 0; i < BATCH; i++) {
            batch.add(new Sentence(examples, weights, transitions, settings.dropout()));
        }
        Arrays.fill(squares, 0.1f);
        Arrays.fill(transitionSquares, 1f);
    }

    /** Learns. */
    void train() {
        List<Integer> order = new ArrayList<>();
        for (int text = 0; text < easy.length; text++) {
            order.add(text);
        }
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            Collections.shuffle(order, new Random(settings.seed() + epoch));
            float rate = settings.rate() * (1 - 0.9f * epoch / settings.epochs());
            for (int text : order) {
                text(text, rate);
            }
            learn(rate);
        }
    }

    /** Takes the mean of its weights and those that others learnt from the same examples in another order. */
    void average(List<CrfTrainer> others) {
        float share = 1f / (others.size() + 1);
        for (int i = 0; i < weights.length; i++) {
            for (CrfTrainer other : others) {
                weights[i] += other.weights[i];
            }
            weights[i] *= share;
        }
        for (int i = 0; i < transitions.length; i++) {
            for (CrfTrainer other : others) {
                transitions[i] += other.transitions[i];
            }
            transitions[i] *= share;
        }
    }

    private void text(int text, float rate) {
        boolean second = random.nextDouble() < settings.secondPass();
        for (int sentence = 0; sentence < easy[text].length; sentence++) {
            boolean leftOut = easy[text][sentence] && random.nextInt(8) < 5;
            if (!leftOut) {
                batch.get(filled++).take(text, sentence, second, random.nextLong());
                if (filled == BATCH) {
                    learn(rate);
                }
            }
        }
    }

    /** Computes the slopes of the sentences taken, on two threads, and then moves the weights, half on each. */
    private void learn(float rate) {
        CompletableFuture<Void> odd = CompletableFuture.runAsync(() -> compute(1));
        compute(0);
        odd.join();
        CompletableFuture<Void> upper = CompletableFuture.runAsync(() -> move(1, rate));
        move(0, rate);
        upper.join();
        for (Sentence sentence : batch.subList(0, filled)) {
            moveTransitions(sentence, rate);
            easy[sentence.text()][sentence.number()] = sentence.gain > EASY;
        }
        filled = 0;
    }

    private void compute(int first) {
        for (int i = first; i < filled; i += 2) {
            batch.get(i).compute();
        }
    }

    /** Moves the weights of the features with even or odd numbers. */
    private void move(int parity, float rate) {
        for (Sentence sentence : batch.subList(0, filled)) {
            for (int i = 0; i < sentence.length; i++) {
                for (int label = 0; label < LABELS; label++) {
                    float slope = sentence.slopes[i * LABELS + label] * sentence.weight;
                    if (Math.abs(slope) > 1e-3f) {
                        move(sentence.active[i], sentence.counts[i], parity, label, slope, rate);
                    }
                }
            }
        }
    }

    private void move(int[] features, int count, int parity, int label, float slope, float rate) {
        float square = slope * slope;
        float step = rate * slope;
        for (int i = 0; i < count; i++) {
            if ((features[i] & 1) == parity) {
                int at = features[i] * LABELS + label;
                squares[at] += square;
                weights[at] += step / (float) Math.sqrt(squares[at]);
            }
        }
    }

    private void moveTransitions(Sentence sentence, float rate) {
        for (int pair = 0; pair < transitions.length; pair++) {
            float slope = (float) sentence.pairs[pair] * sentence.weight;
            if (slope != 0 && sentence.length > 0) {
                transitionSquares[pair] += slope * slope;
                transitions[pair] += rate * slope / (float) Math.sqrt(transitionSquares[pair]);
            }
        }
    }

    /** The model in small: at most {@code most} features, those with the largest weights, a byte a weight. */
    CrfModel model(Lexicon lexicon, int bits, int most, float least) {
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
        return new CrfModel(table, scale, transitions.clone(), new float[8], lexicon).uncalibrated();
    }
}
