package org.dateline.clean.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.clean.html.Words;

/**
 * Aligns the gold text of an article with the blocks of its page: which blocks are in it, and how surely. A block of
 * four words or more is in it if most of its runs of four words are; a shorter one if it stands beside a block that is,
 * and the gold has the same words in the same place.
 */
final class GoldLabels {
    private static final int RUN = 4;
    private static final int NEAR = 6;
    private static final int FAR = 8;
    /** The share of a block's runs that must be too many. */
    private static final double SPARE = 0.8;
    /** Longer blocks are no paragraphs but whole texts. */
    private static final int ALL = 400;

    private final List<long[]> blocks = new ArrayList<>();
    private final Map<Long, Integer> gold = new HashMap<>();
    private final Set<Integer> dropped = new HashSet<>();
    private final double[] shares;

    GoldLabels(List<String> texts, String goldText) {
        texts.forEach(text -> blocks.add(Words.hashes(text)));
        long[] words = Words.hashes(goldText);
        for (int i = 0; i + RUN <= words.length; i++) {
            gold.merge(run(words, i), 1, Integer::sum);
        }
        shares = new double[blocks.size()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = share(blocks.get(i));
        }
        dropCopies();
        dropQuotes();
        addShort(1);
        addShort(-1);
    }

    boolean isText(int block) {
        return shares[block] >= 0.5;
    }

    /** 1 where the block is wholly in or out of the gold, less in between. */
    double certainty(int block) {
        return Math.max(0.3, Math.abs(shares[block] - 0.5) * 2);
    }

    /** Whether it has the words of another block that is text. */
    boolean isCopy(int block) {
        return dropped.contains(block);
    }

    /** Whether no block nearby is text. */
    boolean isFar(int block) {
        for (int i = Math.max(0, block - FAR); i < Math.min(shares.length, block + FAR + 1); i++) {
            if (isText(i)) {
                return false;
            }
        }
        return true;
    }

    int words(int block) {
        return blocks.get(block).length;
    }

    private static long run(long[] words, int from) {
        long run = words[from];
        for (int i = 1; i < RUN; i++) {
            run = Words.join(run, words[from + i]);
        }
        return run;
    }

    private double share(long[] words) {
        int found = 0;
        for (int i = 0; i + RUN <= words.length; i++) {
            found += gold.containsKey(run(words, i)) ? 1 : 0;
        }
        return words.length < RUN ? 0 : (double) found / (words.length - RUN + 1);
    }

    /** Of blocks with the same words only as many are text as the gold has: those with most text around. */
    private void dropCopies() {
        Map<Long, List<Integer>> copies = new HashMap<>();
        for (int i = 0; i < shares.length; i++) {
            if (blocks.get(i).length >= RUN && isText(i)) {
                copies.computeIfAbsent(run(blocks.get(i), 0) * 31 + blocks.get(i).length, k -> new ArrayList<>())
                        .add(i);
            }
        }
        for (List<Integer> same : copies.values()) {
            int wanted = Math.max(1, gold.getOrDefault(run(blocks.get(same.get(0)), 0), 1));
            same.sort((a, b) -> textAround(b) - textAround(a));
            dropped.addAll(same.subList(Math.min(wanted, same.size()), same.size()));
        }
        dropped.forEach(block -> shares[block] = 0);
    }

    /**
     * Where the gold has the runs of a block less often than all blocks together, the block repeats others: it is the
     * whole text once more, or a pull quote. The shortest goes first, after those that are whole texts.
     */
    private void dropQuotes() {
        Map<Long, Integer> given = new HashMap<>();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            if (isText(i)) {
                order.add(i);
                for (long run : runs(i)) {
                    given.merge(run, 1, Integer::sum);
                }
            }
        }
        order.sort(Comparator.comparing((Integer i) -> blocks.get(i).length < ALL)
                .thenComparing(i -> blocks.get(i).length));
        for (int block : order) {
            if (isSpare(block, given)) {
                shares[block] = 0;
                for (long run : runs(block)) {
                    given.merge(run, -1, Integer::sum);
                }
            }
        }
    }

    private long[] runs(int block) {
        long[] words = blocks.get(block);
        long[] runs = new long[Math.max(0, words.length - RUN + 1)];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = run(words, i);
        }
        return runs;
    }

    private boolean isSpare(int block, Map<Long, Integer> given) {
        int spare = 0;
        long[] runs = runs(block);
        for (long run : runs) {
            spare += given.getOrDefault(run, 0) > gold.getOrDefault(run, 0) ? 1 : 0;
        }
        return runs.length > 0 && spare >= SPARE * runs.length;
    }

    private int textAround(int block) {
        int words = 0;
        for (int i = Math.max(0, block - NEAR); i < Math.min(shares.length, block + NEAR + 1); i++) {
            words += i != block && isText(i) ? blocks.get(i).length : 0;
        }
        return words;
    }

    private void addShort(int step) {
        long[] known = {};
        for (int i = step > 0 ? 0 : shares.length - 1; i >= 0 && i < shares.length; i += step) {
            long[] words = blocks.get(i);
            boolean isShort = words.length > 0 && words.length < RUN;
            if (isShort && known.length + words.length >= RUN && continues(known, words, step)) {
                shares[i] = 1;
            }
            if (isText(i)) {
                known = step > 0 ? tail(join(known, words)) : head(join(words, known));
            }
        }
    }

    private boolean continues(long[] known, long[] words, int step) {
        long[] joined = step > 0 ? join(known, words) : join(words, known);
        return gold.containsKey(run(joined, step > 0 ? joined.length - RUN : 0));
    }

    private static long[] join(long[] left, long[] right) {
        long[] joined = new long[left.length + right.length];
        System.arraycopy(left, 0, joined, 0, left.length);
        System.arraycopy(right, 0, joined, left.length, right.length);
        return joined;
    }

    private static long[] tail(long[] words) {
        int size = Math.min(RUN - 1, words.length);
        long[] tail = new long[size];
        System.arraycopy(words, words.length - size, tail, 0, size);
        return tail;
    }

    private static long[] head(long[] words) {
        int size = Math.min(RUN - 1, words.length);
        long[] head = new long[size];
        System.arraycopy(words, 0, head, 0, size);
        return head;
    }
}
