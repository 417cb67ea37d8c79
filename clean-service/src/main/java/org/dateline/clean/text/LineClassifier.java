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
    private static final double LIKELY = 0.5;
    private static final double UNLIKELY = 0.02;
    private static final int LIKELY_BEFORE_TITLE = 6;
    private static final int REACH = 3;

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
        int titlesTo = endOfTitles(glance);
        for (int line = 0; line < glance.length; line++) {
            boolean titled = line < titlesTo && rows.mayBeTitle(line);
            boolean open = !isLost(glance, line);
            if (open || titled) {
                look.write(line, row);
            }
            scores.text[line] = open ? second.probability(row) : glance[line];
            scores.title[line] = titled ? title.probability(row) : 0;
        }
        return scores;
    }

    /** Titles stand above the text or, where other things are taken for text, a little below its first lines. */
    private static int endOfTitles(double[] glance) {
        int likely = 0;
        for (int line = 0; line < glance.length; line++) {
            likely += glance[line] > LIKELY ? 1 : 0;
            if (likely == LIKELY_BEFORE_TITLE) {
                return line;
            }
        }
        return glance.length;
    }

    /** Whether a second look is a waste of time: nothing near is at all likely, as in long menus. */
    private static boolean isLost(double[] glance, int line) {
        int from = Math.max(0, line - REACH);
        int to = Math.min(glance.length, line + REACH + 1);
        for (int near = from; near < to; near++) {
            if (glance[near] > UNLIKELY) {
                return false;
            }
        }
        return true;
    }

    /**
     * The classifier's opinion.
     *
     * @param text per line, the probability that it is the article's text
     * @param title per line, the probability that it is the article's title
     */
    record Scores(double[] text, double[] title) {}
}
