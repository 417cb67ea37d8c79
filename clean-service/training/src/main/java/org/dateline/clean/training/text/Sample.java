package org.dateline.clean.training.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.dateline.clean.text.Line;
import org.dateline.clean.text.LineRows;
import org.dateline.clean.text.PageReader;

/**
 * A scrape ready to learn from.
 *
 * @param scrape the scrape
 * @param set which set it is of: light or full
 * @param rows its features
 * @param labels the lines to keep
 * @param weights how much each line matters
 */
record Sample(Scrape scrape, String set, LineRows rows, boolean[] labels, double[] weights) {
    static final String LIGHT = "light";
    static final String FULL = "full";
    static final String CROPPED = "cropped";
    static final String BRIEF = "brief";

    private static final double OUTLINE = 60;
    private static final int[] EDGES = {0, 0, 0, 1, 2, 5};
    private static final double[] SHARES = {0, 0.2, 0.5, 1};
    private static final int MOST_OF_A_BRIEF = 3;
    private static final double WEIGHT_OF_PARTS = 0.3;

    static Sample of(Scrape scrape, String set, LineRows rows) {
        boolean[] labels = Labels.of(scrape);
        return new Sample(scrape, set, rows, labels, weights(scrape, labels));
    }

    /**
     * The article with little of its page around: what lies between headline and end of the text, with only some of the
     * furniture. Feeders send such texts, scrapers of whole pages do not.
     */
    static Sample cropped(Sample sample, PageReader reader) {
        return part(CROPPED, sample, Integer.MAX_VALUE, random(CROPPED, sample), reader);
    }

    /** The same, and of the text only the first lines: news in brief, which publishers' pages of whole articles lack. */
    static Sample brief(Sample sample, PageReader reader) {
        SplittableRandom random = random(BRIEF, sample);
        return part(BRIEF, sample, 1 + random.nextInt(MOST_OF_A_BRIEF), random, reader);
    }

    private static Sample part(String set, Sample sample, int mostText, SplittableRandom random, PageReader reader) {
        boolean[] titles = sample.titles();
        int first = indexOf(sample.labels);
        int title = indexOf(titles);
        int start = Math.max(0, (title < first ? title : first) - EDGES[random.nextInt(EDGES.length)]);
        int end = Math.min(sample.labels.length, lastIndexOf(sample.labels) + 1 + EDGES[random.nextInt(EDGES.length)]);
        double share = SHARES[random.nextInt(SHARES.length)];
        List<Line> lines = new ArrayList<>();
        List<String> text = new ArrayList<>();
        for (int line = start; line < end; line++) {
            Line one = sample.scrape.lines().get(line);
            boolean isText = sample.labels[line];
            if (isText && text.size() < mostText) {
                text.add(one.text());
                lines.add(one);
            } else if (!isText && (titles[line] || random.nextDouble() < share)) {
                lines.add(one);
            }
        }
        String gold = mostText == Integer.MAX_VALUE ? sample.scrape.gold() : String.join("\n", text);
        Sample part = of(sample.scrape.with(lines, gold), set, reader.read(lines));
        for (int line = 0; line < part.weights.length; line++) {
            part.weights[line] *= WEIGHT_OF_PARTS;
        }
        return part;
    }

    private static SplittableRandom random(String purpose, Sample sample) {
        return new SplittableRandom((purpose + sample.scrape.id()).hashCode() * 31L + sample.set.hashCode());
    }

    boolean hasText() {
        return indexOf(labels) < labels.length;
    }

    private static int indexOf(boolean[] values) {
        int at = 0;
        while (at < values.length && !values[at]) {
            at++;
        }
        return at;
    }

    private static int lastIndexOf(boolean[] values) {
        int at = values.length - 1;
        while (at >= 0 && !values[at]) {
            at--;
        }
        return at;
    }

    /** Each document counts alike, each line by its length, as in the metric; short lines a little more. */
    private static double[] weights(Scrape scrape, boolean[] labels) {
        double[] weights = new double[labels.length];
        double gold = Tokens.of(scrape.gold()).length + OUTLINE;
        int first = labels.length;
        int last = -1;
        for (int line = 0; line < labels.length; line++) {
            first = labels[line] ? Math.min(first, line) : first;
            last = labels[line] ? line : last;
            weights[line] = 100 * (Tokens.of(scrape.lines().get(line).text()).length + 3) / gold;
        }
        // The publisher parsers' gold leaves out lists and quotes: what it lacks amid the text proves little.
        for (int line = first; scrape.source().startsWith("fundus-tests") && line < last; line++) {
            weights[line] *= labels[line] ? 1 : 0.25;
        }
        return weights;
    }

    /** The lines that are the title and nothing else. */
    boolean[] titles() {
        long[] title = Tokens.of(scrape.title().toLowerCase(Locale.ROOT));
        boolean[] titles = new boolean[labels.length];
        for (int line = 0; line < titles.length; line++) {
            String text = scrape.lines().get(line).text();
            titles[line] = text.length() < 500 && Arrays.equals(title, Tokens.of(text.toLowerCase(Locale.ROOT)));
        }
        return titles;
    }

    /** Which of {@code folds} parts the scrape is in; all of a host are in one. */
    int fold(int folds) {
        return Math.floorMod(scrape.host().replaceFirst("^www\\.", "").hashCode() * 31 + 7, folds);
    }
}
