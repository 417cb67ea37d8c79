package org.dateline.enrich.text;

/** Answers what a character is to the tokeniser, the sentence splitter and the lists of names. */
public final class Characters {
    private Characters() {}

    /** Whether lines end at the character. */
    public static boolean breaksLine(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Whether the character stands between tokens: white space, control and invisible characters. */
    public static boolean separates(char c) {
        if (c < 128) {
            return c <= ' ' || c == 127;
        }
        int type = Character.getType(c);
        return type == Character.SPACE_SEPARATOR
                || type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || c == '\uFEFF'
                || c == '\u200B'
                || c == '\u2060';
    }

    /** Whether the code point is part of a word. */
    public static boolean inWord(int codePoint) {
        if (codePoint < 128) {
            return codePoint >= 'a' && codePoint <= 'z'
                    || codePoint >= 'A' && codePoint <= 'Z'
                    || codePoint >= '0' && codePoint <= '9'
                    || codePoint == '_';
        }
        int type = Character.getType(codePoint);
        return Character.isLetterOrDigit(codePoint)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || codePoint == '\u00AD'
                || codePoint == '\u200C'
                || codePoint == '\u200D';
    }

    /** Whether the character may stand for an apostrophe. */
    public static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '\u2018' || c == '`';
    }

    /** Whether the character joins words. */
    public static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /** Whether the character may stand for a quotation mark. */
    public static boolean isQuote(char c) {
        return c == '"' || c == '\u201C' || c == '\u201D' || c == '\u00AB' || c == '\u00BB' || isApostrophe(c);
    }

    static boolean closes(char c) {
        return c == ')' || c == ']' || c == '}' || c == '\u201D' || c == '\u2019' || c == '\u00BB';
    }

    static boolean opens(char c) {
        return c == '(' || c == '[' || c == '{' || c == '\u201C' || c == '\u2018' || c == '\u00AB';
    }

    static boolean endsSentence(char c) {
        return c == '.'
                || c == '!'
                || c == '?'
                || c == '\u2026'
                || c == '\u3002'
                || c == '\u0964'
                || c == '\u06D4'
                || c == '\u061F';
    }
}
