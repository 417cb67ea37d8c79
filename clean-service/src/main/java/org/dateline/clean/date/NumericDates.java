package org.dateline.clean.date;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tokens of a text in, the date of numbers that begins at one of them out. */
final class NumericDates {
    private static final int THIS_CENTURY = 2000;

    private NumericDates() {}

    static @Nullable DateMatch find(List<DateToken> tokens, int at, DayOrder order) {
        DateMatch found = eastAsian(tokens, at);
        found = found == null ? yearFirst(tokens, at) : found;
        return found == null && tokens.get(at).isDay() ? yearLast(tokens, at, order) : found;
    }

    /** 19.08.2021; 19/08/2021 and 08/19/2021; 08/09/2021, which may be either, only where the order is known. */
    private static @Nullable DateMatch yearLast(List<DateToken> tokens, int at, DayOrder order) {
        if (at + 4 >= tokens.size() || !tokens.get(at + 2).isDay()) {
            return null;
        }
        String mark = tokens.get(at + 1).text();
        int first = tokens.get(at).value();
        int second = tokens.get(at + 2).value();
        int year = year(tokens.get(at + 4), mark);
        if (year == 0 || !tokens.get(at + 3).is(mark) || !isJoint(mark)) {
            return null;
        }
        boolean isClear = mark.equals(".") || first > 12 || first == second;
        if (isClear || order == DayOrder.DAY_FIRST && second <= 12) {
            return DateMatch.valid(year, second, first, at + 5);
        }
        return second > 12 || order == DayOrder.MONTH_FIRST ? DateMatch.valid(year, first, second, at + 5) : null;
    }

    private static boolean isJoint(String mark) {
        return mark.equals(".") || mark.equals("/") || mark.equals("-");
    }

    /** A year of four digits; of two after points, as German papers write. */
    private static int year(DateToken token, String mark) {
        if (token.isYear() || token.isBuddhistYear()) {
            return token.year();
        }
        boolean isShort = mark.equals(".") && token.isNumber() && token.end() - token.start() == 2;
        return isShort ? THIS_CENTURY + token.value() : 0;
    }

    /** 2021-11-01; 2021/11/01; 2021. 11. 1; ۱۴۰۰/۰۸/۱۰. */
    private static @Nullable DateMatch yearFirst(List<DateToken> tokens, int at) {
        if (at + 4 >= tokens.size()) {
            return null;
        }
        DateToken year = tokens.get(at);
        DateToken month = tokens.get(at + 2);
        DateToken day = tokens.get(at + 4);
        String mark = tokens.get(at + 1).text();
        if (!isJoint(mark) || !tokens.get(at + 3).is(mark) || !month.isMonth() || !day.isDay()) {
            return null;
        }
        if (year.isPersian() && SolarHijri.isYear(year.value())) {
            return DateMatch.of(SolarHijri.day(year.value(), month.value(), day.value()), at + 5);
        }
        return year.isYear() ? DateMatch.valid(year.value(), month.value(), day.value(), at + 5) : null;
    }

    /** 2021年11月1日; 11월 1일. */
    private static @Nullable DateMatch eastAsian(List<DateToken> tokens, int at) {
        int next = at;
        int year = 0;
        if (tokens.get(at).isYear() && follows(tokens, at + 1, "年", "년")) {
            year = tokens.get(at).value();
            next = at + 2;
        }
        boolean month = next < tokens.size() && tokens.get(next).isMonth() && follows(tokens, next + 1, "月", "월");
        if (!month || next + 2 >= tokens.size() || !tokens.get(next + 2).isDay()) {
            return null;
        }
        boolean whole = follows(tokens, next + 3, "日", "일");
        return whole
                ? DateMatch.valid(
                        year, tokens.get(next).value(), tokens.get(next + 2).value(), next + 4)
                : null;
    }

    static boolean follows(List<DateToken> tokens, int at, String one, String other) {
        return at < tokens.size() && (tokens.get(at).is(one) || tokens.get(at).is(other));
    }
}
