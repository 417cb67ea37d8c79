package org.dateline.clean.html;

import java.util.Arrays;
import java.util.List;

/**
 * Which blocks say what another block of the page says, as pull quotes, summaries and teasers do: the blocks in, for
 * each the share of its runs of four words that stand in another block, and which block that is, out.
 */
final class Repeats {
    private static final int RUN = 4;
    /** More words are no page to read. */
    private static final int MOST_RUNS = 60_000;

    private final List<Block> blocks;
    private final long[] keys;
    /** For each run the block it is first in, and the block it is in next, or -1. */
    private final int[] firsts;

    private final int[] seconds;
    private final float[] shares;
    private final int[] others;

    Repeats(List<Block> blocks) {
        this.blocks = blocks;
        int runs = 0;
        for (Block block : blocks) {
            runs += block.shape().words();
        }
        int size = Integer.highestOneBit(Math.max(16, Math.min(runs, MOST_RUNS))) * 4;
        keys = new long[size];
        firsts = new int[size];
        seconds = new int[size];
        shares = new float[blocks.size()];
        others = new int[blocks.size()];
        Arrays.fill(others, -1);
        int[][] slots = new int[shares.length][];
        int left = MOST_RUNS;
        for (int i = 0; i < shares.length; i++) {
            slots[i] = add(i, left);
            left -= slots[i].length;
        }
        for (int i = 0; i < shares.length; i++) {
            compare(i, slots[i]);
        }
    }

    /** The share of a block's runs that another block has, too; 0 for one of less than four words. */
    float share(int block) {
        return shares[block];
    }

    /** The block that has most likely the same runs, or -1. */
    int other(int block) {
        return others[block];
    }

    /** Adds at most so many of a block's runs; returns where they are. */
    private int[] add(int block, int most) {
        long[] words = blocks.get(block).shape().hashes();
        int[] slots = new int[Math.max(0, Math.min(most, words.length - RUN + 1))];
        for (int i = 0; i < slots.length; i++) {
            long run = run(words, i);
            int slot = slot(run);
            slots[i] = slot;
            if (keys[slot] == 0) {
                keys[slot] = run;
                firsts[slot] = block;
                seconds[slot] = -1;
            } else if (firsts[slot] != block && seconds[slot] < 0) {
                seconds[slot] = block;
            }
        }
        return slots;
    }

    private void compare(int block, int[] slots) {
        int found = 0;
        for (int slot : slots) {
            if (seconds[slot] >= 0) {
                found++;
                others[block] = firsts[slot] == block ? seconds[slot] : firsts[slot];
            }
        }
        shares[block] = slots.length == 0 ? 0 : (float) found / slots.length;
    }

    /** The hash of four words in their order; not 0. */
    private static long run(long[] words, int from) {
        long run = words[from];
        for (int i = from + 1; i < from + RUN; i++) {
            run = Long.rotateLeft(run, 17) * 0x9e3779b97f4a7c15L ^ words[i];
        }
        return run == 0 ? 1 : run;
    }

    private int slot(long run) {
        int mask = keys.length - 1;
        int slot = (int) (run ^ run >>> 32) & mask;
        while (keys[slot] != 0 && keys[slot] != run) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
