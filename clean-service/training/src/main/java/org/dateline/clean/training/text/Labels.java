package org.dateline.clean.training.text;

/** A scrape in, the choice of lines that comes closest to its gold text out. */
final class Labels {
    private static final int ROUNDS = 4;

    private Labels() {}

    /** Starts with the lines whose shingles the gold has, then takes lines in and out while that helps. */
    static boolean[] of(Scrape scrape) {
        Overlap overlap = scrape.overlap();
        int size = scrape.lines().size();
        for (int line = 0; line < size; line++) {
            if (overlap.share(line) > 0.5) {
                overlap.toggle(line);
            }
        }
        boolean better = true;
        for (int round = 0; round < ROUNDS && better; round++) {
            better = false;
            for (int line = 0; line < size; line++) {
                better |= improve(overlap, line);
            }
        }
        boolean[] labels = new boolean[size];
        for (int line = 0; line < size; line++) {
            labels[line] = overlap.isIn(line);
        }
        return labels;
    }

    private static boolean improve(Overlap overlap, int line) {
        double before = overlap.f1();
        overlap.toggle(line);
        if (overlap.f1() > before) {
            return true;
        }
        overlap.toggle(line);
        return false;
    }
}
