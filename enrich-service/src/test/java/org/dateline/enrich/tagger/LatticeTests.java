package org.dateline.enrich.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LatticeTests {
    private static final int LENGTH = 4;
    private static final int LABELS = Labels.COUNT;

    private final Random random = new Random(3);
    private final float[] transitions = numbers(LABELS * LABELS);
    private final float[] scores = numbers(LENGTH * LABELS);
    private final Lattice lattice = new Lattice(transitions);

    @Test
    void findsTheBestOfAllSequences() {
        byte[] best = new byte[LENGTH];
        lattice.best(scores, 0, LENGTH, best);

        byte[] tried = new byte[LENGTH];
        double[] most = {Double.NEGATIVE_INFINITY};
        eachSequence(tried, 0, score -> most[0] = Math.max(most[0], score));
        assertThat(score(best)).isCloseTo(most[0], within(1e-4));
    }

    @Test
    void knowsTheProbabilityOfASequence() {
        double[] all = {0};
        eachSequence(new byte[LENGTH], 0, score -> all[0] += Math.exp(score));
        byte[] best = new byte[LENGTH];
        lattice.best(scores, 0, LENGTH, best);

        lattice.sum(scores, 0, LENGTH, null);

        assertThat(lattice.probability(best, 0, 0, LENGTH)).isCloseTo(Math.exp(score(best)) / all[0], within(1e-6));
    }

    @Test
    void givesEachTokenOneLabel() {
        lattice.sum(scores, 0, LENGTH, null);

        for (int token = 0; token < LENGTH; token++) {
            double sum = 0;
            for (int label = 0; label < LABELS; label++) {
                sum += lattice.probability(token, label);
            }
            assertThat(sum).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void countsOnlyAllowedSequences() {
        int person = Labels.of(0, Labels.UNIT);
        int[] allowed = {1, 1 << person | 1, 1, 1};

        double some = lattice.sum(scores, 0, LENGTH, allowed);
        double either = lattice.probability(1, person) + lattice.probability(1, Labels.OUTSIDE);
        double all = lattice.sum(scores, 0, LENGTH, null);

        assertThat(either).isCloseTo(1, within(1e-9));
        assertThat(some).isLessThan(all);
    }

    /** Takes the score of a sequence. */
    private interface Taker {
        void take(double score);
    }

    private void eachSequence(byte[] labels, int token, Taker taker) {
        if (token == LENGTH) {
            if (Labels.starts(labels[0]) && Labels.ends(labels[LENGTH - 1])) {
                taker.take(score(labels));
            }
            return;
        }
        for (byte label = 0; label < LABELS; label++) {
            if (token == 0 || Labels.follows(labels[token - 1], label)) {
                labels[token] = label;
                eachSequence(labels, token + 1, taker);
            }
        }
    }

    private double score(byte[] labels) {
        double score = 0;
        for (int token = 0; token < LENGTH; token++) {
            score += scores[token * LABELS + labels[token]];
            score += token > 0 ? transitions[labels[token - 1] * LABELS + labels[token]] : 0;
        }
        return score;
    }

    private float[] numbers(int count) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) random.nextGaussian();
        }
        return numbers;
    }
}
