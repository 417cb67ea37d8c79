package org.dateline.enrich.tagger;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * What training learned, as one compressed file.
 *
 * @param table the weights of features
 * @param scale what a weight of 1 counts
 * @param transitions the weight of label b behind label a at {@code a * COUNT + b}
 * @param calibration the share of right mentions at the probabilities 0, 0.05, ... 1
 * @param lexicon what is known of words
 */
public record CrfModel(FeatureTable table, float scale, float[] transitions, float[] calibration, Lexicon lexicon) {
    /** How many probabilities a calibration has a share for. */
    public static final int CALIBRATED = 21;

    private static final int MAGIC = 0x444C4E31;

    /** The model that comes with the service. */
    public static CrfModel builtIn() {
        try (InputStream in = CrfModel.class.getResourceAsStream("english.model")) {
            if (in == null) {
                throw new IllegalStateException("Missing resource: english.model");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Unreadable resource: english.model", e);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static CrfModel read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new InflaterInputStream(stream), 1 << 16));
        if (in.readInt() != MAGIC) {
            throw new IOException("Not a model of this version");
        }
        float scale = in.readFloat();
        float[] transitions = floats(in, Labels.COUNT * Labels.COUNT);
        float[] calibration = floats(in, CALIBRATED);
        Lexicon lexicon = Lexicon.read(in);
        return new CrfModel(FeatureTable.read(in), scale, transitions, calibration, lexicon);
    }

    private static float[] floats(DataInputStream in, int count) throws IOException {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = in.readFloat();
        }
        return values;
    }

    /** Writes the model; the same model gives the same bytes. */
    public void write(OutputStream stream) throws IOException {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DataOutputStream out = new DataOutputStream(
                new java.io.BufferedOutputStream(new DeflaterOutputStream(stream, deflater, 1 << 16), 1 << 16))) {
            out.writeInt(MAGIC);
            out.writeFloat(scale);
            for (float value : transitions) {
                out.writeFloat(value);
            }
            for (float value : calibration) {
                out.writeFloat(value);
            }
            lexicon.write(out);
            table.write(out);
        }
        deflater.end();
    }

    /** The share of mentions that are right among those of a probability. */
    double calibrated(double probability) {
        int steps = CALIBRATED - 1;
        double at = Math.min(Math.max(probability, 0), 1) * steps;
        int below = Math.min((int) at, steps - 1);
        return calibration[below] + (at - below) * (calibration[below + 1] - calibration[below]);
    }
}
