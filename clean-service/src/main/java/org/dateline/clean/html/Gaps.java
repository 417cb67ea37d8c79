package org.dateline.clean.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The blocks that are kept in, the doubtful paragraphs among and beside them marked as well. A line of dialogue or an aside
 * may read like no text at all; between two paragraphs of the text, and in an element of the same names, it is one of them.
 * So does code, which in the midst of a text is its own.
 */
final class Gaps {
    /** How many paragraphs show that elements of some names hold the text. */
    private static final int PARAGRAPHS = 4;

    private static final double MOST_LINKED = 0.3;

    private final List<Block> blocks;
    private final double[] probabilities;
    private final boolean[] kept;
    /** For elements of the same names, the paragraphs that are kept in them. */
    private final Map<Integer, Run> runs = new HashMap<>();

    Gaps(List<Block> blocks, double[] probabilities, boolean[] kept) {
        this.blocks = blocks;
        this.probabilities = probabilities;
        this.kept = kept;
        for (Block block : blocks) {
            if (kept[block.index()] && isParagraph(block)) {
                runs.computeIfAbsent(home(block), home -> new Run()).add(block.index());
            }
        }
    }

    void fill() {
        int first = Selection.first(kept);
        int last = Selection.last(kept);
        for (Block block : blocks) {
            int i = block.index();
            if (!kept[i] && mayBeText(block)) {
                kept[i] = isCode(block) ? first < i && i < last : mayBeParagraph(block) && isAmong(block);
            }
        }
    }

    private static boolean isCode(Block block) {
        return block.tag() == BlockTag.PREFORMATTED;
    }

    private static boolean isParagraph(Block block) {
        return block.tag() == BlockTag.PARAGRAPH || block.tag() == BlockTag.OTHER && block.isProse();
    }

    /** Where pages have no elements for them, a short line is one as well. */
    private static boolean mayBeParagraph(Block block) {
        return isParagraph(block) || block.tag() == BlockTag.OTHER && block.links() == 0;
    }

    private static boolean mayBeText(Block block) {
        return block.linkShare() <= MOST_LINKED && Selection.isPlain(block);
    }

    private boolean isAmong(Block block) {
        Run run = runs.get(home(block));
        return run != null
                && probabilities[block.index()] >= Selection.LEAST
                && run.count >= PARAGRAPHS
                && (run.first < block.index() && block.index() < run.last || isNext(block, run));
    }

    /** Whether it stands right above the first paragraph or below the last, is as long and has the same names. */
    private boolean isNext(Block block, Run run) {
        int neighbour = block.index() < run.first ? block.index() + 1 : block.index() - 1;
        return block.isProse()
                && (neighbour == run.first || neighbour == run.last)
                && blocks.get(neighbour).scope().signature == block.scope().signature;
    }

    /** The names of the element that the paragraph's neighbours are in as well. */
    private static int home(Block block) {
        Scope own = block.scope();
        return own.tag.equals("p") && own.parent != null ? own.parent.signature : own.signature;
    }

    private static final class Run {
        private int first = -1;
        private int last;
        private int count;

        void add(int index) {
            first = first < 0 ? index : first;
            last = index;
            count++;
        }
    }
}
