package org.dateline.clean.text;

/**
 * The run of lines with the greatest sum of likely text less likely furniture: where the article is.
 *
 * @param start its first line
 * @param end the line behind its last
 */
record MainRun(int start, int end) {
    private static final double LEAST = 0.4;

    /** Kadane's algorithm over (score − {@value #LEAST}) × length. */
    static MainRun of(Page page, double[] scores) {
        double sum = 0;
        double best = 0;
        int start = 0;
        MainRun run = new MainRun(0, 0);
        for (int line = 0; line < scores.length; line++) {
            sum += (scores[line] - LEAST) * Math.min(600, page.characters(line) + 5);
            if (sum > best) {
                best = sum;
                run = new MainRun(start, line + 1);
            } else if (sum < 0) {
                sum = 0;
                start = line + 1;
            }
        }
        return run;
    }

    boolean contains(int line) {
        return line >= start && line < end;
    }
}
