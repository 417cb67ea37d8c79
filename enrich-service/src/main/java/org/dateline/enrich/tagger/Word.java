package org.dateline.enrich.tagger;

/** All that a token says by itself, wherever it stands. Immutable; made by {@link WordFeatures}. */
public final class Word {
    final long exact;
    final long lower;
    final int shape;
    final int kind;

    /** The class of words used alike, 0 if unknown. */
    final int fine;

    /** The larger class that {@link #fine} is a quarter of, 0 if unknown. */
    final int middle;

    /** The larger class that {@link #middle} is a quarter of, 0 if unknown. */
    final int broad;

    final int lists;

    /** The sums of a model's weights, {@link Labels#COUNT} a slot; empty without a model. */
    final short[] sums;

    Word(long exact, long lower, int shape, int entry, short[] sums) {
        this.sums = sums;
        this.exact = exact;
        this.lower = lower;
        this.shape = shape;
        this.kind = shape + 16 * Lexicon.cased(entry);
        this.fine = Lexicon.wordClass(entry);
        this.middle = fine + 3 >> 2;
        this.broad = fine + 15 >> 4;
        this.lists = Lexicon.lists(entry);
    }

    boolean capitalised() {
        return Shape.capitalised(shape);
    }
}
