package org.dateline.clean.text;

import static org.dateline.clean.text.LineFeature.*;

/** The characters of a line in, the features that need no words out. */
final class CharacterCounts {
    private int sentences;
    private int commas;
    private int quotes;
    private int separators;
    private int brackets;
    private int links;
    private int copyright;
    private int money;
    private int years;
    private int clocks;
    private int foreign;

    void count(String text, int limit) {
        for (int at = 0; at < limit; at++) {
            char c = text.charAt(at);
            if (c >= 0x250 && Character.isLetter(c)) {
                foreign++;
            } else if (!(c >= 'a' && c <= 'z') && c != ' ') {
                countMark(text, at, limit, c);
            }
        }
    }

    private void countMark(String text, int at, int limit, char c) {
        char next = at + 1 < limit ? text.charAt(at + 1) : 0;
        switch (c) {
            case '.' -> countStop(next, at, text);
            case '!', '?' -> sentences += next == ' ' ? 1 : 0;
            case '。', '！', '？', '।', '۔', '؟', '။', '។', '።' -> sentences++;
            case ',', '、', '，', '،', ';' -> commas++;
            case '"', '“', '”', '„', '«', '»', '「', '」' -> quotes++;
            case '|', '›', '→', '•', '·', '/', '>', '►' -> separators++;
            case '(', '[', '（', '【' -> brackets++;
            case '@', '#' -> links++;
            case '©', '®', '™' -> copyright++;
            case '$', '€', '£', '¥', '₹', '%', '₽', '₺' -> money++;
            case ':' -> countColon(text, at, next);
            case '1', '2' -> years += isYear(text, at, limit) ? 1 : 0;
            default -> {}
        }
    }

    private void countStop(char next, int at, String text) {
        if (next == ' ') {
            sentences++;
        } else if (Character.isLowerCase(next) && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            links++;
        }
    }

    private void countColon(String text, int at, char next) {
        if (next == '/') {
            links++;
        } else if (next >= '0' && next <= '9' && at > 0 && Character.isDigit(text.charAt(at - 1))) {
            clocks++;
        }
    }

    private static boolean isYear(String text, int at, int limit) {
        return at + 4 <= limit
                && (text.startsWith("19", at) || text.startsWith("20", at))
                && Character.isDigit(text.charAt(at + 2))
                && Character.isDigit(text.charAt(at + 3))
                && (at + 4 == limit || !Character.isDigit(text.charAt(at + 4)))
                && (at == 0 || !Character.isDigit(text.charAt(at - 1)));
    }

    void write(float[] row, int at, int length) {
        row[at + SENTENCES.ordinal()] = Math.min(10, sentences);
        row[at + COMMAS.ordinal()] = Math.min(15, commas);
        row[at + QUOTES.ordinal()] = Math.min(6, quotes);
        row[at + SEPARATORS.ordinal()] = Math.min(6, separators);
        row[at + BRACKETS.ordinal()] = Math.min(5, brackets);
        row[at + LINKS.ordinal()] = Math.min(5, links);
        row[at + COPYRIGHT.ordinal()] = Math.min(2, copyright);
        row[at + MONEY.ordinal()] = Math.min(4, money);
        row[at + YEARS.ordinal()] = Math.min(4, years);
        row[at + CLOCKS.ordinal()] = Math.min(3, clocks);
        row[at + FOREIGN_SHARE.ordinal()] = foreign / (float) length;
    }
}
