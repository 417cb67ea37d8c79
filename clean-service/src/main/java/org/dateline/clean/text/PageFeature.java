package org.dateline.clean.text;

/** What the classifier knows of a line from the page around it; in a row they follow the {@link LineFeature}s. */
enum PageFeature {
    /** Logarithm of the number of lines. */
    LINES,
    /** Logarithm of the page's length in characters. */
    LENGTH,
    /** The share of the page's characters that stand in prose. */
    PROSE_SHARE,
    /** The share of the lines before this one. */
    PLACE,
    /** The share of the characters before this line. */
    PLACE_IN_TEXT,
    /** Logarithm of the lines above. */
    FROM_START,
    /** Logarithm of the lines below. */
    FROM_END,
    /** Logarithm of the lines since the last prose above. */
    SINCE_PROSE,
    /** Logarithm of the lines until the next prose below. */
    UNTIL_PROSE,
    /** The share of the page's prose that stands above. */
    PROSE_ABOVE,
    /** Logarithm of the characters of prose above. */
    PROSE_BEFORE,
    /** Logarithm of the characters of prose below. */
    PROSE_AFTER,
    PROSE_NEAR,
    PROSE_AROUND,
    WORDS_1_ABOVE,
    WORDS_2_ABOVE,
    WORDS_3_ABOVE,
    WORDS_1_BELOW,
    WORDS_2_BELOW,
    WORDS_3_BELOW,
    ENDS_ABOVE,
    ENDS_BELOW,
    STARTS_BELOW,
    COVERED_ABOVE,
    COVERED_BELOW,
    FUNCTION_ABOVE,
    FUNCTION_BELOW,
    TIME_ABOVE,
    TIME_BELOW,
    REPEATS_ABOVE,
    REPEATS_BELOW,
    WORDS_NEAR,
    WORDS_AROUND,
    COVERED_NEAR,
    COVERED_AROUND,
    CAPITAL_NEAR,
    ENDED_NEAR,
    ENDED_AROUND,
    COHESION_NEAR,
    DIFFERENCE_ABOVE,
    DIFFERENCE_BELOW,
    SINCE_RELATED,
    SINCE_COMMENT,
    SINCE_LEGAL,
    SINCE_PROMOTION,
    SINCE_SHARE,
    SINCE_FORM,
    SINCE_BYLINE,
    SINCE_TIME,
    UNTIL_RELATED,
    UNTIL_COMMENT,
    UNTIL_LEGAL,
    UNTIL_SHARE,
    UNTIL_TIME,
    /** How many lines of a page's furniture stand above. */
    FURNITURE_ABOVE,
    /** How many stand below. */
    FURNITURE_BELOW;

    static final int COUNT = values().length;

    /** Where this feature stands in a row. */
    int column() {
        return LineFeature.COUNT + ordinal();
    }
}
