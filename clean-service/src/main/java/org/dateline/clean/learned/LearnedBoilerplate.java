package org.dateline.clean.learned;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.contract.CleanArticle;
import org.dateline.contract.Receipt;
import org.dateline.contract.RepeatedBlock;

/**
 * A cleaned article in, the same without what is known to repeat over the articles of its source out. Holds the
 * {@value #MOST_BLOCKS} blocks learned last. Safe for threads.
 */
public final class LearnedBoilerplate {
    private static final int MOST_BLOCKS = 200_000;

    private final Map<UUID, RepeatedBlock> blocks = new LinkedHashMap<>();

    /** What a block is known by: the key of its message. */
    public static String key(RepeatedBlock block) {
        return BlockKey.of(block.source(), block.text()).toString();
    }

    /** From now on the block counts as boilerplate. */
    public synchronized void learn(RepeatedBlock block) {
        UUID key = BlockKey.of(block.source(), block.text());
        blocks.remove(key);
        blocks.put(key, block);
        if (blocks.size() > MOST_BLOCKS) {
            Iterator<UUID> oldest = blocks.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
    }

    /** From now on the block of this key is as any other. */
    public synchronized void forget(String key) {
        blocks.keySet().removeIf(known -> known.toString().equals(key));
    }

    /**
     * The article without the blocks that were learned; as it is where they are half of its text or more, as with reports
     * that are made from a template.
     */
    public CleanArticle remove(CleanArticle article) {
        String source = article.origin().source();
        List<String> kept = new ArrayList<>();
        List<Receipt> removed = new ArrayList<>(article.removed());
        int[] blocks = blocksOf(article);
        int left = 0;
        for (int i = 0; i < blocks.length; i++) {
            String text = article.paragraphs().get(i);
            if (source != null && isKnown(source, text)) {
                removed.add(new Receipt(blocks[i], "paragraph " + (i + 1), "repeated", text));
                left -= text.length();
            } else {
                kept.add(text);
                left += text.length();
            }
        }
        if (kept.size() == blocks.length || left <= 0) {
            return article;
        }
        removed.sort(Comparator.comparingInt(Receipt::block));
        return article.withText(kept, removed);
    }

    /** The number of each paragraph's block: those that no receipt has. */
    private static int[] blocksOf(CleanArticle article) {
        BitSet removed = new BitSet();
        article.removed().forEach(receipt -> removed.set(receipt.block()));
        int[] blocks = new int[article.paragraphs().size()];
        int block = -1;
        for (int i = 0; i < blocks.length; i++) {
            block = removed.nextClearBit(block + 1);
            blocks[i] = block;
        }
        return blocks;
    }

    private synchronized boolean isKnown(String source, String text) {
        return !blocks.isEmpty() && blocks.containsKey(BlockKey.of(source, text));
    }
}
