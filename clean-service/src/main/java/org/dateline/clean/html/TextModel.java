package org.dateline.clean.html;

import java.util.ArrayList;
import java.util.List;
import org.dateline.clean.model.BoostedTrees;
import org.dateline.clean.model.TreeScorer;

/** Decides for each block of a page whether it is the article's text: an analysis in, a probability per block out. */
public final class TextModel {
    private final PageModel models;
    private final TreeScorer context;

    /** Decides by these models. */
    public TextModel(PageModel models) {
        this.models = models;
        this.context = models.context().scorer();
    }

    /** The probability of each block. What the first model is sure to be none is not asked about again. */
    public double[] probabilities(Analysis analysis) {
        float[][] rows = analysis.rows();
        double[] opinions = opinions(models.blocks(), rows);
        float[][] longer = analysis.contextRows(opinions, models.vocabulary());
        List<float[]> unsure = new ArrayList<>();
        for (float[] row : longer) {
            if (row.length > 0) {
                unsure.add(row);
            }
        }
        double[] found = context.probabilities(unsure);
        for (int i = 0, next = 0; i < longer.length; i++) {
            opinions[i] = longer[i].length == 0 ? opinions[i] : found[next++];
        }
        return opinions;
    }

    /** What a first model thinks of each block. */
    public static double[] opinions(BoostedTrees blocks, float[][] rows) {
        double[] opinions = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            opinions[i] = blocks.roughProbability(rows[i]);
        }
        return opinions;
    }
}
