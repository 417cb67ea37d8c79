package org.dateline.clean.training.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The 4-gram shingles that a choice of lines has in common with the gold text, kept up to date while lines come and
 * go. What extraction is judged by: precision and recall of the shingles as a multiset.
 */
final class Overlap {
    private static final int LENGTH = 4;

    private final Map<Long, Integer> gold = new HashMap<>();
    private final Map<Long, Integer> chosen = new HashMap<>();
    private final List<long[]> lines;
    private final boolean[] in;
    private int goldSize;
    private int chosenSize;
    private int common;

    Overlap(long[] goldTokens, List<long[]> lines) {
        this.lines = lines;
        in = new boolean[lines.size()];
        for (long shingle : shingles(goldTokens)) {
            gold.merge(shingle, 1, Integer::sum);
            goldSize++;
        }
    }

    static long[] shingles(long[] tokens) {
        if (tokens.length == 0) {
            return tokens;
        }
        long[] shingles = new long[Math.max(1, tokens.length - LENGTH + 1)];
        for (int at = 0; at < shingles.length; at++) {
            long hash = 17;
            for (int token = at; token < Math.min(tokens.length, at + LENGTH); token++) {
                hash = (hash + tokens[token]) * 0xC2B2AE3D27D4EB4FL;
            }
            shingles[at] = hash;
        }
        return shingles;
    }

    /** The share of the line's own shingles that the gold text has. */
    double share(int line) {
        long[] own = shingles(lines.get(line));
        int hits = 0;
        for (long shingle : own) {
            hits += gold.containsKey(shingle) ? 1 : 0;
        }
        return own.length == 0 ? 0 : hits / (double) own.length;
    }

    boolean isIn(int line) {
        return in[line];
    }

    /** Takes the line in if it is out, out if it is in. */
    void toggle(int line) {
        long[] before = context(line, -1);
        long[] after = context(line, 1);
        long[] with = join(before, lines.get(line), after);
        long[] without = join(before, new long[0], after);
        change(with, in[line] ? -1 : 1);
        change(without, in[line] ? 1 : -1);
        in[line] = !in[line];
    }

    private void change(long[] tokens, int by) {
        // Fewer tokens than a shingle has exist only at the very edge, where they change nothing that is judged.
        if (tokens.length >= LENGTH) {
            for (long shingle : shingles(tokens)) {
                change(shingle, by);
            }
        }
    }

    private void change(long shingle, int by) {
        int had = chosen.getOrDefault(shingle, 0);
        int most = gold.getOrDefault(shingle, 0);
        common += Math.min(most, had + by) - Math.min(most, had);
        chosen.put(shingle, had + by);
        chosenSize += by;
    }

    /** The three chosen tokens before or after the line. */
    private long[] context(int line, int step) {
        long[] found = new long[LENGTH - 1];
        int size = 0;
        for (int at = line + step; at >= 0 && at < in.length && size < found.length; at += step) {
            long[] tokens = lines.get(at);
            for (int token = 0; in[at] && token < tokens.length && size < found.length; token++) {
                long value = step > 0 ? tokens[token] : tokens[tokens.length - 1 - token];
                found[step > 0 ? size : found.length - 1 - size] = value;
                size++;
            }
        }
        int from = step > 0 ? 0 : found.length - size;
        return Arrays.copyOfRange(found, from, from + size);
    }

    private static long[] join(long[] a, long[] b, long[] c) {
        long[] all = Arrays.copyOf(a, a.length + b.length + c.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        System.arraycopy(c, 0, all, a.length + b.length, c.length);
        return all;
    }

    double precision() {
        return chosenSize == 0 ? 0 : common / (double) chosenSize;
    }

    double recall() {
        return goldSize == 0 ? 1 : common / (double) goldSize;
    }

    boolean isEmpty() {
        return chosenSize == 0;
    }

    double f1() {
        return chosenSize + goldSize == 0 ? 0 : 2.0 * common / (chosenSize + goldSize);
    }
}
