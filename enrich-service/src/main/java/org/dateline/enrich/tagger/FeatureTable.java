package org.dateline.enrich.tagger;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Features by their hash, each with one signed byte of weight for each label. A feature stands in one of the four rows
 * of its bucket, known by a check of 16 bits, so that one that the table does not hold costs one look at eight bytes.
 */
public final class FeatureTable {
    private static final int BUCKET = 4;

    private final int bits;
    private final short[] checks;
    private final byte[] weights;

    /** An empty table of two to the power of {@code bits} rows. */
    public FeatureTable(int bits) {
        this.bits = bits;
        this.checks = new short[1 << bits];
        this.weights = new byte[Labels.COUNT << bits];
    }

    /** Adds the feature's weights to the sums, if it is here. */
    void add(long feature, int[] sums) {
        short check = check(feature);
        int bucket = bucket(feature);
        for (int row = bucket; row < bucket + BUCKET; row++) {
            if (checks[row] == check) {
                int at = row * Labels.COUNT;
                for (int label = 0; label < Labels.COUNT; label++) {
                    sums[label] += weights[at + label];
                }
                return;
            }
        }
    }

    /** Stores a feature's weights; false if its bucket is full. */
    public boolean put(long feature, byte[] weightsOfLabels) {
        int bucket = bucket(feature);
        for (int row = bucket; row < bucket + BUCKET; row++) {
            if (checks[row] == 0) {
                checks[row] = check(feature);
                System.arraycopy(weightsOfLabels, 0, weights, row * Labels.COUNT, Labels.COUNT);
                return true;
            }
        }
        return false;
    }

    private int bucket(long feature) {
        return (int) (feature >>> 66 - bits) * BUCKET;
    }

    private static short check(long feature) {
        short check = (short) feature;
        return check == 0 ? 1 : check;
    }

    void write(DataOutput out) throws IOException {
        out.writeByte(bits);
        for (int bucket = 0; bucket < checks.length; bucket += BUCKET) {
            int used = 0;
            while (used < BUCKET && checks[bucket + used] != 0) {
                used++;
            }
            out.writeByte(used);
            for (int row = bucket; row < bucket + used; row++) {
                out.writeShort(checks[row]);
                out.write(weights, row * Labels.COUNT, Labels.COUNT);
            }
        }
    }

    static FeatureTable read(DataInput in) throws IOException {
        FeatureTable table = new FeatureTable(in.readUnsignedByte());
        for (int bucket = 0; bucket < table.checks.length; bucket += BUCKET) {
            int used = in.readUnsignedByte();
            for (int row = bucket; row < bucket + used; row++) {
                table.checks[row] = in.readShort();
                in.readFully(table.weights, row * Labels.COUNT, Labels.COUNT);
            }
        }
        return table;
    }
}
