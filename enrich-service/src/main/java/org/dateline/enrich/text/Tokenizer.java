package org.dateline.enrich.text;

import java.util.Arrays;
import java.util.Locale;

/**
 * Cuts a text into words, numbers and signs, about as the Penn Treebank does: {@code Russia's} gives {@code Russia} and
 * {@code 's}, {@code U.S.} and {@code al-Qaeda} stay whole, {@code 10,000} stays whole. Every text is accepted; each
 * character is looked at a bounded number of times.
 */
final class Tokenizer {
    private static final int LONGEST_ABBREVIATION = 8;

    private final String text;
    private final int length;
    private int[] starts;
    private int[] ends;
    private int size;

    Tokenizer(String text) {
        this.text = text;
        this.length = text.length();
        this.starts = new int[length / 5 + 16];
        this.ends = new int[length / 5 + 16];
    }

    int size() {
        return size;
    }

    int[] starts() {
        return starts;
    }

    int[] ends() {
        return ends;
    }

    void run() {
        int at = 0;
        while (at < length) {
            char c = text.charAt(at);
            at = Characters.separates(c) ? at + 1 : token(at);
        }
    }

    private int token(int start) {
        if (startsAddress(start)) {
            return add(start, endOfAddress(start));
        }
        if (startsWord(start)) {
            return word(start, endOfWord(start));
        }
        if (clitic(start) > start) {
            return add(start, clitic(start));
        }
        return add(start, endOfSigns(start));
    }

    private boolean startsWord(int at) {
        char c = text.charAt(at);
        return Characters.inWord(text.codePointAt(at)) || (c == '@' || c == '#') && letterAt(at + 1);
    }

    private boolean startsAddress(int at) {
        char c = text.charAt(at);
        return (c == 'h' && (text.startsWith("http://", at) || text.startsWith("https://", at)))
                || (c == 'w' && text.startsWith("www.", at));
    }

    private int endOfAddress(int start) {
        int end = start;
        while (end < length && !Characters.separates(text.charAt(end)) && "<>\"”“".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > start + 1 && ".,;:!?)'".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private int endOfWord(int start) {
        int at = start + 1;
        if (Character.isHighSurrogate(text.charAt(start)) && at < length && Character.isLowSurrogate(text.charAt(at))) {
            at++;
        }
        while (at < length) {
            int codePoint = text.codePointAt(at);
            if (Characters.inWord(codePoint)) {
                at += Character.charCount(codePoint);
            } else if (at + 1 < length && connects(at)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    /** Whether the sign joins the letters or digits on its two sides into one word. */
    private boolean connects(int at) {
        char c = text.charAt(at);
        if (!letterOrDigitAt(at - 1) || !letterOrDigitAt(at + 1)) {
            return Characters.isHyphen(c) && text.charAt(at - 1) == '.' && letterAt(at + 1);
        }
        if (Characters.isHyphen(c) || c == '@') {
            return true;
        }
        if (Characters.isApostrophe(c)) {
            return c != '`' && clitic(at) == at;
        }
        if (c == '.') {
            return joinsByStop(at);
        }
        if (c == ',' || c == ':') {
            return digitAt(at - 1) && digitAt(at + 1);
        }
        return c == '&' && Character.isUpperCase(text.charAt(at - 1)) && Character.isUpperCase(text.charAt(at + 1));
    }

    /** U.S, 3.5 and example.org, but not the missing space of {@code end.Then}. */
    private boolean joinsByStop(int at) {
        if (digitAt(at + 1) || !Character.isUpperCase(text.charAt(at + 1))) {
            return true;
        }
        return Character.isUpperCase(text.charAt(at - 1)) && (at < 2 || !letterAt(at - 2));
    }

    /** Behind the 's, 're, n't or the like that starts here, or the start if none does. */
    private int clitic(int at) {
        if (!Characters.isApostrophe(text.charAt(at))) {
            return at;
        }
        int end = at + 1;
        while (end < length && end <= at + 3 && Characters.inWord(text.charAt(end))) {
            end++;
        }
        String letters = text.substring(at + 1, end).toLowerCase(Locale.ROOT);
        boolean known =
                switch (letters) {
                    case "s", "re", "ve", "ll", "d", "m" -> true;
                    default -> false;
                };
        return known ? end : at;
    }

    private int word(int start, int end) {
        int stop = end;
        if (stop < length && text.charAt(stop) == '.' && ownsStop(start, stop)) {
            stop++;
            if (stop + 1 < length && Characters.isHyphen(text.charAt(stop)) && letterAt(stop + 1)) {
                return add(start, endOfWord(stop));
            }
        }
        int negation = end - 3;
        if (stop == end
                && negation > start
                && text.charAt(negation) == 'n'
                && Characters.isApostrophe(text.charAt(negation + 1))
                && text.charAt(end - 1) == 't') {
            add(start, negation);
            return add(negation, end);
        }
        return add(start, stop);
    }

    /** Whether the full stop behind a word is a part of it: U.S., Mr., J. */
    private boolean ownsStop(int start, int end) {
        if (end - start > LONGEST_ABBREVIATION || end + 1 < length && text.charAt(end + 1) == '.') {
            return false;
        }
        if (end - start == 1) {
            return Character.isUpperCase(text.charAt(start));
        }
        if (text.charAt(end - 2) == '.' && letterAt(end - 1)) {
            return true;
        }
        return Abbreviations.includes(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    private int endOfSigns(int start) {
        char c = text.charAt(start);
        int end = start + Character.charCount(text.codePointAt(start));
        if (end == start + 1) {
            while (end < length && text.charAt(end) == c && !Character.isSurrogate(c)) {
                end++;
            }
        }
        return end;
    }

    private boolean letterAt(int at) {
        return at >= 0 && at < length && Character.isLetter(text.charAt(at));
    }

    private boolean digitAt(int at) {
        return at >= 0 && at < length && Character.isDigit(text.charAt(at));
    }

    private boolean letterOrDigitAt(int at) {
        return at >= 0 && at < length && Characters.inWord(text.charAt(at));
    }

    private int add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size++] = end;
        return end;
    }
}
