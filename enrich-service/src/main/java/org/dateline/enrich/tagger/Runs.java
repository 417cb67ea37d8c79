package org.dateline.enrich.tagger;

/**
 * The words of a sentence in, the runs of capitalised words out: each by itself, and with those that it is linked to as
 * in "Institute of Arts and Sciences". Linear in the sentence. One per thread.
 */
final class Runs {
    /** The list of words that names of organizations hold, as a bit of a word's lists. */
    private static final int ORGANIZATION_WORDS = 1 << 7;

    private static final long OF = Lexicon.key("of");
    private static final long FOR = Lexicon.key("for");
    private static final long THE = Lexicon.key("the");
    private static final long AND = Lexicon.key("and");
    private static final long SIGN = Lexicon.key("&");
    private static final long DE = Lexicon.key("de");

    private int offset;
    private int[] first = new int[64];
    private int[] last = new int[64];
    private int[] linkedFirst = new int[64];
    private int[] linkedLast = new int[64];
    private int[] kinds = new int[64];

    /** Moves to the words {@code from} to {@code to}. */
    void sentence(Word[] words, int from, int to) {
        offset = from;
        if (first.length < to - from) {
            int room = Math.max(to - from, 2 * first.length);
            first = new int[room];
            last = new int[room];
            linkedFirst = new int[room];
            linkedLast = new int[room];
            kinds = new int[room];
        }
        int i = from;
        while (i < to) {
            i = words[i].capitalised() ? linked(words, i, to) : single(i);
        }
    }

    private int single(int i) {
        set(first, i, i + 1, i);
        set(last, i, i + 1, i);
        set(linkedFirst, i, i + 1, i);
        set(linkedLast, i, i + 1, i);
        kinds[i - offset] = -1;
        return i + 1;
    }

    /** Marks the run that begins here and all that are linked to it; returns what is behind. */
    private int linked(Word[] words, int start, int to) {
        int end = run(words, start, to);
        boolean of = false;
        for (int next = behindLink(words, end, to, of); next > end; next = behindLink(words, end, to, of)) {
            of = true;
            for (int i = end; i < next; i++) {
                single(i);
            }
            end = run(words, next, to);
        }
        int kind = -1;
        for (int i = start; i < end; i++) {
            kind = (words[i].lists & ORGANIZATION_WORDS) != 0 && words[i].capitalised() ? i : kind;
        }
        set(linkedFirst, start, end, start);
        set(linkedLast, start, end, end - 1);
        set(kinds, start, end, kind);
        return end;
    }

    private int run(Word[] words, int start, int to) {
        int end = start;
        while (end < to && words[end].capitalised()) {
            end++;
        }
        set(first, start, end, start);
        set(last, start, end, end - 1);
        return end;
    }

    /** Behind "of", "of the", "for" and so on, if a capitalised word stands there; "and" links only what is linked. */
    private static int behindLink(Word[] words, int at, int to, boolean linked) {
        if (at + 1 >= to) {
            return at;
        }
        long word = words[at].lower;
        boolean link = word == OF || word == FOR || word == SIGN || word == DE || linked && word == AND;
        int next = link && words[at + 1].lower == THE ? at + 2 : at + 1;
        return link && next < to && words[next].capitalised() ? next : at;
    }

    private void set(int[] array, int from, int to, int value) {
        java.util.Arrays.fill(array, from - offset, to - offset, value);
    }

    int first(int token) {
        return first[token - offset];
    }

    int last(int token) {
        return last[token - offset];
    }

    int linkedFirst(int token) {
        return linkedFirst[token - offset];
    }

    int linkedLast(int token) {
        return linkedLast[token - offset];
    }

    /** The last word of the linked runs that tells an organization by its kind, such as Ministry; -1 if none. */
    int kind(int token) {
        return kinds[token - offset];
    }
}
