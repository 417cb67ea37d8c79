package org.dateline.clean.training.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The choice of lines of many scrapes in, the means of precision and recall and their F1 out. */
final class Quality {
    private final List<Double> precisions = new ArrayList<>();
    private final List<Double> recalls = new ArrayList<>();

    /** Counts one scrape of which the lines are kept that are true in {@code kept}. */
    void add(Scrape scrape, boolean[] kept) {
        Overlap overlap = scrape.overlap();
        for (int line = 0; line < kept.length; line++) {
            if (kept[line]) {
                overlap.toggle(line);
            }
        }
        if (!overlap.isEmpty()) {
            precisions.add(overlap.precision());
        }
        recalls.add(overlap.recall());
    }

    double f1() {
        double precision = mean(precisions);
        double recall = mean(recalls);
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "F1 %.4f  precision %.4f  recall %.4f  documents %d",
                f1(),
                mean(precisions),
                mean(recalls),
                recalls.size());
    }
}
