package org.dateline.enrich.tagger;

import org.dateline.contract.EntityType;

/**
 * The labels of tokens: outside, or begin, inside, last or unit of a name of one of four types (BILOU; Ratinov and Roth,
 * CoNLL 2009). Label 0 is outside; the labels of type t are 1 + 4t to 4 + 4t.
 */
public final class Labels {
    /** How many labels there are. */
    public static final int COUNT = 17;

    /** Outside of every name. */
    public static final int OUTSIDE = 0;

    /** First of several tokens. */
    public static final int BEGIN = 0;

    /** Neither first nor last. */
    public static final int INSIDE = 1;

    /** Last of several tokens. */
    public static final int LAST = 2;

    /** The only token. */
    public static final int UNIT = 3;

    private static final EntityType[] TYPES = EntityType.values();

    private Labels() {}

    /** The label of a type (ordinal) and a place in the name. */
    public static int of(int type, int place) {
        return 1 + 4 * type + place;
    }

    /** The type's ordinal; -1 for outside. */
    public static int typeOf(int label) {
        return label == OUTSIDE ? -1 : (label - 1) / 4;
    }

    /** The place in the name; -1 for outside. */
    public static int placeOf(int label) {
        return label == OUTSIDE ? -1 : (label - 1) % 4;
    }

    static EntityType entityType(int label) {
        return TYPES[typeOf(label)];
    }

    /** Whether a sentence can begin with the label. */
    public static boolean starts(int label) {
        return label == OUTSIDE || placeOf(label) == BEGIN || placeOf(label) == UNIT;
    }

    /** Whether a sentence can end with the label. */
    public static boolean ends(int label) {
        return label == OUTSIDE || placeOf(label) == LAST || placeOf(label) == UNIT;
    }

    /** Whether one label can follow another. */
    public static boolean follows(int from, int to) {
        if (ends(from)) {
            return starts(to);
        }
        return !starts(to) && typeOf(from) == typeOf(to);
    }
}
