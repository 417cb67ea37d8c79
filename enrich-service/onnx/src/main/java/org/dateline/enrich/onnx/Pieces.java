package org.dateline.enrich.onnx;

import java.util.Arrays;

/** A text as the model sees it: its pieces in their order, and for each word of ours the first piece of it. */
final class Pieces {
    private static final int NONE = -1;

    private final int[] firsts;
    private int[] ids = new int[256];
    private boolean[] opens = new boolean[256];
    private int size;

    /** @param words how many words the text has */
    Pieces(int words) {
        this.firsts = new int[words];
        Arrays.fill(firsts, NONE);
    }

    /** Adds the next piece, of the model's vocabulary; returns its number. */
    int add(long id) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, 2 * size);
            opens = Arrays.copyOf(opens, 2 * size);
        }
        ids[size] = Math.toIntExact(id);
        return size++;
    }

    /** Says that a sentence begins with a piece. */
    void open(int piece) {
        opens[piece] = true;
    }

    /** Says that a word stands in a piece, unless it began in one before. */
    void begin(int word, int piece) {
        if (firsts[word] == NONE) {
            firsts[word] = piece;
        }
    }

    int size() {
        return size;
    }

    int id(int piece) {
        return ids[piece];
    }

    boolean opensSentence(int piece) {
        return opens[piece];
    }

    /** Whether the model sees the word. */
    boolean has(int word) {
        return firsts[word] != NONE;
    }

    /** The first piece of a word that the model sees. */
    int first(int word) {
        return firsts[word];
    }
}
