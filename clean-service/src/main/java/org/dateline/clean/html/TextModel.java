package org.dateline.clean.html;

import org.dateline.clean.model.BoostedTrees;

/** Decides for each block of a page whether it is the article's text: an analysis in, a probability per block out. */
public final class TextModel {
    private final PageModel models;

    /** Decides by these models. */
    public TextModel(PageModel models) {
        this.models = models;
    }

    /** The probability of each block. */
    public double[] probabilities(Analysis analysis) {
        double[] opinions = predict(models.blocks(), analysis.rows());
        return predict(models.context(), analysis.contextRows(opinions));
    }

    private static double[] predict(BoostedTrees model, float[][] rows) {
        double[] found = new double[rows.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = model.probability(rows[i]);
        }
        return found;
    }
}
