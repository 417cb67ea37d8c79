package org.dateline.clean.html;

import java.util.List;

/** Which blocks are the text: their probabilities in, a mark for each out. */
final class Selection {
    private static final double LIKELY = 0.5;

    private Selection() {}

    /** The likely blocks; on a page that has none, the prose that is likelier than the page's other blocks. */
    static boolean[] of(List<Block> blocks, double[] probabilities) {
        boolean[] kept = new boolean[probabilities.length];
        boolean any = false;
        double best = 0;
        for (int i = 0; i < kept.length; i++) {
            kept[i] = probabilities[i] >= LIKELY;
            any |= kept[i];
            best = Math.max(best, blocks.get(i).isProse() ? probabilities[i] : 0);
        }
        for (int i = 0; i < kept.length && !any; i++) {
            kept[i] = blocks.get(i).isProse() && probabilities[i] >= best / 2;
        }
        return kept;
    }
}
