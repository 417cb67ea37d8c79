package org.dateline.clean.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells of each block what else on the page says the same: a page's blocks in, some columns of a row out. */
final class CopyFeatures {
    private static final int FAR = 50;

    private final List<Block> blocks;
    private final Repeats repeats;
    /** For each block those that say the same. */
    private final Copies[] copies;

    CopyFeatures(List<Block> blocks) {
        this.blocks = blocks;
        this.repeats = new Repeats(blocks);
        this.copies = new Copies[blocks.size()];
        Map<Long, Copies> known = new HashMap<>();
        for (Block block : blocks) {
            Copies same = known.computeIfAbsent(block.shape().hash(), k -> new Copies(block));
            same.add(block);
            copies[block.index()] = same;
        }
    }

    void addTo(FeatureRow row, Block block) {
        Copies same = copies[block.index()];
        row.add(same.count).add(same.headings - (block.tag().isHeading() ? 1 : 0));
        row.add(same.first == block.index()).add(same.last == block.index());
        int other = repeats.other(block.index());
        row.add(repeats.share(block.index()));
        row.add(other < 0 ? -FAR : Math.max(-FAR, Math.min(FAR, other - block.index())));
        row.add(
                other < 0
                        ? 0
                        : blocks.get(other).shape().words()
                                / (double) Math.max(1, block.shape().words()));
        row.add(other < 0 ? 0 : repeats.share(other));
        row.add(other < 0 ? -1 : blocks.get(other).tag().ordinal());
    }

    /** The blocks of the same words. */
    private static final class Copies {
        private final int first;
        private int last;
        private int count;
        private int headings;

        Copies(Block first) {
            this.first = first.index();
            this.last = this.first;
        }

        void add(Block block) {
            last = block.index();
            count++;
            headings += block.tag().isHeading() ? 1 : 0;
        }
    }
}
