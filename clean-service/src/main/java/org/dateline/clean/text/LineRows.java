package org.dateline.clean.text;

/**
 * A page's lines in, the rows of features that the classifier's models read out. Thread-safe after construction. What
 * the learner and the cleaner share.
 */
public final class LineRows {
    /** Columns of a row of the first look. */
    public static final int FIRST_WIDTH = LineFeature.COUNT + PageFeature.COUNT;

    /** Columns of a row of the second look: those of the first, and more. */
    public static final int SECOND_WIDTH = FIRST_WIDTH + ScoreFeature.COUNT;

    private static final int LONGEST_TITLE = 300;

    private final Page page;
    private final Surroundings surroundings;

    LineRows(Page page) {
        this.page = page;
        surroundings = new Surroundings(page);
    }

    /** How many lines there are. */
    public int size() {
        return page.size();
    }

    /** Writes the features that need no scores to the first {@link #FIRST_WIDTH} columns. */
    public void first(int line, float[] row) {
        page.copy(line, row);
        surroundings.write(line, row);
    }

    /** Whether the line is short enough for a title. */
    boolean mayBeTitle(int line) {
        return page.characters(line) <= LONGEST_TITLE;
    }

    Page page() {
        return page;
    }

    /** What writes the other columns, given each line's score by the first look. */
    public Second second(double[] scores) {
        SecondLook look = new SecondLook(page, scores);
        return (line, row) -> {
            first(line, row);
            look.write(line, row);
        };
    }

    /** Writes all columns of a line. */
    public interface Second {
        /** Writes the row of {@code line}. */
        void write(int line, float[] row);
    }
}
