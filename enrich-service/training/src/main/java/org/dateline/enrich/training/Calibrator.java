package org.dateline.enrich.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.contract.EntityType;
import org.dateline.enrich.tagger.CrfModel;
import org.dateline.enrich.tagger.CrfTagger;
import org.dateline.enrich.tagger.TypedMention;

/**
 * Models and texts that they have not learned from in; out, a curve for each type that turns the probability of a mention
 * into the share of right ones: a slope and an offset, as {@link CrfModel#calibration} has them.
 */
final class Calibrator {
    private static final int ROUNDS = 2_000;

    /** Corpora that mark people, organizations and places only: other names are not wrong there. */
    private static final Set<String> THREE_TYPES = Set.of("uner", "btc");

    /** For each type the logarithms of the odds of mentions, and 1 where they are right. */
    private final List<List<double[]>> samples =
            List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

    /** Takes what a model finds in texts into account. */
    void add(CrfModel model, List<TrainingText> texts) {
        CrfTagger tagger = new CrfTagger(model.uncalibrated(), 0);
        for (TrainingText text : texts) {
            Set<Score.Span> gold = Evaluation.gold(text);
            for (TypedMention found : tagger.tag(text.text())) {
                if (found.type() != EntityType.OTHER || !THREE_TYPES.contains(text.source())) {
                    add(found, gold);
                }
            }
        }
    }

    private void add(TypedMention found, Set<Score.Span> gold) {
        Score.Span span = new Score.Span(
                found.mention().start(), found.mention().end(), found.type().ordinal());
        double confidence = found.mention().confidence();
        double odds = Math.log(confidence / (1 - confidence));
        samples.get(span.type()).add(new double[] {odds, gold.contains(span) ? 1 : 0});
    }

    /** The curves midway between these and others: the mean of the logarithms of the odds. */
    float[] midway(Calibrator other) {
        float[] curves = new float[8];
        for (int type = 0; type < 4; type++) {
            double[] one = fit(samples.get(type));
            double[] two = fit(other.samples.get(type));
            curves[2 * type] = (float) ((one[0] + two[0]) / 2);
            curves[2 * type + 1] = (float) ((one[1] + two[1]) / 2);
        }
        return curves;
    }

    /** The slope and the offset of logistic regression, found by gradient descent from 1 and 0. */
    private static double[] fit(List<double[]> samples) {
        double slope = 1;
        double offset = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double slopes = 0;
            double offsets = 0;
            for (double[] sample : samples) {
                double error = sample[1] - 1 / (1 + Math.exp(-slope * sample[0] - offset));
                slopes += error * sample[0];
                offsets += error;
            }
            slope += 0.05 * (slopes - 0.5 * (slope - 1)) / (samples.size() + 1);
            offset += 0.2 * (offsets - 0.5 * offset) / (samples.size() + 1);
        }
        return new double[] {slope, offset};
    }
}
