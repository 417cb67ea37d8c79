package org.dateline.clean.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
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

    /** The share of the trees that make a guess, as its denominator. */
    private static final int GUESSING = 3;
    /** The log-odds below which the other trees never brought a row into question. */
    private static final float HOPELESS = -5;

    private static final int MAGIC = 0x44544254;

    private final float base;
    private final int[] roots;
    private final short[] features;
    private final float[] thresholds;
    private final int[] left;
    private final TreeScorer guessing;
    private final TreeScorer others;

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
        int some = roots.length / GUESSING;
        this.guessing = TreeScorer.of(Arrays.copyOf(roots, some), features, thresholds, left);
        this.others = TreeScorer.of(Arrays.copyOfRange(roots, some, roots.length), features, thresholds, left);
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
        return logOdds(row, alive());
    }

    private float logOdds(float[] row, long[] alive) {
        return others.addTo(guessing.addTo(base, row, alive), row, alive);
    }

    private float guess(float[] row, long[] alive) {
        float guess = guessing.addTo(base, row, alive);
        return guess < HOPELESS ? guess : others.addTo(guess, row, alive);
    }

    private long[] alive() {
        return new long[Math.max(guessing.trees(), others.trees())];
    }

    /** The probability for a row that has a value for each feature of the training. */
    public double probability(float[] row) {
        return toProbability(logOdds(row));
    }

    /** The probabilities for several rows. */
    public double[] probabilities(List<float[]> rows) {
        long[] alive = alive();
        return rows.stream()
                .mapToDouble(row -> toProbability(logOdds(row, alive)))
                .toArray();
    }

    /**
     * The probabilities for several rows, or guesses at them from the first trees for rows that those find hopeless:
     * most rows of most pages are.
     */
    public double[] roughProbabilities(List<float[]> rows) {
        long[] alive = alive();
        return rows.stream()
                .mapToDouble(row -> toProbability(guess(row, alive)))
                .toArray();
    }

    private static double toProbability(float logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    /** How many trees are summed. */
    public int trees() {
        return roots.length;
    }
}
