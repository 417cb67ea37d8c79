package org.dateline.clean.html;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * How much a word speaks for an article's text, or against it: the hash of a word, of two in a row or of a template's
 * name in, learned log-odds out, 0 for one that tells nothing. Immutable and thread-safe.
 */
public final class Vocabulary {
    private static final int MAGIC = 0x44564f43;
    /** Weights are kept in steps of this. */
    private static final float STEP = 1 / 16f;

    private final long[] keys;
    private final float[] weights;
    private final int size;
    private final WordFilter filter;

    /** A vocabulary of the words that have these weights; their hashes are not 0. */
    public Vocabulary(Map<Long, Double> words) {
        size = words.size();
        keys = new long[Integer.highestOneBit(Math.max(4, size)) * 4];
        weights = new float[keys.length];
        filter = new WordFilter(keys.length);
        words.forEach((hash, weight) -> {
            filter.add(hash);
            int slot = slot(hash);
            keys[slot] = hash;
            weights[slot] = STEP * Math.max(-127, Math.min(127, Math.round(weight / STEP)));
        });
    }

    /** Reads what {@link #write} wrote; does not close the stream. */
    public static Vocabulary read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new GZIPInputStream(stream));
        int magic = in.readInt();
        if (magic != MAGIC) {
            throw new IOException("Expected a vocabulary, got: " + Integer.toHexString(magic));
        }
        Map<Long, Double> words = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            words.put(in.readLong(), (double) (STEP * in.readByte()));
        }
        return new Vocabulary(words);
    }

    /** Writes the vocabulary, the same bytes each time; does not close the stream. */
    public void write(OutputStream stream) throws IOException {
        Map<Long, Float> sorted = new TreeMap<>();
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0) {
                sorted.put(keys[slot], weights[slot]);
            }
        }
        GZIPOutputStream zip = new GZIPOutputStream(stream);
        DataOutputStream out = new DataOutputStream(zip);
        out.writeInt(MAGIC);
        out.writeInt(size);
        for (Map.Entry<Long, Float> word : sorted.entrySet()) {
            out.writeLong(word.getKey());
            out.writeByte(Math.round(word.getValue() / STEP));
        }
        out.flush();
        zip.finish();
    }

    float weight(long hash) {
        if (!filter.mayHave(hash)) {
            return 0;
        }
        int slot = slot(hash);
        return keys[slot] == 0 ? 0 : weights[slot];
    }

    private int slot(long hash) {
        int mask = keys.length - 1;
        int slot = (int) (hash ^ hash >>> 32) & mask;
        while (keys[slot] != 0 && keys[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
