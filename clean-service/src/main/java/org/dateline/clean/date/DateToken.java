package org.dateline.clean.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A number, a word or a mark of a text that may hold a date.
 *
 * @param start in the text, in UTF-16 code units
 * @param end behind its last code unit
 * @param kind what it is
 * @param value of a number
 * @param text of a word, in lower case; of a number and a mark, as it is written
 */
record DateToken(int start, int end, Kind kind, int value, String text) {
    private static final int LONGEST_NUMBER = 8;
    /** Years of Thailand's calendar minus those of the Gregorian one, since 1941. */
    private static final int BUDDHIST = 543;

    enum Kind {
        NUMBER,
        WORD,
        MARK
    }

    /** The tokens of the first {@code limit} characters of {@code text}; white space is none. */
    static List<DateToken> of(String text, int limit) {
        List<DateToken> tokens = new ArrayList<>();
        int at = 0;
        while (at < limit) {
            char c = text.charAt(at);
            int end = at + 1;
            if (Character.isDigit(c)) {
                end = endOfDigits(text, at, limit);
                tokens.add(number(text, at, end));
            } else if (Character.isLetter(c)) {
                end = endOfWord(text, at, limit);
                String word = text.substring(at, end).toLowerCase(Locale.ROOT);
                tokens.add(new DateToken(at, end, Kind.WORD, 0, word));
            } else if (!Character.isWhitespace(c) && c != '\u00A0' && c != '\u202F') {
                tokens.add(new DateToken(at, end, Kind.MARK, 0, String.valueOf(c)));
            }
            at = end;
        }
        return tokens;
    }

    private static int endOfDigits(String text, int from, int limit) {
        int end = from;
        while (end < limit && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** 年, 月, 日 and 년, 월, 일 stand alone; other words are runs of letters and marks, in Thai also of points: พ.ย. */
    private static int endOfWord(String text, int from, int limit) {
        int end = from;
        boolean alone = isEastAsian(text.charAt(from));
        do {
            end++;
        } while (!alone && end < limit && (isWord(text.charAt(end)) || isThaiPoint(text, end, limit)));
        return end;
    }

    private static boolean isThaiPoint(String text, int at, int limit) {
        return text.charAt(at) == '.'
                && isThai(text.charAt(at - 1))
                && at + 1 < limit
                && Character.isLetter(text.charAt(at + 1));
    }

    private static boolean isThai(char c) {
        return c >= 0x0E00 && c <= 0x0E7F;
    }

    private static boolean isWord(char c) {
        int type = Character.getType(c);
        boolean word =
                Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return word && !isEastAsian(c);
    }

    private static boolean isEastAsian(char c) {
        return c >= 0x3040 && c <= 0x9FFF || c >= 0xAC00 && c <= 0xD7AF;
    }

    private static DateToken number(String text, int start, int end) {
        int value = end - start > LONGEST_NUMBER ? -1 : 0;
        for (int at = start; value >= 0 && at < end; at++) {
            value = value * 10 + Character.digit(text.charAt(at), 10);
        }
        return new DateToken(start, end, Kind.NUMBER, value, text.substring(start, end));
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isDay() {
        return isNumber() && value >= 1 && value <= 31 && end - start <= 2;
    }

    boolean isMonth() {
        return isNumber() && value >= 1 && value <= 12 && end - start <= 2;
    }

    boolean isYear() {
        return isNumber() && value >= 1900 && value <= 2100 && end - start == 4;
    }

    /** Whether it is a year of Thailand's calendar, from 1957 to 2100. */
    boolean isBuddhistYear() {
        return isNumber() && value >= 1957 + BUDDHIST && value <= 2100 + BUDDHIST && end - start == 4;
    }

    /** The year in the Gregorian calendar. */
    int year() {
        return isBuddhistYear() ? value - BUDDHIST : value;
    }

    /** Whether it is a number in the digits of Iran and Afghanistan, U+06F0 to U+06F9. */
    boolean isPersian() {
        return isNumber() && text.charAt(0) >= 0x06F0 && text.charAt(0) <= 0x06F9;
    }

    boolean isThai() {
        return !text.isEmpty() && isThai(text.charAt(0));
    }

    boolean is(String expected) {
        return text.equals(expected);
    }
}
