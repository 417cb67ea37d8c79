package org.dateline.clean.text;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.dateline.clean.model.BoostedTrees;

/**
 * A page's lines in, for each the probability that it is the article's text out. Looks twice: the second look knows
 * what the first thought of the lines around. Thread-safe.
 */
final class LineClassifier {
    private final BoostedTrees first;
    private final BoostedTrees second;
    private final BoostedTrees title;

    private LineClassifier(BoostedTrees first, BoostedTrees second, BoostedTrees title) {
        this.first = first;
        this.second = second;
        this.title = title;
    }

    /** The classifier that comes with the service. */
    static LineClassifier standard() {
        return new LineClassifier(model("lines-first.model"), model("lines-second.model"), model("lines-title.model"));
    }

    private static BoostedTrees model(String name) {
        try (InputStream in = requireNonNull(LineClassifier.class.getResourceAsStream(name), name)) {
            return BoostedTrees.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How likely each line of {@code rows} is the article's text, and how likely its title. */
    Scores scores(LineRows rows) {
        double[] glance = new double[rows.size()];
        float[] row = new float[LineRows.SECOND_WIDTH];
        for (int line = 0; line < glance.length; line++) {
            rows.first(line, row);
            glance[line] = first.probability(row);
        }
        LineRows.Second look = rows.second(glance);
        Scores scores = new Scores(new double[glance.length], new double[glance.length]);
        for (int line = 0; line < glance.length; line++) {
            look.write(line, row);
            scores.text[line] = second.probability(row);
            scores.title[line] = rows.mayBeTitle(line) ? title.probability(row) : 0;
        }
        return scores;
    }

    /**
     * The classifier's opinion.
     *
     * @param text per line, the probability that it is the article's text
     * @param title per line, the probability that it is the article's title
     */
    record Scores(double[] text, double[] title) {}
}
