package org.dateline.clean.html;

import java.util.ArrayList;
import java.util.List;
import org.dateline.clean.model.RoughScorer;

/** Decides for each block of a page whether it is the article's text: an analysis in, a probability per block out. */
public final class TextModel {
    /** The log-odds in a first guess beyond which the other trees never changed what became of a block. */
    private static final float HOPELESS = -3.5f;

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
