package org.dateline.clean.html;

import java.util.Arrays;

/** Hashes the words of a text, case folded: a text in, one 64-bit number per word out, never 0. */
public final class Words {
    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    /** In place of what is part of no word. */
    private static final char NONE = 0;

    /** Below it are the scripts of Europe, whose letters are looked up in tables: to ask for their properties takes time. */
    static final char TABLE = 0x0590;

    private static final char[] LOWER = lower();
    /** The small letter of a letter, another letter, digit or mark itself, or {@link #NONE}. */
    private static final char[] FOLDED = folded();

    private Words() {}

    /** The hash of a single word that {@link #hashes} gives for it. */
    static long hash(String word) {
        return hash(word, 0, word.length());
    }

    /** The hash of a part of a text as one word. */
    static long hash(CharSequence text, int from, int to) {
        long hash = SEED;
        for (int i = from; i < to; i++) {
            hash = add(hash, text.charAt(i));
        }
        return seal(hash);
    }

    /** The hash of one word after another, in this order. */
    public static long join(long left, long right) {
        return seal((left * 31 + right) * PRIME);
    }

    /** The words of a text: runs of letters, digits and marks; in scripts without spaces, each character is one. */
    public static long[] hashes(String text) {
        return hashes(text.toCharArray(), text.length());
    }

    /** The same of the text at the beginning of an array. */
    static long[] hashes(char[] text, int length) {
        long[] found = new long[Math.max(4, length / 5)];
        int size = 0;
        long hash = SEED;
        boolean inside = false;
        for (int i = 0; i < length; i++) {
            char c = text[i];
            int folded = fold(c);
            boolean alone = folded != NONE && isIdeograph(c);
            if (inside && (folded == NONE || alone)) {
                found = put(found, size++, seal(hash));
                inside = false;
                hash = SEED;
            }
            if (alone) {
                found = put(found, size++, seal(add(SEED, c)));
            } else if (folded != NONE) {
                hash = (hash ^ folded) * PRIME;
                inside = true;
            }
        }
        found = inside ? put(found, size++, seal(hash)) : found;
        return Arrays.copyOf(found, size);
    }

    static boolean isLetter(char c) {
        return c < TABLE ? FOLDED[c] != NONE : isLetterOrMark(c);
    }

    /** Whether a character stands for a syllable or more, and words are not set apart. */
    static boolean isIdeograph(char c) {
        return c >= 0x2e80 && c < 0xa000 || c >= 0x0e00 && c < 0x0e80 || c >= 0xf900 && c < 0xfb00;
    }

    private static boolean isLetterOrMark(char c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static long add(long hash, char c) {
        return (hash ^ lower(c)) * PRIME;
    }

    private static char lower(char c) {
        return c < TABLE ? LOWER[c] : hasCase(c) ? Character.toLowerCase(c) : c;
    }

    /** As {@link #FOLDED}, of any character. */
    private static char fold(char c) {
        return c < TABLE ? FOLDED[c] : isLetterOrMark(c) ? lower(c) : NONE;
    }

    private static char[] lower() {
        char[] lower = new char[TABLE];
        for (char c = 0; c < TABLE; c++) {
            lower[c] = Character.toLowerCase(c);
        }
        return lower;
    }

    private static char[] folded() {
        char[] folded = new char[TABLE];
        for (char c = 0; c < TABLE; c++) {
            folded[c] = isLetterOrMark(c) ? LOWER[c] : NONE;
        }
        return folded;
    }

    /** False for the scripts between Hebrew and Georgian, and for those of East Asia. */
    private static boolean hasCase(char c) {
        return c >= 0x10a0 && c < 0x2e80 || c >= 0xa000;
    }

    private static long[] put(long[] array, int index, long value) {
        long[] target = index < array.length ? array : Arrays.copyOf(array, array.length * 2);
        target[index] = value;
        return target;
    }

    private static long seal(long hash) {
        long mixed = (hash ^ hash >>> 29) * 0xbf58476d1ce4e5b9L;
        return mixed == 0 ? 1 : mixed;
    }
}
