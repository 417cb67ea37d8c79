package org.dateline.enrich.tagger;

/**
 * The words of a sentence in, the features of each token that more than one word decides out: neighbours
 * together, the run of capitalised words that a token stands in, and the words around that run. One per thread.
 */
public final class Context {
    /** The most features a token can have. */
    public static final int MOST = 48;

    private static final int FIRST_TEMPLATE = 200;
    private static final Word NONE = new Word(1, 1, 15, 0, new short[0]);

    private Word[] words = new Word[0];
    private int from;
    private int to;
    private boolean shouted;
    private long[] out = new long[0];
    private int size;

    /** Moves to the sentence of the words {@code from} to {@code to}. */
    public void sentence(Word[] words, int from, int to) {
        this.words = words;
        this.from = from;
        this.to = to;
        int uppers = 0;
        int lowers = 0;
        for (int i = from; i < to; i++) {
            uppers += words[i].shape == Shape.UPPER ? 1 : 0;
            lowers += words[i].shape == Shape.LOWER || words[i].shape == Shape.CAPITAL ? 1 : 0;
        }
        shouted = uppers > 1 && uppers > 3 * lowers;
    }

    /** Writes the features of a token of the sentence and returns how many. */
    public int features(int token, long[] features) {
        out = features;
        size = 0;
        Word left2 = at(token - 2);
        Word left = at(token - 1);
        Word word = at(token);
        Word right = at(token + 1);
        Word right2 = at(token + 2);
        long kind = word.kind;
        words(left2, left, word, right, right2);
        clusters(left2, left, word, right, right2);
        add(20, (token == from || token == from + 1 && left.shape == Shape.SIGNS ? 1 : 0) * 256L + kind);
        if (token == from) {
            add(21, word.lower);
        }
        if (shouted) {
            add(22, kind);
            add(23, word.lower);
        }
        run(token, word);
        return size;
    }

    private void words(Word left2, Word left, Word word, Word right, Word right2) {
        long kind = word.kind;
        add(0, Hash.both(left.lower, word.lower));
        add(1, Hash.both(word.lower, right.lower));
        add(2, Hash.both(left.lower, kind));
        add(3, Hash.both(right.lower, kind));
        add(4, Hash.both(left.lower, Hash.both(right.lower, kind)));
        add(5, Hash.both(left2.lower, Hash.both(left.lower, kind)));
        add(6, Hash.both(right2.lower, Hash.both(right.lower, kind)));
        long shapes = left.shape * 256L + word.shape * 16L + right.shape;
        add(7, shapes);
        add(8, shapes * 256 + left2.shape * 16L + right2.shape);
    }

    private void clusters(Word left2, Word left, Word word, Word right, Word right2) {
        long kind = word.kind;
        add(9, (left.fine * 1024L + word.fine) * 16 + word.shape);
        add(10, (right.fine * 1024L + word.fine) * 16 + word.shape);
        add(11, (left.fine * 1024L + right.fine) * 128 + kind);
        add(12, (left2.fine * 1024L + left.fine) * 128 + kind);
        add(13, (right2.fine * 1024L + right.fine) * 128 + kind);
        add(14, ((left.coarse * 256L + word.coarse) * 256 + right.coarse) * 16 + word.shape);
        add(15, ((left.lists * 2048L + word.lists) * 2048 + right.lists) * 16 + word.shape);
        if (word.lists != 0) {
            add(16, Hash.both(left.lower, word.lists));
            add(17, Hash.both(right.lower, word.lists));
        }
    }

    /** The run of capitalised words around a token, or the place between two. */
    private void run(int token, Word word) {
        int first = token;
        while (first > from && token - first < 8 && words[first - 1].capitalised()) {
            first--;
        }
        int last = token;
        while (last + 1 < to && last - token < 8 && words[last + 1].capitalised()) {
            last++;
        }
        Word before = at(first - 1);
        Word behind = at(last + 1);
        long kind = word.kind;
        if (!word.capitalised()) {
            return;
        }
        long place = Math.min(token - first, 4) * 5L + Math.min(last - token, 4);
        add(24, place * 128 + kind);
        add(25, Hash.both(before.lower, place));
        add(26, Hash.both(behind.lower, place));
        if (last > first) {
            add(27, Hash.both(before.lower, kind));
            add(28, Hash.both(behind.lower, kind));
            add(29, Hash.both(words[last].lower, kind) + (token == last ? 1 : 0));
            add(30, Hash.both(words[first].lower, kind) + (token == first ? 1 : 0));
            add(31, Hash.both(words[last].fine * 2048L + words[last].lists, place));
            add(32, Hash.both(words[first].fine * 2048L + words[first].lists, place));
        }
        add(33, (before.fine * 1024L + behind.fine) * 32 + place);
        add(34, Hash.both(before.lower, behind.lower));
        add(35, Hash.both(Hash.both(at(first - 2).lower, before.lower), place));
    }

    private Word at(int token) {
        return token < from || token >= to ? NONE : words[token];
    }

    private void add(int template, long value) {
        out[size++] = Hash.feature(FIRST_TEMPLATE + template, value);
    }
}
