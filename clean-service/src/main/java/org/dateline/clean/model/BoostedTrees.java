package org.dateline.clean.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A sum of binary decision trees: a row of features in, log-odds or a probability out. Immutable and thread-safe.
 *
 * <p>All trees lie in the same flat arrays. A node whose value is at most {@code threshold} leads to {@code left}, any
 * other (also NaN) to {@code left + 1}; a leaf has no feature and keeps its contribution in place of the threshold.
 */
public final class BoostedTrees {
    /** In place of the feature of a leaf. */
    public static final short LEAF = -1;

    private static final int MOST_FEATURES = (1 << 11) - 1;
    private static final int MOST_NODES = (1 << 20) - 1;
    private static final int FEATURE_SHIFT = 52;

    private static final int MAGIC = 0x44544254;

    private final float base;
    private final int[] roots;
    private final short[] features;
    private final float[] thresholds;
    private final int[] left;
    /**
     * What a walk reads of a node, in one number: a sign for a leaf, 11 bits for the feature, 20 for the left child, 32
     * for the threshold.
     */
    private final long[] steps;

    /**
     * @param base the log-odds before the first tree
     * @param roots the index of each tree's root
     * @param features of each node, or {@link #LEAF}
     * @param thresholds of each node; of a leaf: what it adds
     * @param left the index of each node's left child, which the right one follows
     */
    public BoostedTrees(float base, int[] roots, short[] features, float[] thresholds, int[] left) {
        if (features.length != thresholds.length || features.length != left.length) {
            throw new IllegalArgumentException("Expected as many features as thresholds and children, got: "
                    + features.length + ", " + thresholds.length + ", " + left.length);
        }
        this.base = base;
        this.roots = roots.clone();
        this.features = features.clone();
        this.thresholds = thresholds.clone();
        this.left = left.clone();
        this.steps = steps();
    }

    private long[] steps() {
        long[] packed = new long[features.length];
        for (int node = 0; node < packed.length; node++) {
            if (features[node] > MOST_FEATURES || left[node] > MOST_NODES) {
                throw new IllegalArgumentException("Expected at most " + MOST_FEATURES + " features and " + MOST_NODES
                        + " nodes, got: " + features[node] + ", " + left[node]);
            }
            packed[node] = (long) features[node] << FEATURE_SHIFT
                    | (long) left[node] << Integer.SIZE
                    | Float.floatToRawIntBits(thresholds[node]) & 0xffffffffL;
        }
        return packed;
    }

    /** Reads what {@link #write} wrote; does not close the stream. */
    public static BoostedTrees read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new GZIPInputStream(stream));
        int magic = in.readInt();
        if (magic != MAGIC) {
            throw new IOException("Expected a model of boosted trees, got: " + Integer.toHexString(magic));
        }
        float base = in.readFloat();
        int[] roots = new int[in.readInt()];
        int nodes = in.readInt();
        short[] features = new short[nodes];
        float[] thresholds = new float[nodes];
        int[] left = new int[nodes];
        for (int tree = 0; tree < roots.length; tree++) {
            roots[tree] = in.readInt();
        }
        for (int node = 0; node < nodes; node++) {
            features[node] = in.readShort();
            thresholds[node] = in.readFloat();
            left[node] = in.readInt();
        }
        return new BoostedTrees(base, roots, features, thresholds, left);
    }

    /** Writes the model compactly and the same bytes each time; does not close the stream. */
    public void write(OutputStream stream) throws IOException {
        GZIPOutputStream zip = new GZIPOutputStream(stream);
        DataOutputStream out = new DataOutputStream(zip);
        out.writeInt(MAGIC);
        out.writeFloat(base);
        out.writeInt(roots.length);
        out.writeInt(features.length);
        for (int root : roots) {
            out.writeInt(root);
        }
        for (int node = 0; node < features.length; node++) {
            out.writeShort(features[node]);
            out.writeFloat(thresholds[node]);
            out.writeInt(left[node]);
        }
        out.flush();
        zip.finish();
    }

    /** The log-odds for a row that has a value for each feature of the training. */
    public float logOdds(float[] row) {
        float sum = base;
        for (int root : roots) {
            sum += value(root, row);
        }
        return sum;
    }

    private float value(int root, float[] row) {
        long step = steps[root];
        while (step >= 0) {
            int child = (int) (step >>> Integer.SIZE) & MOST_NODES;
            float threshold = Float.intBitsToFloat((int) step);
            step = steps[row[(int) (step >>> FEATURE_SHIFT)] <= threshold ? child : child + 1];
        }
        return Float.intBitsToFloat((int) step);
    }

    /** The same trees in the order that is the fastest for many of them. */
    public TreeScorer scorer() {
        return scorer(base, 0, roots.length);
    }

    /**
     * The same for rows of which most are easy: all trees are asked only about those of which the first third say log-odds
     * from {@code low} to {@code high}.
     */
    public RoughScorer roughScorer(float low, float high) {
        int some = roots.length / RoughScorer.GUESSING;
        return new RoughScorer(scorer(base, 0, some), scorer(0, some, roots.length), low, high);
    }

    private TreeScorer scorer(float start, int from, int to) {
        return TreeScorer.of(start, Arrays.copyOfRange(roots, from, to), features, thresholds, left);
    }

    /** The probability for a row that has a value for each feature of the training. */
    public double probability(float[] row) {
        return toProbability(logOdds(row));
    }

    static double[] toProbabilities(float[] logOdds) {
        double[] probabilities = new double[logOdds.length];
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] = toProbability(logOdds[i]);
        }
        return probabilities;
    }

    private static double toProbability(float logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    /** How many trees are summed. */
    public int trees() {
        return roots.length;
    }
}
