package org.dateline.clean.text;

/** What the classifier knows of a line by itself; the order is that of the model's rows. */
enum LineFeature {
    /** Logarithm of the number of words. */
    WORDS,
    /** Logarithm of the number of characters. */
    CHARACTERS,
    /** Characters per word. */
    WORD_LENGTH,
    FUNCTION_SHARE,
    FUNCTION_COUNT,
    CAPITAL_SHARE,
    CAPITALS_SHARE,
    NUMBER_SHARE,
    /** The class of the first character: {@link CharacterClass}. */
    STARTS,
    /** The class of the last character that is no closing quote or bracket: {@link CharacterClass}. */
    ENDS,
    /** Ends of sentences before the end of the line. */
    SENTENCES,
    COMMAS,
    QUOTES,
    /** Bars, arrows, bullets, slashes. */
    SEPARATORS,
    BRACKETS,
    /** At signs, hash signs, addresses. */
    LINKS,
    COPYRIGHT,
    MONEY,
    /** Numbers from 1900 to 2099. */
    YEARS,
    /** Colons between digits. */
    CLOCKS,
    IDEOGRAPH_SHARE,
    FOREIGN_SHARE,
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
    APPEAL,
    YOU,
    WE,
    /** Whether the first word asks the reader to do something. */
    ACT,
    /** The share of words that belong to phrases of a page's furniture. */
    COVERED,
    /** Capitalised words after the first. */
    NAMES,
    /** How often this line stands in the page. */
    REPEATS,
    /** Whether it has stood there before. */
    AGAIN,
    /** The share of its content words that the page's prose uses elsewhere. */
    COHESION,
    /** Content words. */
    CONTENT;

    static final int COUNT = values().length;
}
