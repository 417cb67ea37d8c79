package org.dateline.clean.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The blocks that are kept in, the doubtful paragraphs among them marked as well. A line of dialogue or an aside may read
 * like no text at all; between two paragraphs of the text, and in the same element, it is one of them.
 */
final class Gaps {
    /** What is less likely is no text, wherever it stands. */
    private static final double LEAST = 0.15;

    /** How many paragraphs show that an element is the text's. */
    private static final int PARAGRAPHS = 4;

    private static final int LEAST_WORDS = 8;
    private static final double MOST_LINKED = 0.3;

    private final List<Block> blocks;
    private final double[] probabilities;
    private final boolean[] kept;
    /** For each element, the paragraphs that are kept in it. */
    private final Map<Scope, Run> runs = new HashMap<>();

    Gaps(List<Block> blocks, double[] probabilities, boolean[] kept) {
        this.blocks = blocks;
        this.probabilities = probabilities;
        this.kept = kept;
        for (Block block : blocks) {
            if (kept[block.index()] && block.tag() == BlockTag.PARAGRAPH) {
                runs.computeIfAbsent(home(block), home -> new Run()).add(block.index());
            }
        }
    }

    void fill() {
        for (Block block : blocks) {
            int i = block.index();
            kept[i] |= probabilities[i] >= LEAST && isParagraph(block) && isWithin(runs.get(home(block)), i);
        }
    }

    private static boolean isParagraph(Block block) {
        return block.tag() == BlockTag.PARAGRAPH
                && block.shape().words() >= LEAST_WORDS
                && block.linkShare() <= MOST_LINKED
                && (block.shape().phrases() & Phrases.ASKING) == 0
                && !Selection.isNever(block);
    }

    private static boolean isWithin(@Nullable Run run, int index) {
        return run != null && run.count >= PARAGRAPHS && run.first < index && index < run.last;
    }

    /** The element that the paragraph's neighbours are in as well. */
    private static Scope home(Block block) {
        Scope own = block.scope();
        return own.tag.equals("p") && own.parent != null ? own.parent : own;
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
