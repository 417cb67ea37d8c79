package org.dateline.clean.html;

import java.util.ArrayList;
import java.util.List;
import org.dateline.clean.model.RoughScorer;

/** Decides for each block of a page whether it is the article's text: an analysis in, a probability per block out. */
public final class TextModel {
    /**
     * The log-odds in a first guess below which a block is not asked about again: more than half are, and of 148,522 blocks
     * of 654 pages the other trees would have made one of these text.
     */
    private static final float HOPELESS = -3.5f;

    /** The same of the second model, to either side; without a guess the text of those pages was no better. */
    private static final float SURE = 2.5f;

    private final RoughScorer blocks;
    private final RoughScorer context;
    private final Vocabulary vocabulary;

    /** Decides by these models. */
    public TextModel(PageModel models) {
        this.blocks = models.blocks().roughScorer(HOPELESS, Float.POSITIVE_INFINITY);
        this.context = models.context().roughScorer(-SURE, SURE);
        this.vocabulary = models.vocabulary();
    }

    /** The probability of each block. What the first model is sure to be none is not asked about again. */
    public double[] probabilities(Analysis analysis) {
        double[] opinions = blocks.probabilities(List.of(analysis.rows()));
        float[][] longer = analysis.contextRows(opinions, vocabulary);
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
}
