package org.dateline.clean.html;

import java.util.List;

/**
 * What the characters of a text look like, whatever they say.
 *
 * @param width its length in letters of a Latin script: an ideograph counts more
 * @param words how many
 * @param common how many of them are among the commonest of their language
 * @param phrases which {@link Phrases} occur
 * @param whole which phrases it is as a whole
 * @param upper the share of letters that are capitals
 * @param digits the share of characters that are digits
 * @param symbols how many characters are neither letters nor usual in sentences
 * @param commas how many
 * @param sentences how many sentence ends
 * @param first the kind of the first character
 * @param last the kind of the last character
 * @param hash the same for texts of the same words
 * @param hashes of the words
 */
record TextShape(
        int width,
        int words,
        int common,
        long phrases,
        long whole,
        float upper,
        float digits,
        int symbols,
        int commas,
        int sentences,
        int first,
        int last,
        long hash,
        long[] hashes) {
    /** Of no text. */
    static final TextShape NONE = new TextShape(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 6, 0, new long[0]);

    private static final String ENDS = ".!?…。！？؟।۔";
    private static final String QUOTES = "\"'“”„«»‘’‚「」『』";
    private static final List<String> KINDS = List.of(ENDS, QUOTES, ":：");
    private static final String USUAL = " ,;:-–—()" + ENDS + QUOTES;

    private static final byte LOWER = 0;
    private static final byte UPPER = 1;
    private static final byte DIGIT = 2;
    private static final byte COMMA = 3;
    private static final byte END = 4;
    private static final byte SYMBOL = 5;
    private static final byte OTHER = 6;
    /** Not a class of its own: the letters that stand for a syllable or more. */
    private static final byte WIDE = 7;

    private static final int CLASSES = 8;
    /** The scripts of East Asia start here; their sentences end without a space. */
    private static final char EAST = 0x2e80;

    private static final byte[] ASCII = ascii();

    /** Looks at a text; {@code phrases} knows the phrases and the common words. */
    static TextShape of(String text, Phrases phrases) {
        char[] chars = text.toCharArray();
        int[] counts = counts(chars);
        long[] hashes = Words.hashes(chars);
        int letters = Math.max(1, counts[LOWER] + counts[UPPER]);
        long all = 0;
        for (long hash : hashes) {
            all = all * 31 + hash;
        }
        long found = phrases.find(hashes);
        return new TextShape(
                chars.length + counts[WIDE],
                hashes.length,
                (int) (found >>> Phrases.COUNT),
                found & (1L << Phrases.GROUPS) - 1,
                phrases.whole(hashes),
                (float) counts[UPPER] / letters,
                (float) counts[DIGIT] / Math.max(1, chars.length),
                counts[SYMBOL],
                counts[COMMA],
                counts[END],
                kind(chars.length == 0 ? ' ' : chars[0]),
                kind(chars.length == 0 ? ' ' : chars[chars.length - 1]),
                all,
                hashes);
    }

    /** How many characters of each class there are. */
    private static int[] counts(char[] text) {
        int[] counts = new int[CLASSES];
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            byte found = c < 128 ? ASCII[c] : classOf(c);
            counts[found]++;
            if (found == END && c < EAST && i + 1 < text.length && Words.isLetter(text[i + 1])) {
                counts[END]--;
            }
            counts[WIDE] += c >= EAST && Words.isIdeograph(c) && Character.isLetter(c) ? 1 : 0;
        }
        return counts;
    }

    private static byte classOf(char c) {
        if (Character.isLetter(c)) {
            return Character.isUpperCase(c) ? UPPER : LOWER;
        } else if (c >= '0' && c <= '9') {
            return DIGIT;
        } else if (c == ',' || c == '、' || c == '，' || c == '،') {
            return COMMA;
        } else if (ENDS.indexOf(c) >= 0) {
            return END;
        }
        return USUAL.indexOf(c) < 0 ? SYMBOL : OTHER;
    }

    private static byte[] ascii() {
        byte[] classes = new byte[128];
        for (char c = 0; c < classes.length; c++) {
            classes[c] = classOf(c);
        }
        return classes;
    }

    /** 0 a sentence end, 1 a quotation mark, 2 a colon, 3 a digit, 4 a small letter, 5 a capital, 6 any other. */
    private static int kind(char c) {
        for (int i = 0; i < KINDS.size(); i++) {
            if (KINDS.get(i).indexOf(c) >= 0) {
                return i;
            }
        }
        if (Character.isDigit(c)) {
            return 3;
        }
        return Character.isLowerCase(c) ? 4 : Character.isLetter(c) ? 5 : 6;
    }
}
