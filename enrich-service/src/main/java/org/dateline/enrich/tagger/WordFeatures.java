package org.dateline.enrich.tagger;

import java.util.Arrays;

/**
 * A token's characters in, its {@link Word} and its features out. A word has features in six slots: seen
 * from the tokens two and one before it, itself, one and two behind it, and from all that are near.
 */
public final class WordFeatures {
    /** How many slots a word has features in. */
    public static final int SLOTS = 6;

    /** The slot of features seen by all tokens that are near. */
    public static final int NEAR = 5;

    /** The slot of the token itself. */
    public static final int SELF = 2;

    private static final int TEMPLATES = 32;

    private final Lexicon lexicon;

    public WordFeatures(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The word of a token, without sums. */
    public Word word(CharSequence text, int start, int end) {
        return word(text, start, end, new short[0]);
    }

    Word word(CharSequence text, int start, int end, short[] sums) {
        long lower = Hash.lower(text, start, end);
        return new Word(Hash.exact(text, start, end), lower, Shape.of(text, start, end), lexicon.get(lower), sums);
    }

    /** A word's features in each slot. */
    public long[][] features(CharSequence text, int start, int end) {
        Word word = word(text, start, end);
        long[][] features = new long[SLOTS][];
        for (int slot = 0; slot < SLOTS; slot++) {
            Features out = new Features(slot);
            if (slot == NEAR) {
                near(word, end - start, out);
            } else {
                out.add(0, word.lower);
                out.add(1, word.shape);
                out.addKnown(2, word.middle);
                out.addKnown(3, word.lists);
                out.add(4, word.kind);
                out.addKnown(5, word.broad);
                if (slot != 0 && slot != 4) {
                    out.addKnown(24, word.fine);
                    out.add(6, Shape.pattern(text, start, end));
                    suffixes(text, start, end, out, slot == SELF ? 1 : 3, slot == SELF ? 5 : 3);
                }
                if (slot == SELF) {
                    self(text, start, end, word, out);
                }
            }
            features[slot] = out.toArray();
        }
        return features;
    }

    private static void near(Word word, int length, Features out) {
        if (length >= 3 && (word.shape == Shape.LOWER || word.capitalised())) {
            out.add(0, word.lower);
        }
    }

    private static void suffixes(CharSequence text, int start, int end, Features out, int from, int to) {
        for (int n = from; n <= to && n < end - start; n++) {
            out.add(8 + n, Hash.lower(text, end - n, end));
        }
    }

    private static void self(CharSequence text, int start, int end, Word word, Features out) {
        out.add(7, word.exact);
        out.addKnown(25, word.broad * 128 + word.kind);
        out.addKnown(26, word.middle * 128 + word.kind);
        for (int n = 1; n <= 5 && n < end - start; n++) {
            out.add(14 + n, Hash.lower(text, start, start + n));
        }
        for (int bit = 0; bit < 11; bit++) {
            if ((word.lists >>> bit & 1) != 0) {
                out.add(20, bit * 16L + word.shape);
            }
        }
        out.add(21, Math.min(end - start, 12) * 16L + word.shape);
        hyphenated(text, start, end, out);
    }

    private static void hyphenated(CharSequence text, int start, int end, Features out) {
        int stop = Math.min(end, start + 40);
        for (int i = start + 1; i + 1 < stop; i++) {
            if (text.charAt(i) == '-') {
                out.add(22, Hash.lower(text, start, i));
                out.add(23, Hash.lower(text, i + 1, end));
                return;
            }
        }
    }

    /** Collects the features of one slot. */
    private static final class Features {
        private final int slot;
        private long[] features = new long[32];
        private int size;

        Features(int slot) {
            this.slot = slot;
        }

        void add(int template, long value) {
            if (size == features.length) {
                features = Arrays.copyOf(features, size * 2);
            }
            features[size++] = Hash.feature(slot * TEMPLATES + template, value);
        }

        void addKnown(int template, int value) {
            if (value != 0) {
                add(template, value);
            }
        }

        long[] toArray() {
            return Arrays.copyOf(features, size);
        }
    }
}
