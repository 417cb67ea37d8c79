package org.dateline.enrich.tagger;

/** All that a token says by itself, wherever it stands. Immutable; made by {@link WordFeatures}. */
public final class Word {
    final long exact;
    final long lower;
    final int shape;
    final int kind;
    final int coarse;
    final int fine;
    final int lists;

    /** The sums of a model's weights, {@link Labels#COUNT} a slot; empty without a model. */
    final short[] sums;

    Word(long exact, long lower, int shape, int entry, short[] sums) {
        this.sums = sums;
        this.exact = exact;
        this.lower = lower;
        this.shape = shape;
        this.kind = shape + 16 * Lexicon.cased(entry);
        this.coarse = Lexicon.coarse(entry);
        this.fine = Lexicon.fine(entry);
        this.lists = Lexicon.lists(entry);
    }

    boolean capitalised() {
        return Shape.capitalised(shape);
    }
}
