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

    /** How many characters are counted in one number: a class has so many of its bits that this fits. */
    private static final int CHUNK = 500;

    private static final int BITS = 9;

    private static final long AN_END = 1L << BITS * END;

    private static final byte[] SHIFTS = shifts();

    /** Looks at the text at the beginning of an array; {@code phrases} knows the phrases and the common words. */
    static TextShape of(char[] chars, int length, Phrases phrases) {
        int[] counts = counts(chars, length);
        long[] hashes = Words.hashes(chars, length);
        int letters = Math.max(1, counts[LOWER] + counts[UPPER]);
        long all = 0;
        for (long hash : hashes) {
            all = all * 31 + hash;
        }
        long found = phrases.find(hashes);
        return new TextShape(
                length + counts[WIDE],
                hashes.length,
                (int) (found >>> Phrases.COUNT),
                found & (1L << Phrases.GROUPS) - 1,
                phrases.whole(hashes),
                (float) counts[UPPER] / letters,
                (float) counts[DIGIT] / Math.max(1, length),
                counts[SYMBOL],
                counts[COMMA],
                counts[END],
                kind(length == 0 ? ' ' : chars[0]),
                kind(length == 0 ? ' ' : chars[length - 1]),
                all,
                hashes);
    }

    /** How many characters of each class there are. */
    private static int[] counts(char[] text, int length) {
        int[] counts = new int[CLASSES];
        for (int from = 0; from < length; from += CHUNK) {
            int end = Math.min(length, from + CHUNK);
            long counted = 0;
            for (int i = from; i < end; i++) {
                char c = text[i];
                long one = 1L << (c < Words.TABLE ? SHIFTS[c] : BITS * classOf(c));
                counted += one;
                if (one == AN_END && c < EAST && i + 1 < length && Words.isLetter(text[i + 1])) {
                    counted -= one;
                }
                counts[WIDE] += c >= EAST && Words.isIdeograph(c) && Character.isLetter(c) ? 1 : 0;
            }
            for (int type = 0; type < WIDE; type++) {
                counts[type] += (int) (counted >>> BITS * type) & (1 << BITS) - 1;
            }
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

    /** Of each character where the bits of its class begin. */
    private static byte[] shifts() {
        byte[] shifts = new byte[Words.TABLE];
        for (char c = 0; c < Words.TABLE; c++) {
            shifts[c] = (byte) (BITS * classOf(c));
        }
        return shifts;
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
