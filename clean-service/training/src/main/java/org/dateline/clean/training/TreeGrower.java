package org.dateline.clean.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Grows one tree on the gradients of examples: always splits the leaf that gains most. */
final class TreeGrower {
    private final TreeBooster.Settings settings;
    private final BinnedFeature[] features;
    private final int[] drawn;
    private final double[] gradients;
    private final double[] hessians;
    /** The numbers of the examples to learn from; each leaf owns a range of them. */
    private final int[] order;

    TreeGrower(
            TreeBooster.Settings settings,
            BinnedFeature[] features,
            int[] drawn,
            double[] gradients,
            double[] hessians,
            int[] examples) {
        this.settings = settings;
        this.features = features;
        this.drawn = drawn;
        this.gradients = gradients;
        this.hessians = hessians;
        this.order = examples;
    }

    /** Adds the tree; its leaves hold this share of what they would say alone. */
    void grow(Forest forest, double share) {
        List<Leaf> leaves = new ArrayList<>();
        leaves.add(leaf(forest.plant(), 0, order.length, null));
        while (leaves.size() < settings.leaves()) {
            Leaf best = leaves.get(0);
            for (Leaf leaf : leaves) {
                best = leaf.split.gain > best.split.gain ? leaf : best;
            }
            if (best.split.gain <= 0) {
                break;
            }
            leaves.remove(best);
            split(forest, best, leaves);
        }
        leaves.forEach(leaf -> settle(forest, leaf, share));
    }

    private void split(Forest forest, Leaf leaf, List<Leaf> leaves) {
        BinnedFeature feature = features[leaf.split.feature];
        int middle = partition(leaf, feature, leaf.split.bin);
        int node = forest.split(leaf.node, leaf.split.feature, feature.cut(leaf.split.bin));
        boolean leftIsSmaller = middle - leaf.from < leaf.to - middle;
        if (leftIsSmaller) {
            Leaf small = leaf(node, leaf.from, middle, null);
            leaves.add(small);
            leaves.add(leaf(node + 1, middle, leaf.to, leaf.less(small)));
        } else {
            Leaf small = leaf(node + 1, middle, leaf.to, null);
            leaves.add(leaf(node, leaf.from, middle, leaf.less(small)));
            leaves.add(small);
        }
    }

    private int partition(Leaf leaf, BinnedFeature feature, int bin) {
        int[] right = new int[leaf.to - leaf.from];
        int rights = 0;
        int next = leaf.from;
        for (int i = leaf.from; i < leaf.to; i++) {
            int example = order[i];
            if (feature.bin(example) <= bin) {
                order[next++] = example;
            } else {
                right[rights++] = example;
            }
        }
        System.arraycopy(right, 0, order, next, rights);
        return next;
    }

    private void settle(Forest forest, Leaf leaf, double share) {
        double gradient = 0;
        double hessian = 0;
        for (int i = leaf.from; i < leaf.to; i++) {
            gradient += gradients[order[i]];
            hessian += hessians[order[i]];
        }
        forest.setValue(leaf.node, share * settings.learningRate() * gradient / (hessian + settings.l2()));
    }

    private Leaf leaf(int node, int from, int to, double @Nullable [][] known) {
        double[][] histograms = known != null ? known : histograms(from, to);
        Split best = new Split(0, 0, 0);
        for (int i = 0; i < drawn.length; i++) {
            best = better(best, drawn[i], histograms[i]);
        }
        return new Leaf(node, from, to, histograms, best);
    }

    private double[][] histograms(int from, int to) {
        double[] slopes = new double[2 * (to - from)];
        for (int i = from; i < to; i++) {
            slopes[2 * (i - from)] = gradients[order[i]];
            slopes[2 * (i - from) + 1] = hessians[order[i]];
        }
        return Arrays.stream(drawn)
                .parallel()
                .mapToObj(feature -> histogram(features[feature], from, slopes))
                .toArray(double[][]::new);
    }

    private double[] histogram(BinnedFeature feature, int from, double[] slopes) {
        double[] sums = new double[2 * feature.size()];
        for (int i = 0; i < slopes.length; i += 2) {
            int bin = 2 * feature.bin(order[from + i / 2]);
            sums[bin] += slopes[i];
            sums[bin + 1] += slopes[i + 1];
        }
        return sums;
    }

    private Split better(Split best, int feature, double[] histogram) {
        double gradient = 0;
        double hessian = 0;
        for (int i = 0; i < histogram.length; i += 2) {
            gradient += histogram[i];
            hessian += histogram[i + 1];
        }
        double whole = worth(gradient, hessian);
        double leftGradient = 0;
        double leftHessian = 0;
        Split found = best;
        for (int i = 0; i < histogram.length - 2; i += 2) {
            leftGradient += histogram[i];
            leftHessian += histogram[i + 1];
            double rightHessian = hessian - leftHessian;
            if (leftHessian < settings.leastWeight() || rightHessian < settings.leastWeight()) {
                continue;
            }
            double gain = worth(leftGradient, leftHessian) + worth(gradient - leftGradient, rightHessian) - whole;
            if (gain > found.gain + 1e-9) {
                found = new Split(feature, i / 2, gain);
            }
        }
        return found;
    }

    private double worth(double gradient, double hessian) {
        return gradient * gradient / (hessian + settings.l2());
    }

    private record Split(int feature, int bin, double gain) {}

    private record Leaf(int node, int from, int to, double[][] histograms, Split split) {
        double[][] less(Leaf other) {
            double[][] rest = new double[histograms.length][];
            for (int i = 0; i < rest.length; i++) {
                rest[i] = histograms[i].clone();
                for (int bin = 0; bin < rest[i].length; bin++) {
                    rest[i][bin] -= other.histograms[i][bin];
                }
            }
            return rest;
        }
    }
}
