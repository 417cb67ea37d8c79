package org.dateline.clean.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which blocks are the text: their probabilities in, a mark for each out. */
final class Selection {
    private static final double LIKELY = 0.5;
    private static final double SURE = 0.9;
    private static final double NEVER = 2;
    private static final int LONG = 8;

    private Selection() {}

    /** The likely blocks; on a page that has none, the prose that is likelier than the page's other blocks. */
    static boolean[] of(List<Block> blocks, double[] probabilities) {
        boolean[] kept = new boolean[probabilities.length];
        boolean any = false;
        double best = 0;
        for (int i = 0; i < kept.length; i++) {
            kept[i] = probabilities[i] >= threshold(blocks.get(i));
            any |= kept[i];
            best = Math.max(best, blocks.get(i).isProse() ? probabilities[i] : 0);
        }
        dropCopies(blocks, kept);
        for (int i = 0; i < kept.length && !any; i++) {
            kept[i] = blocks.get(i).isProse() && probabilities[i] >= best / 2;
        }
        return kept;
    }

    /** Short lines that ask for a click, and links in boxes of links, must be likelier than others. */
    private static double threshold(Block block) {
        if ((block.shape().whole() & Phrases.ASKING) != 0) {
            return NEVER;
        }
        Scope scope = block.scope();
        boolean isBoxed =
                scope.distance(Cue.RELATED) < 4 || scope.distance(Cue.AD) < 3 || scope.distance(Cue.SHARE) < 3;
        return isBoxed && block.linkShare() > 0.8 ? SURE : LIKELY;
    }

    /**
     * Pages made for several widths of screen hold their text several times: of equal blocks the first counts. A short
     * one may well be said twice, so it is a copy only beside one.
     */
    private static void dropCopies(List<Block> blocks, boolean[] kept) {
        Set<Long> seen = new HashSet<>();
        boolean[] copy = new boolean[kept.length];
        for (int i = 0; i < kept.length; i++) {
            copy[i] = kept[i] && !seen.add(blocks.get(i).shape().hash());
        }
        for (int i = 0; i < kept.length; i++) {
            boolean isLong = blocks.get(i).shape().words() >= LONG;
            if (copy[i] && (isLong || isLongCopy(blocks, copy, i - 1) || isLongCopy(blocks, copy, i + 1))) {
                kept[i] = false;
            }
        }
    }

    private static boolean isLongCopy(List<Block> blocks, boolean[] copy, int index) {
        return index >= 0
                && index < copy.length
                && copy[index]
                && blocks.get(index).shape().words() >= LONG;
    }
}
