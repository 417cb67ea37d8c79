package org.dateline.enrich.watchlist;

import org.dateline.enrich.text.Characters;

/**
 * A character in, what it is to a name and what it counts as where case does not matter out. The answer is one number,
 * because a text asks for each of its characters: the kind in the upper bits, the folded character in the lower 16.
 */
final class Alphabet {
    /** A letter or digit; 0, so that an entry of a letter is below all others. */
    static final int LETTER = 0;

    /** A sign of a script without spaces: a word by itself. */
    static final int SINGLE = 1;

    /** An accent that Unicode can compose with the letter before it. */
    static final int MARK = 2;

    /** Invisible within a word. */
    static final int INVISIBLE = 3;

    /** Half of a character. */
    static final int SURROGATE = 4;

    static final int SPACE = 5;
    static final int LINE_BREAK = 6;
    static final int HYPHEN = 7;
    static final int APOSTROPHE = 8;
    static final int STOP = 9;

    /** All else: a word by itself. */
    static final int SIGN = 10;

    private static final int KIND_SHIFT = 20;
    private static final int CAPITAL = 1 << 16;
    private static final int[] ENTRIES = entries();

    private Alphabet() {}

    static int of(char c) {
        return ENTRIES[c];
    }

    static int kind(int entry) {
        return entry >>> KIND_SHIFT;
    }

    static boolean isLetter(int entry) {
        return entry < 1 << KIND_SHIFT;
    }

    static boolean isCapital(int entry) {
        return (entry & CAPITAL) != 0;
    }

    static char folded(int entry) {
        return (char) entry;
    }

    private static int[] entries() {
        int[] entries = new int[Character.MAX_VALUE + 1];
        for (int c = 0; c < entries.length; c++) {
            entries[c] = entry((char) c);
        }
        return entries;
    }

    private static int entry(char c) {
        int kind = kind(c);
        int capital = Character.isUpperCase(c) || Character.isTitleCase(c) ? CAPITAL : 0;
        return kind << KIND_SHIFT | capital | fold(c, kind);
    }

    /** As {@link String#equalsIgnoreCase} compares; the forms of one sign are one. */
    private static char fold(char c, int kind) {
        if (kind == APOSTROPHE) {
            return '\'';
        }
        if (Characters.isQuote(c)) {
            return '"';
        }
        return kind == HYPHEN ? '-' : Character.toLowerCase(Character.toUpperCase(c));
    }

    private static int kind(char c) {
        if (Characters.breaksLine(c)) {
            return LINE_BREAK;
        }
        if (Characters.separates(c)) {
            return SPACE;
        }
        if (Character.isSurrogate(c)) {
            return SURROGATE;
        }
        if (Characters.isApostrophe(c)) {
            return APOSTROPHE;
        }
        if (Characters.isHyphen(c) || c == '\u2013') {
            return HYPHEN;
        }
        return Characters.inWord(c) ? kindInWord(c) : c == '.' ? STOP : SIGN;
    }

    private static int kindInWord(char c) {
        if (c == '\u00AD' || c == '\u200C' || c == '\u200D') {
            return INVISIBLE;
        }
        if (c >= '\u0300' && c <= '\u036F') {
            return MARK;
        }
        return standsAlone(c) ? SINGLE : LETTER;
    }

    private static boolean standsAlone(char c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
