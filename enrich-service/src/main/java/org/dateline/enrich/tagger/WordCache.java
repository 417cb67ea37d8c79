package org.dateline.enrich.tagger;

import org.dateline.enrich.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * Tokens in, words with the sums of a model's weights out; remembers the latest word for each of a fixed number of
 * places. Thread-safe: threads may overwrite each other's entries, which are immutable, and then only sum once more.
 */
final class WordCache {
    private static final int PLACES = 1 << 16;
    private static final int LONGEST = 48;

    private final CrfModel model;
    private final WordFeatures features;
    private final @Nullable Word[] cache = new @Nullable Word[PLACES];

    WordCache(CrfModel model) {
        this.model = model;
        this.features = new WordFeatures(model.lexicon());
    }

    /** The words of the tokens {@code from} to {@code to}. */
    Word[] words(TokenizedText text, int from, int to) {
        Word[] words = new Word[to - from];
        for (int i = from; i < to; i++) {
            words[i - from] = word(text.text(), text.start(i), text.end(i));
        }
        return words;
    }

    private Word word(String text, int start, int end) {
        int stop = Math.min(end, start + LONGEST);
        long exact = Hash.exact(text, start, stop);
        int place = (int) (exact >>> 48);
        Word known = cache[place];
        if (known != null && known.exact == exact) {
            return known;
        }
        Word word = features.word(text, start, stop, sums(text, start, stop));
        cache[place] = word;
        return word;
    }

    private short[] sums(String text, int start, int end) {
        short[] sums = new short[WordFeatures.SLOTS * Labels.COUNT];
        long[][] known = features.features(text, start, end);
        for (int slot = 0; slot < known.length; slot++) {
            int[] sum = new int[Labels.COUNT];
            for (long feature : known[slot]) {
                model.table().add(feature, sum);
            }
            for (int label = 0; label < Labels.COUNT; label++) {
                sums[slot * Labels.COUNT + label] = (short) sum[label];
            }
        }
        return sums;
    }
}
