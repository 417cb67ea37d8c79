package org.dateline.clean.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The blocks that are kept in, the headings in the text settled by what stands below them: a doubtful one right above a
 * paragraph of the text is kept, one that has nothing of the text below it is dropped, unless the model is sure.
 */
final class Headings {
    private Headings() {}

    static void settle(List<Block> blocks, double[] probabilities, boolean[] kept) {
        int first = Selection.first(kept);
        Block below = null;
        for (int i = kept.length - 1; i > first; i--) {
            Block block = blocks.get(i);
            if (block.tag().isHeading() && block.tag() != BlockTag.HEADING_1) {
                kept[i] = kept[i]
                        ? probabilities[i] >= Selection.SURE || isOver(block, below)
                        : probabilities[i] >= Selection.LEAST && mayBeText(block) && isRightOverProse(block, below);
            }
            below = kept[i] ? block : below;
        }
    }

    private static boolean isOver(Block heading, @Nullable Block below) {
        return below != null
                && (below.index() == heading.index() + 1 || !below.tag().isHeading());
    }

    private static boolean isRightOverProse(Block heading, @Nullable Block below) {
        return below != null && below.index() == heading.index() + 1 && below.isProse();
    }

    private static boolean mayBeText(Block heading) {
        return heading.linkChars() == 0 && heading.shape().words() > 1 && Selection.isPlain(heading);
    }
}
