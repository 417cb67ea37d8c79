package org.dateline.clean.training;

import java.util.Arrays;
import org.dateline.clean.model.BoostedTrees;

/** Collects the nodes of trees as they grow, and gives the model. */
final class Forest {
    private final float base;
    private int[] roots = new int[16];
    private short[] features = new short[256];
    private float[] thresholds = new float[256];
    private int[] left = new int[256];
    private int trees;
    private int nodes;

    Forest(float base) {
        this.base = base;
    }

    /** Starts a tree of one leaf and returns the leaf's node. */
    int plant() {
        if (trees == roots.length) {
            roots = Arrays.copyOf(roots, trees * 2);
        }
        roots[trees++] = nodes;
        return addLeaf();
    }

    /** Makes a leaf a decision between two new leaves and returns the left one's node, which the right one follows. */
    int split(int node, int feature, float threshold) {
        features[node] = (short) feature;
        thresholds[node] = threshold;
        int child = addLeaf();
        addLeaf();
        left[node] = child;
        return child;
    }

    void setValue(int leaf, double value) {
        thresholds[leaf] = (float) value;
    }

    /** What the tree planted last says about an example. */
    double value(Examples examples, int example) {
        int node = roots[trees - 1];
        while (features[node] >= 0) {
            node = examples.value(example, features[node]) <= thresholds[node] ? left[node] : left[node] + 1;
        }
        return thresholds[node];
    }

    BoostedTrees toModel() {
        return new BoostedTrees(
                base,
                Arrays.copyOf(roots, trees),
                Arrays.copyOf(features, nodes),
                Arrays.copyOf(thresholds, nodes),
                Arrays.copyOf(left, nodes));
    }

    private int addLeaf() {
        if (nodes == features.length) {
            features = Arrays.copyOf(features, nodes * 2);
            thresholds = Arrays.copyOf(thresholds, nodes * 2);
            left = Arrays.copyOf(left, nodes * 2);
        }
        features[nodes] = BoostedTrees.LEAF;
        return nodes++;
    }
}
