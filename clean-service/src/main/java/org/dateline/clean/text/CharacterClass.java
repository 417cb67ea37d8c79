package org.dateline.clean.text;

/** The kinds of character that a line may begin or end with, as numbers that the trees can split. */
final class CharacterClass {
    static final int LOWER = 0;
    static final int UPPER = 1;
    static final int OTHER_LETTER = 2;
    static final int DIGIT = 3;
    static final int STOP = 4;
    static final int QUESTION = 5;
    static final int EXCLAMATION = 6;
    static final int ELLIPSIS = 7;
    static final int COLON = 8;
    static final int COMMA = 9;
    static final int QUOTE = 10;
    static final int BRACKET = 11;
    static final int DASH = 12;
    static final int BULLET = 13;
    static final int SYMBOL = 14;

    private CharacterClass() {}

    static int of(char c) {
        if (c >= 'a' && c <= 'z') {
            return LOWER;
        }
        if (c >= 'A' && c <= 'Z') {
            return UPPER;
        }
        if (Character.isLetter(c)) {
            return Character.isUpperCase(c) ? UPPER : Character.isLowerCase(c) ? LOWER : OTHER_LETTER;
        }
        return Character.isDigit(c) ? DIGIT : punctuation(c);
    }

    private static int punctuation(char c) {
        return switch (c) {
            case '.', '。', '।', '۔', '．', '｡', '။', '។', '።', '։' -> STOP;
            case '?', '？', '؟' -> QUESTION;
            case '!', '！' -> EXCLAMATION;
            case '…' -> ELLIPSIS;
            case ':', '：' -> COLON;
            case ',', ';', '、', '，', '،', '；' -> COMMA;
            case '"', '\'', '“', '”', '„', '‟', '‘', '’', '‚', '«', '»', '‹', '›', '「', '」', '『', '』' -> QUOTE;
            case '(', ')', '[', ']', '（', '）', '【', '】', '{', '}' -> BRACKET;
            case '-', '–', '—', '―', '_' -> DASH;
            case '•', '·', '*', '▪', '■', '●', '►', '▶', '→', '○', '◆', '✓', '|', '>', '・', '﻿' -> BULLET;
            default -> SYMBOL;
        };
    }

    /** Whether a sentence may end so. */
    static boolean endsSentence(int type) {
        return type >= STOP && type <= ELLIPSIS;
    }

    /** The class of the last character that closes neither quote nor bracket. */
    static int ofEnd(String text) {
        int at = text.length() - 1;
        int type = of(text.charAt(at));
        while (at > 0 && (type == QUOTE || type == BRACKET || text.charAt(at) == ' ')) {
            type = of(text.charAt(--at));
        }
        boolean dots = type == STOP && at > 1 && text.charAt(at - 1) == '.' && text.charAt(at - 2) == '.';
        return dots ? ELLIPSIS : type;
    }
}
