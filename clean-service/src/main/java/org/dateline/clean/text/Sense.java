package org.dateline.clean.text;

/** What a word or phrase of the lexicon tells of the line it stands in. */
enum Sense {
    /** Articles, pronouns, prepositions: what running text is full of. */
    FUNCTION,
    /** Verbs and phrases of attribution. */
    SPEECH,
    NAVIGATION,
    SHARE,
    COMMENT,
    PROMOTION,
    LEGAL,
    ADVERTISEMENT,
    RELATED,
    FORM,
    BYLINE,
    CREDIT,
    TIME,
    /** Asks for money, help or a subscription. */
    APPEAL,
    /** Speaks to the reader. */
    YOU,
    /** Speaks for the publisher. */
    WE,
    /** Asks the reader to do something. */
    ACT;

    /** The bit that stands for this sense in a set of senses. */
    int bit() {
        return 1 << ordinal();
    }

    /** Whether such words make a line a page's furniture. */
    boolean furniture() {
        return ordinal() >= NAVIGATION.ordinal() && ordinal() <= TIME.ordinal();
    }
}
