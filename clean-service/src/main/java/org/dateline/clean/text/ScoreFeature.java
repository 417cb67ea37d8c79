package org.dateline.clean.text;

/** What the second look knows from the scores of the first; in a row they follow the {@link PageFeature}s. */
enum ScoreFeature {
    SCORE,
    SCORE_1_ABOVE,
    SCORE_2_ABOVE,
    SCORE_3_ABOVE,
    SCORE_1_BELOW,
    SCORE_2_BELOW,
    SCORE_3_BELOW,
    NEAR,
    AROUND,
    FAR,
    NEAR_ABOVE,
    NEAR_BELOW,
    /** The share of the text that is likely kept and stands above. */
    KEPT_ABOVE,
    /** The mean over the page, by characters. */
    PAGE,
    SINCE_KEPT,
    UNTIL_KEPT,
    /** Characters since the last line that is likely kept. */
    GAP_ABOVE,
    GAP_BELOW,
    /** Whether the line is in the run of lines with the greatest sum of likely text less likely furniture. */
    IN_MAIN,
    /** Lines from the start of that run. */
    FROM_MAIN_START,
    /** Lines to the end of that run. */
    TO_MAIN_END;

    static final int COUNT = values().length;

    /** Where this feature stands in a row. */
    int column() {
        return LineFeature.COUNT + PageFeature.COUNT + ordinal();
    }
}
