package org.dateline.clean.html;

/** Decides for each block of a page whether it is the article's text: an analysis in, a probability per block out. */
public final class TextModel {
    private static final double HOPELESS = 0.02;

    private final PageModel models;

    /** Decides by these models. */
    public TextModel(PageModel models) {
        this.models = models;
    }

    /** The probability of each block. What the first model is sure to be none is not asked about again. */
    public double[] probabilities(Analysis analysis) {
        float[][] rows = analysis.rows();
        double[] opinions = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            opinions[i] = models.blocks().probability(rows[i]);
        }
        float[][] longer = analysis.contextRows(opinions);
        double[] found = new double[rows.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = opinions[i] < HOPELESS ? opinions[i] : models.context().probability(longer[i]);
        }
        return found;
    }
}
