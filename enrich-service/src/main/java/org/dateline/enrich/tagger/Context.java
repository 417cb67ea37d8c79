package org.dateline.enrich.tagger;

import java.util.Arrays;

/**
 * The words of a sentence in, the features of each token that more than one word decides out: neighbours
 * together, the run of capitalised words that a token stands in, and the words around that run. One per thread.
 */
public final class Context {
    /** The most features a token can have. */
    public static final int MOST = 59;

    private static final int FIRST_TEMPLATE = 200;
    private static final Word NONE = new Word(1, 1, 15, 0, new short[0]);

    private final Lexicon lexicon;
    private final Runs runs = new Runs();
    private int[] phrases = new int[64];
    private Word[] words = new Word[0];
    private int from;
    private int to;
    private boolean shouted;
    private int lists;
    private long[] out = new long[0];
    private int size;

    public Context(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

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
        matchPhrases();
        runs.sentence(words, from, to);
    }

    /** Marks the longest names of the lexicon: at each of their words the lists and the place in the name. */
    private void matchPhrases() {
        if (phrases.length < to - from) {
            phrases = new int[to - from];
        }
        Arrays.fill(phrases, 0, to - from, 0);
        for (int i = from; i < to; i++) {
            boolean mayStart = words[i].capitalised() || words[i].shape == Shape.LOWER_THEN_CAPITAL;
            int end = mayStart ? longestPhrase(i) : i;
            for (int k = i; k < end; k++) {
                int place = (k == i ? 1 : 0) + (k + 1 == end ? 2 : 0);
                phrases[k - from] = lists << 2 | place;
            }
            i = Math.max(i, end - 1);
        }
    }

    private int longestPhrase(int start) {
        long key = Lexicon.PHRASE;
        int end = start;
        for (int i = start; i < to; i++) {
            key = Hash.both(key, words[i].lower);
            int value = lexicon.get(key);
            if (value > 1) {
                end = i + 1;
                lists = value >>> 1;
            }
            if ((value & 1) == 0) {
                break;
            }
        }
        return end;
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
        classes(left2, left, word, right, right2);
        add(20, (token == from || token == from + 1 && left.shape == Shape.SIGNS ? 1 : 0) * 256L + kind);
        if (token == from) {
            add(21, word.lower);
        }
        if (shouted) {
            add(22, kind);
            add(23, word.lower);
        }
        phrase(token, word);
        run(token, word);
        return size;
    }

    private void phrase(int token, Word word) {
        int at = token - from;
        long here = phrases[at];
        long before = at > 0 ? phrases[at - 1] : 0;
        long behind = token + 1 < to ? phrases[at + 1] : 0;
        if (here != 0) {
            add(36, here * 128 + word.kind);
            add(37, here);
            add(38, Hash.both(here, at(token - 1).lower));
            add(39, Hash.both(here, at(token + 1).lower));
        }
        if ((here | before | behind) != 0) {
            add(40, (here * 512 + before) * 512 + behind);
        }
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

    private void classes(Word left2, Word left, Word word, Word right, Word right2) {
        long kind = word.kind;
        add(9, (left.middle * 2048L + word.middle) * 16 + word.shape);
        add(10, (right.middle * 2048L + word.middle) * 16 + word.shape);
        add(11, (left.middle * 2048L + right.middle) * 128 + kind);
        add(12, (left2.middle * 2048L + left.middle) * 128 + kind);
        add(13, (right2.middle * 2048L + right.middle) * 128 + kind);
        add(47, Hash.both(left.lower, word.middle));
        add(48, Hash.both(right.lower, word.middle));
        add(49, (left.broad * 512L + right.broad) * 128 + kind);
        add(14, ((left.broad * 512L + word.broad) * 512 + right.broad) * 16 + word.shape);
        add(15, ((left.lists * 2048L + word.lists) * 2048 + right.lists) * 16 + word.shape);
        if (word.lists != 0) {
            add(16, Hash.both(left.lower, word.lists));
            add(17, Hash.both(right.lower, word.lists));
        }
    }

    /** The run of capitalised words around a token, or the place between two. */
    private void run(int token, Word word) {
        if (!word.capitalised()) {
            if (runs.linkedFirst(token) < token) {
                long kind = runs.kind(token);
                add(41, Hash.both(word.lower, kind < 0 ? 0 : words[(int) kind].lower));
            }
            return;
        }
        int first = runs.first(token);
        int last = runs.last(token);
        Word before = at(first - 1);
        Word behind = at(last + 1);
        long kind = word.kind;
        long place = Math.min(token - first, 4) * 5L + Math.min(last - token, 4);
        add(24, place * 128 + kind);
        add(25, Hash.both(before.lower, place));
        add(26, Hash.both(behind.lower, place));
        if (last > first) {
            add(27, Hash.both(before.lower, kind));
            add(28, Hash.both(behind.lower, kind));
            add(29, Hash.both(words[last].lower, kind) + (token == last ? 1 : 0));
            add(30, Hash.both(words[first].lower, kind) + (token == first ? 1 : 0));
            add(31, Hash.both(words[last].middle * 2048L + words[last].lists, place));
            add(32, Hash.both(words[first].middle * 2048L + words[first].lists, place));
        }
        add(33, (before.middle * 2048L + behind.middle) * 32 + place);
        add(34, Hash.both(before.lower, behind.lower));
        add(35, Hash.both(Hash.both(at(first - 2).lower, before.lower), place));
        linked(token, first, last, kind);
    }

    /** The kind of body that the linked runs name, and what stands around all of them. */
    private void linked(int token, int first, int last, long kind) {
        int of = runs.kind(token);
        if (of >= 0) {
            long side = Integer.compare(of, token) + 1;
            add(42, Hash.both(words[of].lower, side));
            add(43, Hash.both(words[of].lower, side * 128 + kind));
        }
        int start = runs.linkedFirst(token);
        int end = runs.linkedLast(token);
        if (start != first || end != last) {
            add(44, Hash.both(words[start].lower, kind));
            add(45, Hash.both(words[end].lower, kind));
            add(46, Hash.both(at(start - 1).lower, at(end + 1).lower));
        }
    }

    private Word at(int token) {
        return token < from || token >= to ? NONE : words[token];
    }

    private void add(int template, long value) {
        out[size++] = Hash.feature(FIRST_TEMPLATE + template, value);
    }
}
