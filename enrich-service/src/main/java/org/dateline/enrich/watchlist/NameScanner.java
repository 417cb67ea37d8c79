package org.dateline.enrich.watchlist;

import java.text.Normalizer;

/**
 * Cuts a name or a text into the words that are compared, one after the other. Words are runs of letters and digits;
 * hyphens and apostrophes within them part them, so that {@code Jean-Claude} is {@code Jean Claude}, and the full stops of
 * {@code U.S.} count for nothing; other signs are words of their own. Names and texts go through the same rules, which is
 * what makes them comparable.
 */
final class NameScanner {
    /** Between this word and the one before: nothing that parts them. */
    static final int JOINED = 0;

    /** Between this word and the one before: a full stop that may be an abbreviation's. */
    static final int STOPPED = 1;

    /** Between this word and the one before: the end of a line. */
    static final int BROKEN = 2;

    /** With a line feed behind it, so that no look ahead runs over the end. */
    private final char[] text;

    private final int length;
    private char[] key;
    private int keyStart;
    private int keyLength;
    private int hash;
    private int at;
    private int start;
    private int end;
    private int jointAt = -1;
    private int gap;
    private boolean capital;

    NameScanner(String text) {
        this.length = text.length();
        this.text = new char[length + 1];
        text.getChars(0, length, this.text, 0);
        this.text[length] = '\n';
        this.key = this.text;
    }

    /** Goes on to the next word; false at the end. */
    boolean next() {
        gap = JOINED;
        while (at < length) {
            int entry = Alphabet.of(text[at]);
            if (Alphabet.isLetter(entry)) {
                word(entry);
                return true;
            }
            if (text[at] == ' ') {
                at++;
            } else if (!passes(Alphabet.kind(entry))) {
                other(entry);
                return true;
            }
        }
        return false;
    }

    /** Whether the sign only parts words; it is behind us then. */
    private boolean passes(int kind) {
        boolean joint = at == jointAt;
        switch (kind) {
            case Alphabet.SPACE, Alphabet.INVISIBLE -> at++;
            case Alphabet.LINE_BREAK -> {
                gap = BROKEN;
                at++;
            }
            case Alphabet.STOP -> {
                if (!joint) {
                    return false;
                }
                gap = wordAt(at + 1) ? gap : Math.max(gap, STOPPED);
                jointAt = ++at;
            }
            case Alphabet.APOSTROPHE -> {
                if (!joint) {
                    return false;
                }
                jointAt = ++at;
            }
            case Alphabet.HYPHEN -> {
                if (!joint || !wordAt(at + 1)) {
                    return false;
                }
                at++;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void word(int first) {
        if (text[at + 1] == '.' && isDotted()) {
            dotted();
            return;
        }
        int i = at;
        int sum = 0;
        int entry = first;
        do {
            sum = 31 * sum + Alphabet.folded(entry);
            entry = Alphabet.of(text[++i]);
        } while (Alphabet.isLetter(entry));
        if (Alphabet.kind(entry) <= Alphabet.SURROGATE && wordAt(i)) {
            rare();
            return;
        }
        start = at;
        capital = Alphabet.isCapital(first);
        is(text, at, i - at, sum);
        endAt(i);
    }

    private void is(char[] characters, int from, int count, int sum) {
        key = characters;
        keyStart = from;
        keyLength = count;
        hash = sum;
    }

    private void is(CharSequence folded) {
        is(
                folded.toString().toCharArray(),
                0,
                folded.length(),
                folded.toString().hashCode());
    }

    private void endAt(int behind) {
        at = behind;
        end = behind;
        jointAt = behind;
    }

    /** A letter, a full stop, and again, and nothing else: U.S. */
    private boolean isDotted() {
        return Character.isLetter(text[at + 2]) && !wordAt(at + 3);
    }

    private void dotted() {
        StringBuilder letters = new StringBuilder();
        start = at;
        capital = Alphabet.isCapital(Alphabet.of(text[at]));
        int i = at;
        do {
            letters.append(Alphabet.folded(Alphabet.of(text[i])));
            i += 2;
        } while (text[i - 1] == '.' && Character.isLetter(text[i]) && !wordAt(i + 1));
        is(letters);
        endAt(text[i - 1] == '.' ? i : i - 1);
    }

    private void other(int entry) {
        if (wordAt(at)) {
            rare();
            return;
        }
        int count = Character.isHighSurrogate(text[at]) && Character.isLowSurrogate(text[at + 1]) ? 2 : 1;
        start = at;
        capital = false;
        is(text, at, count, 31 * (count - 1) * text[at] + Alphabet.folded(Alphabet.of(text[at + count - 1])));
        endAt(at + count);
        jointAt = Alphabet.kind(entry) == Alphabet.SINGLE ? at : -1;
    }

    /** A word with accents of their own, invisible characters, or letters outside the Basic Multilingual Plane. */
    private void rare() {
        start = at;
        while (wordAt(at)) {
            at += Character.charCount(Character.codePointAt(text, at));
        }
        endAt(at);
        while (Alphabet.kind(Alphabet.of(text[end - 1])) == Alphabet.INVISIBLE) {
            end--;
        }
        String word = letters(start, end);
        capital = Character.isUpperCase(word.codePointAt(0));
        StringBuilder folded = new StringBuilder(word.length());
        word.codePoints()
                .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
                .forEach(folded::appendCodePoint);
        is(folded);
    }

    /** Whether a word of more than one sign goes on or begins here. */
    private boolean wordAt(int index) {
        int kind = Alphabet.kind(Alphabet.of(text[index]));
        return kind == Alphabet.SURROGATE
                ? Character.isLetterOrDigit(Character.codePointAt(text, index))
                : kind <= Alphabet.INVISIBLE && kind != Alphabet.SINGLE;
    }

    /** Where the word begins. */
    int start() {
        return start;
    }

    /** Behind the word's last character. */
    int end() {
        return end;
    }

    /** What stands before the word: {@link #JOINED}, {@link #STOPPED} or {@link #BROKEN}. */
    int gap() {
        return gap;
    }

    /** Whether the word begins with a capital letter. */
    boolean isCapital() {
        return capital;
    }

    /** What holds the word's characters, from {@link #keyStart} on; case and forms of signs are still to be folded. */
    char[] key() {
        return key;
    }

    int keyStart() {
        return keyStart;
    }

    int keyLength() {
        return keyLength;
    }

    /** Of the folded characters, as {@link String#hashCode} makes it. */
    int hash() {
        return hash;
    }

    /** The letters of a stretch of the text as they are written, accents composed: what "exactly" compares. */
    String letters(int from, int to) {
        StringBuilder letters = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            int kind = Alphabet.kind(Alphabet.of(text[i]));
            if (kind <= Alphabet.SURROGATE && kind != Alphabet.INVISIBLE) {
                letters.append(text[i]);
            }
        }
        return Normalizer.normalize(letters, Normalizer.Form.NFC);
    }
}
