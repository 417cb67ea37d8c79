package org.dateline.enrich.training;

import java.util.HashSet;
import java.util.Set;

/** Counts exact spans: found and expected in, precision, recall and F1 of each type out. */
final class Score {
    private static final String[] NAMES = {"PER", "ORG", "LOC", "MISC"};

    private final int[] hits = new int[4];
    private final int[] found = new int[4];
    private final int[] expected = new int[4];

    /**
     * A name's place.
     *
     * @param type the ordinal of its type
     */
    record Span(int start, int end, int type) {}

    void add(Set<Span> answer, Set<Span> gold) {
        Set<Span> both = new HashSet<>(answer);
        both.retainAll(gold);
        both.forEach(span -> hits[span.type()]++);
        answer.forEach(span -> found[span.type()]++);
        gold.forEach(span -> expected[span.type()]++);
    }

    /** F1 in percent over the first so many types. */
    double f1(int types) {
        int hit = 0;
        int all = 0;
        for (int type = 0; type < types; type++) {
            hit += hits[type];
            all += found[type] + expected[type];
        }
        return all == 0 ? 0 : 200.0 * hit / all;
    }

    @Override
    public String toString() {
        StringBuilder line = new StringBuilder("F1 %.1f (all four %.1f)".formatted(f1(3), f1(4)));
        for (int type = 0; type < 4; type++) {
            double precision = found[type] == 0 ? 0 : 100.0 * hits[type] / found[type];
            double recall = expected[type] == 0 ? 0 : 100.0 * hits[type] / expected[type];
            line.append("  %s P %.1f R %.1f n %d".formatted(NAMES[type], precision, recall, expected[type]));
        }
        return line.toString();
    }
}
