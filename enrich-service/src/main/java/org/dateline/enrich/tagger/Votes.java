package org.dateline.enrich.tagger;

/**
 * What a first pass found in a document in, features for the second out: how the same word, and the same two words in a
 * row, were labelled elsewhere in the document, after Krishnan and Manning, ACL 2006. One per document.
 */
public final class Votes {
    /** The most features a token can have. */
    public static final int MOST = 16;

    private static final int FIRST_TEMPLATE = 300;
    private static final int NO_LABEL = Labels.COUNT;

    /** Where a word's count in lower case stands, behind those of its labels. */
    private static final int LOWER = Labels.COUNT;

    private final Word[] words;
    private final byte[] labels;
    private final Counts single = new Counts(Labels.COUNT + 1);
    private final Counts pairs = new Counts(Labels.COUNT);
    private long[] out = new long[0];
    private int size;

    /** @param labels the first pass's, one a word */
    public Votes(Word[] words, byte[] labels) {
        this.words = words;
        this.labels = labels;
        for (int i = 0; i < words.length; i++) {
            if (words[i].capitalised()) {
                single.add(words[i].lower, labels[i]);
                if (pairAt(i)) {
                    pairs.add(pair(i), labels[i]);
                }
            }
        }
        for (Word word : words) {
            if (word.shape == Shape.LOWER && single.find(word.lower) >= 0) {
                single.add(word.lower, LOWER);
            }
        }
    }

    private boolean pairAt(int i) {
        return i + 1 < words.length && words[i].capitalised() && words[i + 1].capitalised();
    }

    private long pair(int i) {
        return Hash.both(words[i].lower, words[i + 1].lower);
    }

    /** Writes the features of a token and returns how many; none where the word stands nowhere else. */
    public int features(int token, long[] features) {
        out = features;
        size = 0;
        Word word = words[token];
        if (!word.capitalised()) {
            return 0;
        }
        int at = single.find(word.lower);
        int self = elsewhere(single, at, labels[token]);
        if (self != 0) {
            add(0, self * 16L + word.shape);
            add(1, self / 8);
            add(2, self * 4096L + side(token - 1) * 64L + side(token + 1));
            add(3, self * 128L + word.kind);
        }
        if (at >= 0 && single.values()[at + LOWER] > 0) {
            add(4, word.kind);
        }
        if (pairAt(token)) {
            addPair(5, elsewhere(pairs, pairs.find(pair(token)), labels[token]));
        }
        if (token > 0 && pairAt(token - 1)) {
            addPair(6, elsewhere(pairs, pairs.find(pair(token - 1)), labels[token - 1]));
        }
        return size;
    }

    private void addPair(int template, int votes) {
        if (votes != 0) {
            add(template, votes);
        }
    }

    /** The majority's type at a neighbour, coarse. */
    private int side(int token) {
        if (token < 0 || token >= words.length || !words[token].capitalised()) {
            return 0;
        }
        int label = elsewhere(single, single.find(words[token].lower), labels[token]) / 8;
        return label == 0 ? 1 : 2 + Labels.typeOf(label - 1) + 1;
    }

    /** The label that most other occurrences have (plus one) times eight, plus how sure and how many; 0 for no other. */
    private static int elsewhere(Counts counts, int at, int own) {
        if (at < 0) {
            return 0;
        }
        int total = -1;
        int best = NO_LABEL;
        int most = 0;
        for (int label = 0; label < Labels.COUNT; label++) {
            int count = counts.values()[at + label];
            int votes = count - (label == own ? 1 : 0);
            total += count;
            if (votes > most) {
                most = votes;
                best = label;
            }
        }
        if (total == 0) {
            return 0;
        }
        int sure = most == total ? 2 : most * 3 > total * 2 ? 1 : 0;
        return (best + 1) * 8 + sure * 2 + (total > 2 ? 1 : 0);
    }

    private void add(int template, long value) {
        out[size++] = Hash.feature(FIRST_TEMPLATE + template, value);
    }
}
