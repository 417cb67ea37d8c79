package org.dateline.enrich.training;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.contract.EntityType;
import org.dateline.enrich.tagger.EntityTagger;
import org.dateline.enrich.tagger.TypedMention;

/** A tagger and labelled texts in; out, how many of the people, organizations and places said at each confidence are right. */
final class Reliability {
    private static final int BINS = 10;

    /** How far from 0.9 a confidence may be to count as said at 0.9. */
    private static final double NEAR = 0.02;

    private final int[] right = new int[BINS + 1];
    private final int[] said = new int[BINS + 1];

    Reliability(EntityTagger tagger, List<TrainingText> texts) {
        for (TrainingText text : texts) {
            Set<Score.Span> gold = Evaluation.gold(text);
            for (TypedMention found : tagger.tag(text.text())) {
                if (found.type() != EntityType.OTHER) {
                    add(found, gold);
                }
            }
        }
    }

    private void add(TypedMention found, Set<Score.Span> gold) {
        double confidence = found.mention().confidence();
        boolean isRight = gold.contains(new Score.Span(
                found.mention().start(), found.mention().end(), found.type().ordinal()));
        count(Math.min(BINS - 1, (int) (confidence * BINS)), isRight);
        if (Math.abs(confidence - 0.9) <= NEAR) {
            count(BINS, isRight);
        }
    }

    private void count(int bin, boolean isRight) {
        said[bin]++;
        right[bin] += isRight ? 1 : 0;
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        for (int bin = 0; bin <= BINS; bin++) {
            String range =
                    bin == BINS ? "0.88-0.92" : String.format(Locale.ROOT, "%.1f-%.1f", bin / 10.0, bin / 10.0 + 0.1);
            if (said[bin] > 0) {
                table.append("said at %-9s %,6d  right %.1f %%%n"
                        .formatted(range, said[bin], 100.0 * right[bin] / said[bin]));
            }
        }
        return table.toString();
    }
}
