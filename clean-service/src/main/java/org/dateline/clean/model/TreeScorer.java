package org.dateline.clean.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The trees of {@link BoostedTrees} in another order: rows of features in, the probability of each out. Instead of
 * walking down each tree it goes through the features, finds by sorted thresholds which nodes are false, and strikes off
 * the leaves that those rule out; the first leaf left of a tree is the one a walk would end in (C. Lucchese et al.,
 * "QuickScorer: a fast algorithm to rank documents with additive ensembles of regression trees", 2015). Immutable and
 * thread-safe.
 */
public final class TreeScorer {
    /** One bit each. */
    private static final int MOST_LEAVES = Long.SIZE;

    private final float base;
    private final int trees;
    /** The features that any tree asks for; the nodes of the one at {@code i} start at {@code starts[i]}. */
    private final int[] columns;

    private final int[] starts;
    private final float[] thresholds;
    private final short[] owners;
    /** Of each node: the leaves of its tree that may be reached if it is false. */
    private final long[] masks;
    /** Of each tree in turn, what its leaves add, from left to right. */
    private final float[] values;

    private TreeScorer(float base, int trees, List<Node> nodes, float[] values) {
        nodes.sort(Comparator.comparing(Node::feature).thenComparing(Node::threshold));
        this.base = base;
        this.trees = trees;
        this.values = values;
        this.columns = nodes.stream().mapToInt(Node::feature).distinct().toArray();
        this.starts = new int[columns.length + 1];
        this.thresholds = new float[nodes.size()];
        this.owners = new short[nodes.size()];
        this.masks = new long[nodes.size()];
        int column = 0;
        for (int i = 0; i < masks.length; i++) {
            Node node = nodes.get(i);
            while (columns[column] != node.feature()) {
                starts[++column] = i;
            }
            thresholds[i] = node.threshold();
            owners[i] = (short) node.tree();
            masks[i] = node.mask();
        }
        starts[columns.length] = masks.length;
    }

    /** Takes over trees whose nodes are in arrays as {@link BoostedTrees} has them. */
    static TreeScorer of(float base, int[] roots, short[] features, float[] thresholds, int[] left) {
        Planter planter = new Planter(features, thresholds, left, new float[roots.length * MOST_LEAVES]);
        for (int tree = 0; tree < roots.length; tree++) {
            planter.plant(tree, roots[tree]);
        }
        return new TreeScorer(base, roots.length, planter.nodes, planter.values);
    }

    /** The probability for each row. */
    public double[] probabilities(List<float[]> rows) {
        return BoostedTrees.toProbabilities(logOdds(rows));
    }

    /** The log-odds for each row. */
    float[] logOdds(List<float[]> rows) {
        long[] alive = new long[trees];
        float[] sums = new float[rows.size()];
        for (int i = 0; i < sums.length; i++) {
            strike(rows.get(i), alive);
            sums[i] = sum(alive);
        }
        return sums;
    }

    /** Strikes off the leaves of each tree that a row does not end in; those right of the one it does may stay. */
    private void strike(float[] row, long[] alive) {
        Arrays.fill(alive, -1);
        for (int column = 0; column < columns.length; column++) {
            float value = row[columns[column]];
            int end = starts[column + 1];
            for (int node = starts[column]; node < end && !(value <= thresholds[node]); node++) {
                alive[owners[node]] &= masks[node];
            }
        }
    }

    private float sum(long[] alive) {
        float sum = base;
        for (int tree = 0; tree < trees; tree++) {
            sum += values[tree * MOST_LEAVES + Long.numberOfTrailingZeros(alive[tree])];
        }
        return sum;
    }

    private record Node(int feature, float threshold, int tree, long mask) {}

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

        void plant(int tree, int root) {
            plant(tree, root, 0);
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
            nodes.add(new Node(features[node], thresholds[node], tree, ~(bits(middle) & ~bits(leaf))));
            return plant(tree, left[node] + 1, middle);
        }

        /** So many bits from the first on. */
        private static long bits(int count) {
            return count == MOST_LEAVES ? -1 : (1L << count) - 1;
        }
    }
}
