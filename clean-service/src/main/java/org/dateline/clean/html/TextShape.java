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

    /** Looks at a text; {@code phrases} knows the phrases and the common words. */
    static TextShape of(String text, Phrases phrases) {
        int[] counts = new int[7];
        for (int i = 0; i < text.length(); i++) {
            count(text, i, counts);
        }
        long[] hashes = Words.hashes(text);
        int letters = Math.max(1, counts[0]);
        long all = 0;
        for (long hash : hashes) {
            all = all * 31 + hash;
        }
        long found = phrases.find(hashes);
        return new TextShape(
                text.length() + counts[6],
                hashes.length,
                (int) (found >>> Phrases.COUNT),
                found & (1L << Phrases.GROUPS) - 1,
                phrases.whole(hashes),
                (float) counts[1] / letters,
                (float) counts[2] / Math.max(1, text.length()),
                counts[3],
                counts[4],
                counts[5],
                kind(text.isEmpty() ? ' ' : text.charAt(0)),
                kind(text.isEmpty() ? ' ' : text.charAt(text.length() - 1)),
                all,
                hashes);
    }

    private static void count(String text, int i, int[] counts) {
        char c = text.charAt(i);
        if (c >= 'a' && c <= 'z') {
            counts[0]++;
        } else if (c >= '0' && c <= '9') {
            counts[2]++;
        } else if (Character.isLetter(c)) {
            counts[0]++;
            counts[1] += Character.isUpperCase(c) ? 1 : 0;
            counts[6] += c >= 0x2e80 && Words.isIdeograph(c) ? 1 : 0;
        } else if (c == ',' || c == '、' || c == '，' || c == '،') {
            counts[4]++;
        } else if (ENDS.indexOf(c) >= 0) {
            counts[5] += i + 1 == text.length() || !Words.isLetter(text.charAt(i + 1)) || c >= 0x2e80 ? 1 : 0;
        } else if (USUAL.indexOf(c) < 0) {
            counts[3]++;
        }
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
