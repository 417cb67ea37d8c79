package org.dateline.clean.training;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;

/**
 * Extractors side by side: pages in, for each extractor how good its texts are and how many pages a second of CPU time
 * it takes, out. They take turns page by page, so that whatever else the machine does slows all of them alike.
 */
final class Comparison {
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 3;
    private static final double NANOS = 1e9;

    private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    private final List<Row> rows = new ArrayList<>();

    Comparison(List<Extractor> extractors) {
        extractors.forEach(extractor -> rows.add(new Row(extractor)));
    }

    void run(List<Sample> samples) {
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            for (Sample sample : samples) {
                for (Row row : rows) {
                    row.add(sample, round);
                }
            }
        }
    }

    void print(PrintStream out) {
        rows.forEach(out::println);
    }

    private final class Row {
        private final Extractor extractor;
        private final TextScore score = new TextScore();
        private long spent;
        private int pages;

        Row(Extractor extractor) {
            this.extractor = extractor;
        }

        void add(Sample sample, int round) {
            long start = clock.getCurrentThreadCpuTime();
            String text = extractor.text().apply(sample);
            long end = clock.getCurrentThreadCpuTime();
            if (round == 0) {
                score.add(sample.text(), text);
            }
            if (round >= WARM_UP) {
                spent += end - start;
                pages++;
            }
        }

        @Override
        public String toString() {
            return String.format("%-20s %s  pages a CPU second %.0f", extractor.name(), score, pages * NANOS / spent);
        }
    }
}
