package org.dateline.enrich.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.contract.EntityType;
import org.dateline.enrich.tagger.CrfModel;
import org.dateline.enrich.tagger.CrfTagger;
import org.dateline.enrich.tagger.TypedMention;

/** A model and held-out texts in, the model whose confidence is the share of right mentions out. */
final class Calibrator {
    private static final int ROUNDS = 2_000;

    /** Corpora that mark people, organizations and places only: other names are not wrong there. */
    private static final Set<String> THREE_TYPES = Set.of("uner", "btc");

    private Calibrator() {}

    static CrfModel calibrate(CrfModel model, List<TrainingText> heldOut) {
        List<List<double[]>> samples = samples(model.uncalibrated(), heldOut);
        float[] calibration = new float[8];
        for (int type = 0; type < 4; type++) {
            double[] fitted = fit(samples.get(type));
            calibration[2 * type] = (float) fitted[0];
            calibration[2 * type + 1] = (float) fitted[1];
        }
        return model.calibrated(calibration);
    }

    /** For each type the logarithms of the odds of mentions, and 1 where they are right. */
    private static List<List<double[]>> samples(CrfModel model, List<TrainingText> texts) {
        List<List<double[]>> samples =
                List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        CrfTagger tagger = new CrfTagger(model, 0);
        for (TrainingText text : texts) {
            Set<Score.Span> gold = Evaluation.gold(text);
            for (TypedMention found : tagger.tag(text.text())) {
                Score.Span span = new Score.Span(
                        found.mention().start(),
                        found.mention().end(),
                        found.type().ordinal());
                if (found.type() == EntityType.OTHER && THREE_TYPES.contains(text.source())) {
                    continue;
                }
                double confidence = found.mention().confidence();
                samples.get(span.type())
                        .add(new double[] {Math.log(confidence / (1 - confidence)), gold.contains(span) ? 1 : 0});
            }
        }
        return samples;
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
