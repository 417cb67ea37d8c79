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
 * @param calibration for each type a slope and an offset, which turn the logarithm of the odds of a mention into that of
 *     the odds that it is right (Platt, 1999)
 * @param lexicon what is known of words
 */
public record CrfModel(FeatureTable table, float scale, float[] transitions, float[] calibration, Lexicon lexicon) {
    private static final int CALIBRATED = 8;
    private static final int MAGIC = 0x444C4E31;

    /** The same model that takes each probability for the share of right mentions. */
    public CrfModel uncalibrated() {
        return calibrated(new float[] {1, 0, 1, 0, 1, 0, 1, 0});
    }

    /** The same model with another calibration. */
    public CrfModel calibrated(float[] other) {
        return new CrfModel(table, scale, transitions, other, lexicon);
    }

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

    /** The share of mentions that are right among those of a type (ordinal) and a probability. */
    double calibrated(int type, double probability) {
        double certain = Math.min(Math.max(probability, 1e-4), 1 - 1e-4);
        double odds = Math.log(certain / (1 - certain));
        return 1 / (1 + Math.exp(-calibration[2 * type] * odds - calibration[2 * type + 1]));
    }
}
