package org.dateline.clean.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The trees of {@link BoostedTrees} for many rows at once: rows of features in, the probability of each out. Instead of
 * walking down each tree with each row it asks each node of a tree about all rows and strikes off the leaves that the
 * answer rules out; the first leaf that a row has left is the one its walk would end in (C. Lucchese et al., "Exploiting
 * CPU SIMD extensions to speed-up document scoring with tree ensembles", 2016). The loops have no branches, so the JVM
 * makes vector instructions of them. Immutable and thread-safe.
 */
public final class TreeScorer {
    /** One bit each. */
    private static final int MOST_LEAVES = Integer.SIZE;

    /** Rows that are asked about together: their values of all features stay in a processor's second cache. */
    private static final int ROWS = 128;

    /** Nodes in a loop, so that what is struck off is read and written once for them; of more the JVM makes no vectors. */
    private static final int AT_ONCE = 3;

    /** Shifts an int's sign into all its bits. */
    private static final int SIGN = Integer.SIZE - 1;

    private final float base;
    /** The features that any tree asks for. */
    private final int[] columns;
    /** The nodes of the tree at {@code i} start at {@code starts[i]}; of each, which column it asks for, and its limit. */
    private final int[] starts;

    private final int[] asked;
    private final int[] limits;
    /** Of each node, the leaves that a row whose value is above the limit does not end in. */
    private final int[] ruledOut;
    /** Of each tree in turn, what its leaves add, from left to right. */
    private final float[] values;

    private TreeScorer(float base, int[] starts, List<Node> nodes, float[] values) {
        this.base = base;
        this.starts = starts;
        this.values = values;
        this.columns =
                nodes.stream().mapToInt(Node::feature).distinct().sorted().toArray();
        this.asked = nodes.stream()
                .mapToInt(node -> Arrays.binarySearch(columns, node.feature()))
                .toArray();
        this.limits = nodes.stream().mapToInt(node -> key(node.threshold())).toArray();
        this.ruledOut = nodes.stream().mapToInt(Node::ruledOut).toArray();
    }

    /** Takes over trees whose nodes are in arrays as {@link BoostedTrees} has them. */
    static TreeScorer of(float base, int[] roots, short[] features, float[] thresholds, int[] left) {
        Planter planter = new Planter(features, thresholds, left, new float[roots.length * MOST_LEAVES]);
        int[] starts = new int[roots.length + 1];
        for (int tree = 0; tree < roots.length; tree++) {
            planter.plant(tree, roots[tree]);
            starts[tree + 1] = planter.nodes.size();
        }
        return new TreeScorer(base, starts, planter.nodes, planter.values);
    }

    /** The probability for each row. */
    public double[] probabilities(List<float[]> rows) {
        return BoostedTrees.toProbabilities(logOdds(rows));
    }

    /** The log-odds for each row. */
    float[] logOdds(List<float[]> rows) {
        float[] sums = new float[rows.size()];
        Arrays.fill(sums, base);
        int[][] keys = new int[columns.length][Math.min(ROWS, sums.length)];
        int[] struck = new int[Math.min(ROWS, sums.length)];
        for (int from = 0; from < sums.length; from += ROWS) {
            int size = Math.min(ROWS, sums.length - from);
            turn(rows.subList(from, from + size), keys);
            for (int tree = 0; tree + 1 < starts.length; tree++) {
                Arrays.fill(struck, 0);
                for (int node = starts[tree]; node < starts[tree + 1]; node += AT_ONCE) {
                    strike(node, keys, struck, size);
                }
                add(tree, struck, sums, from, size);
            }
        }
        return sums;
    }

    /** Puts the values of each column side by side. */
    private void turn(List<float[]> rows, int[][] keys) {
        for (int i = 0; i < rows.size(); i++) {
            float[] row = rows.get(i);
            for (int column = 0; column < columns.length; column++) {
                keys[column][i] = key(row[columns[column]]);
            }
        }
    }

    /**
     * A number in the order of the floats, NaN last, small enough that the difference of two is none that overflows: of
     * two floats that have none between them it may make one, and the middle of two values that differ is neither.
     */
    private static int key(float value) {
        int bits = Float.floatToRawIntBits(value + 0f);
        return (bits ^ bits >> SIGN >>> 1) >> 1;
    }

    private void strike(int node, int[][] keys, int[] struck, int rows) {
        int[] first = keys[asked[node]];
        int[] second = keys[asked[node + 1]];
        int[] third = keys[asked[node + 2]];
        int firstLimit = limits[node];
        int secondLimit = limits[node + 1];
        int thirdLimit = limits[node + 2];
        int firstOut = ruledOut[node];
        int secondOut = ruledOut[node + 1];
        int thirdOut = ruledOut[node + 2];
        for (int row = 0; row < rows; row++) {
            struck[row] |= (firstLimit - first[row]) >> SIGN & firstOut
                    | (secondLimit - second[row]) >> SIGN & secondOut
                    | (thirdLimit - third[row]) >> SIGN & thirdOut;
        }
    }

    private void add(int tree, int[] struck, float[] sums, int from, int rows) {
        int leaves = tree * MOST_LEAVES;
        for (int row = 0; row < rows; row++) {
            sums[from + row] += values[leaves + Integer.numberOfTrailingZeros(~struck[row])];
        }
    }

    private record Node(int feature, float threshold, int ruledOut) {}

    /** Goes through trees from left to right and numbers their leaves. */
    private static final class Planter {
        private final short[] features;
        private final float[] thresholds;
        private final int[] left;
        private final float[] values;
        private final List<Node> nodes = new ArrayList<>();

        Planter(short[] features, float[] thresholds, int[] left, float[] values) {
            this.features = features;
            this.thresholds = thresholds;
            this.left = left;
            this.values = values;
        }

        /** Adds a tree's nodes, and some that rule nothing out, for {@link #AT_ONCE} are asked together. */
        void plant(int tree, int root) {
            plant(tree, root, 0);
            while (nodes.size() % AT_ONCE != 0) {
                nodes.add(new Node(nodes.get(nodes.size() - 1).feature(), 0, 0));
            }
        }

        /** The number of the leaf after those below the node. */
        private int plant(int tree, int node, int leaf) {
            if (leaf == MOST_LEAVES) {
                throw new IllegalArgumentException("Expected at most " + MOST_LEAVES + " leaves in a tree");
            }
            if (features[node] == BoostedTrees.LEAF) {
                values[tree * MOST_LEAVES + leaf] = thresholds[node];
                return leaf + 1;
            }
            int middle = plant(tree, left[node], leaf);
            nodes.add(new Node(features[node], thresholds[node], bits(middle) & ~bits(leaf)));
            return plant(tree, left[node] + 1, middle);
        }

        /** So many bits from the first on. */
        private static int bits(int count) {
            return count == MOST_LEAVES ? -1 : (1 << count) - 1;
        }
    }
}
