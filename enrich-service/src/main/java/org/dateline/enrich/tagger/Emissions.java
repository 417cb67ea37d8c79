package org.dateline.enrich.tagger;

/** The words of a document in, the score of each label for each token out. One per document. */
final class Emissions {
    /** How many tokens to each side count as near. */
    static final int NEAR = 5;

    /** By how much the score of outside must lead for a token that has no capital to need no second look. */
    private static final float SURE = 4;

    private static final int LABELS = Labels.COUNT;

    private final CrfModel model;
    private final Word[] words;
    private final float[] scores;
    private final boolean[] outside;
    private final int margin;
    private final Context context;
    private final long[] features = new long[Context.MOST];
    private final int[] near = new int[LABELS];
    private final int[] sums = new int[LABELS];

    Emissions(CrfModel model, Word[] words) {
        this.model = model;
        this.words = words;
        this.scores = new float[words.length * LABELS];
        this.outside = new boolean[words.length];
        this.margin = (int) (SURE / model.scale());
        this.context = new Context(model.lexicon());
    }

    /** {@link Labels#COUNT} scores a token. */
    float[] scores() {
        return scores;
    }

    /** Whether a token is outside of names for sure: its words alone say so, and the features of more were not looked at. */
    boolean outside(int token) {
        return outside[token];
    }

    /** Scores the tokens of a sentence for the first pass. */
    void sentence(int from, int to) {
        context.sentence(words, from, to);
        java.util.Arrays.fill(near, 0);
        for (int i = from; i < Math.min(to, from + NEAR); i++) {
            near(i, 1);
        }
        for (int i = from; i < to; i++) {
            if (i + NEAR < to) {
                near(i + NEAR, 1);
            }
            if (i - NEAR - 1 >= from) {
                near(i - NEAR - 1, -1);
            }
            token(i, from, to);
        }
    }

    private void near(int token, int sign) {
        short[] slots = words[token].sums;
        for (int label = 0; label < LABELS; label++) {
            near[label] += sign * slots[WordFeatures.NEAR * LABELS + label];
        }
    }

    private void token(int token, int from, int to) {
        short[] self = words[token].sums;
        for (int label = 0; label < LABELS; label++) {
            sums[label] = near[label] - self[WordFeatures.NEAR * LABELS + label];
        }
        for (int i = Math.max(from, token - 2); i < Math.min(to, token + 3); i++) {
            short[] slots = words[i].sums;
            int at = (i - token + 2) * LABELS;
            for (int label = 0; label < LABELS; label++) {
                sums[label] += slots[at + label];
            }
        }
        outside[token] = !words[token].capitalised() && sums[Labels.OUTSIDE] - mostInside() > margin;
        int count = outside[token] ? 0 : context.features(token, features);
        for (int i = 0; i < count; i++) {
            model.table().add(features[i], sums);
        }
        for (int label = 0; label < LABELS; label++) {
            scores[token * LABELS + label] = sums[label] * model.scale();
        }
    }

    private int mostInside() {
        int most = sums[1];
        for (int label = 2; label < LABELS; label++) {
            most = Math.max(most, sums[label]);
        }
        return most;
    }

    /** Adds what the first pass says to all tokens; says which have changed. */
    boolean[] vote(Votes votes) {
        boolean[] changed = new boolean[words.length];
        long[] some = new long[Votes.MOST];
        for (int token = 0; token < words.length; token++) {
            int count = votes.features(token, some);
            if (count > 0) {
                changed[token] = true;
                java.util.Arrays.fill(sums, 0);
                for (int i = 0; i < count; i++) {
                    model.table().add(some[i], sums);
                }
                for (int label = 0; label < LABELS; label++) {
                    scores[token * LABELS + label] += sums[label] * model.scale();
                }
            }
        }
        return changed;
    }
}
