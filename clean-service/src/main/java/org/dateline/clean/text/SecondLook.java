package org.dateline.clean.text;

import static org.dateline.clean.text.ScoreFeature.*;

/** The scores of the first look in, the {@link ScoreFeature}s of each line out. */
final class SecondLook {
    private static final double KEPT = 0.5;

    private final Page page;
    private final double[] scores;
    private final Sums text;
    private final Sums likely;
    private final Distances kept;
    private final MainRun main;
    private final double[] gapAbove;
    private final double[] gapBelow;

    SecondLook(Page page, double[] scores) {
        this.page = page;
        this.scores = scores;
        text = new Sums(page.size(), page::characters);
        likely = new Sums(page.size(), line -> scores[line] * page.characters(line));
        kept = new Distances(page.size(), line -> scores[line] > KEPT);
        main = MainRun.of(page, scores);
        gapAbove = new double[scores.length];
        gapBelow = new double[scores.length];
        measureGaps();
    }

    private void measureGaps() {
        double gap = 1e5;
        for (int line = 0; line < scores.length; line++) {
            gapAbove[line] = gap;
            gap = scores[line] > KEPT ? 0 : gap + page.characters(line);
        }
        gap = 1e5;
        for (int line = scores.length - 1; line >= 0; line--) {
            gapBelow[line] = gap;
            gap = scores[line] > KEPT ? 0 : gap + page.characters(line);
        }
    }

    /** Writes the score features of {@code line} to their columns of {@code row}. */
    void write(int line, float[] row) {
        row[SCORE.column()] = of(line);
        row[SCORE_1_ABOVE.column()] = of(line - 1);
        row[SCORE_2_ABOVE.column()] = of(line - 2);
        row[SCORE_3_ABOVE.column()] = of(line - 3);
        row[SCORE_1_BELOW.column()] = of(line + 1);
        row[SCORE_2_BELOW.column()] = of(line + 2);
        row[SCORE_3_BELOW.column()] = of(line + 3);
        row[NEAR.column()] = mean(line - 2, line + 3);
        row[AROUND.column()] = mean(line - 6, line + 7);
        row[FAR.column()] = mean(line - 15, line + 16);
        row[NEAR_ABOVE.column()] = mean(line - 5, line);
        row[NEAR_BELOW.column()] = mean(line + 1, line + 6);
        row[KEPT_ABOVE.column()] = (float) (likely.between(0, line) / Math.max(1, likely.all()));
        row[PAGE.column()] = (float) (likely.all() / text.all());
        row[SINCE_KEPT.column()] = kept.since(line);
        row[UNTIL_KEPT.column()] = kept.until(line);
        row[GAP_ABOVE.column()] = (float) Math.log1p(gapAbove[line]);
        row[GAP_BELOW.column()] = (float) Math.log1p(gapBelow[line]);
        row[IN_MAIN.column()] = main.contains(line) ? 1 : 0;
        row[FROM_MAIN_START.column()] = clamp(line - main.start());
        row[TO_MAIN_END.column()] = clamp(main.end() - line);
    }

    private float of(int line) {
        return line < 0 || line >= scores.length ? -0.1f : (float) scores[line];
    }

    private float mean(int from, int to) {
        return (float) (likely.between(from, to) / Math.max(1, text.between(from, to)));
    }

    private static float clamp(int lines) {
        return Math.max(-50, Math.min(50, lines));
    }
}
