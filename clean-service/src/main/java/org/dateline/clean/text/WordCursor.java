package org.dateline.clean.text;

/**
 * Steps through the words of a text: runs of letters, digits and their marks, each ideograph and kana on its own, Thai,
 * Lao, Khmer and Burmese, which leave no blanks between words, in pieces of {@value #PIECE} letters, about the length of
 * their words. A word's hash does not depend on letter case. Allocates nothing per word.
 */
final class WordCursor {
    private static final int PIECE = 4;

    private final String text;
    private final int limit;

    private int start;
    private int end;
    private long hash;
    private boolean number;
    private boolean ideograph;
    private boolean unspaced;

    /** Reads {@code text} up to {@code limit}, exclusive. */
    WordCursor(String text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    /** Goes to the next word, if there is one. */
    boolean next() {
        int at = end;
        while (at < limit && !isWord(text.charAt(at))) {
            at++;
        }
        if (at >= limit) {
            return false;
        }
        start = at;
        ideograph = isIdeograph(text.charAt(at));
        unspaced = isUnspaced(text.charAt(at));
        number = true;
        hash = 0;
        int letters = 0;
        do {
            char c = text.charAt(at);
            number &= Character.isDigit(c);
            hash = (hash ^ Character.toLowerCase(c)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
            letters += unspaced && isMark(c) ? 0 : 1;
            at++;
        } while (!ideograph && at < limit && isWord(text.charAt(at)) && !begins(text.charAt(at), letters));
        end = at;
        return true;
    }

    /** Whether a word that has {@code letters} already ends before {@code c}. */
    private boolean begins(char c, int letters) {
        return isIdeograph(c) || unspaced && letters >= PIECE && !isMark(c);
    }

    int start() {
        return start;
    }

    int length() {
        return end - start;
    }

    /** The word's, from which {@link #phrase} makes the hash of several words. */
    long hash() {
        return hash;
    }

    boolean number() {
        return number;
    }

    boolean ideograph() {
        return ideograph;
    }

    /** Whether the word is a piece of a script that leaves no blanks between words. */
    boolean unspaced() {
        return unspaced;
    }

    /** Whether the word begins with a capital. */
    boolean capital() {
        return Character.isUpperCase(text.charAt(start));
    }

    /** Whether the word is of two capitals and more, and of nothing else. */
    boolean capitals() {
        for (int at = start; at < end; at++) {
            if (!Character.isUpperCase(text.charAt(at))) {
                return false;
            }
        }
        return end - start > 1;
    }

    /** The hash of the words of {@code phrase} and one more. */
    static long phrase(long phrase, long word) {
        return (phrase * 31 + word) * 0xC2B2AE3D27D4EB4FL;
    }

    private static boolean isWord(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isMark(c);
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Thai and Lao, Burmese, Khmer. */
    static boolean isUnspaced(char c) {
        return c >= 0xE00 && (c <= 0xEFF || c >= 0x1000 && c <= 0x109F || c >= 0x1780 && c <= 0x17FF);
    }

    static boolean isIdeograph(char c) {
        return c >= 0x3040 && (c <= 0x30FF || c >= 0x3400 && c <= 0x9FFF || c >= 0xF900 && c <= 0xFAFF);
    }
}
