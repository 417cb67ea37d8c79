package org.dateline.enrich.tagger;

/** What a word looks like: its letters' case and the signs in it. */
final class Shape {
    static final int LOWER = 0;
    static final int CAPITAL = 1;
    static final int UPPER = 2;
    static final int MIXED = 3;
    static final int INITIAL = 4;
    static final int DOTTED = 5;
    static final int NUMBER = 6;
    static final int LETTERS_AND_DIGITS = 7;
    static final int SIGNS = 8;
    static final int LETTER = 9;
    static final int LOWER_THEN_CAPITAL = 10;
    static final int HANDLE = 11;

    private Shape() {}

    static int of(CharSequence word, int start, int end) {
        char first = word.charAt(start);
        if ((first == '@' || first == '#') && end - start > 1) {
            return HANDLE;
        }
        int uppers = 0;
        int lowers = 0;
        int digits = 0;
        int stop = Math.min(end, start + 64);
        for (int i = start; i < stop; i++) {
            char c = word.charAt(i);
            if (Character.isUpperCase(c)) {
                uppers++;
            } else if (Character.isLetter(c)) {
                lowers++;
            } else if (Character.isDigit(c)) {
                digits++;
            }
        }
        return of(first, word.charAt(stop - 1), stop - start, uppers, lowers, digits);
    }

    private static int of(char first, char last, int length, int uppers, int lowers, int digits) {
        if (uppers + lowers + digits == 0) {
            return SIGNS;
        }
        if (digits > 0) {
            return uppers + lowers == 0 ? NUMBER : LETTERS_AND_DIGITS;
        }
        if (uppers == 0) {
            return LOWER;
        }
        if (lowers == 0) {
            return upper(last, length, uppers);
        }
        if (!Character.isUpperCase(first)) {
            return LOWER_THEN_CAPITAL;
        }
        return uppers == 1 ? CAPITAL : MIXED;
    }

    private static int upper(char last, int length, int uppers) {
        if (length == 1) {
            return LETTER;
        }
        if (last == '.') {
            return uppers == 1 ? INITIAL : DOTTED;
        }
        return UPPER;
    }

    /** Whether words of the shape may be names or parts of names. */
    static boolean capitalised(int shape) {
        return switch (shape) {
            case CAPITAL, UPPER, MIXED, INITIAL, DOTTED, LETTER -> true;
            default -> false;
        };
    }

    /** The word's letters as X, x and 0 with runs shortened to two, hashed. */
    static long pattern(CharSequence word, int start, int end) {
        long hash = 7;
        char before = 0;
        int run = 0;
        int stop = Math.min(end, start + 32);
        for (int i = start; i < stop; i++) {
            char c = kind(word.charAt(i));
            run = c == before ? run + 1 : 1;
            before = c;
            if (run <= 2) {
                hash = hash * 131 + c;
            }
        }
        return Hash.mix(hash);
    }

    private static char kind(char c) {
        if (Character.isUpperCase(c)) {
            return 'X';
        }
        if (Character.isLetter(c)) {
            return 'x';
        }
        return Character.isDigit(c) ? '0' : c;
    }
}
