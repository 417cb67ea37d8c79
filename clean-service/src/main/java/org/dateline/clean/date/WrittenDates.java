package org.dateline.clean.date;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text in one of the main languages of the news in, the dates that people wrote in it out: {@code Thursday, Aug. 19,
 * 2021}, {@code 1er novembre 2021}, {@code 1. November}, {@code 2021年11月1日}, {@code 19.08.2021}, {@code 19.08.21}. A date of numbers
 * alone is taken only where its parts cannot be confused. Thread-safe.
 */
public final class WrittenDates {
    private static final int THIS_CENTURY = 2000;
    /** Between the parts of a date: November 1st, 1 de noviembre del 2021, 1 tháng 11 năm 2021. */
    private static final Set<String> BETWEEN = Set.of(
            "st", "nd", "rd", "th", "er", "º", "ª", "of", "de", "del", "d", "di", "den", "ngày", "le", "the", "i");

    private static final Set<String> BEFORE_YEAR =
            Set.of("de", "del", "of", "năm", "do", ",", ".", "г", "р", "року", "година", "st", "nd", "rd", "th");

    private final CalendarWords words = new CalendarWords();

    /** The dates in the first {@code limit} characters of {@code text}, in their order. */
    public List<WrittenDate> find(String text, int limit) {
        List<DateToken> tokens = DateToken.of(text, Math.min(limit, text.length()));
        List<WrittenDate> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Match match = match(tokens, at);
            if (match == null) {
                at++;
            } else {
                found.add(dated(tokens, at, match));
                at = match.next;
            }
        }
        return found;
    }

    /** The dates in {@code text}, in their order. */
    public List<WrittenDate> find(String text) {
        return find(text, text.length());
    }

    /** Whether a word is the name of a month or a weekday, short or long. */
    public boolean isCalendarWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return words.month(lower) > 0 || words.dayOfWeek(lower) != null;
    }

    /** The first weekday named in {@code text}, if any. */
    public @Nullable DayOfWeek weekday(String text) {
        for (DateToken token : DateToken.of(text, text.length())) {
            DayOfWeek day = token.text().length() > 2 ? words.dayOfWeek(token.text()) : null;
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private @Nullable Match match(List<DateToken> tokens, int at) {
        DateToken token = tokens.get(at);
        if (!token.isNumber()) {
            return monthFirst(tokens, at);
        }
        Match match = eastAsian(tokens, at);
        match = match == null && token.isYear() ? yearFirst(tokens, at) : match;
        match = match == null && token.isDay() ? dayFirst(tokens, at) : match;
        return match;
    }

    private static @Nullable Match valid(int year, int month, int day, int next) {
        boolean valid = month >= 1
                && month <= 12
                && day >= 1
                && day <= MonthDay.of(month, 1).getMonth().maxLength();
        return valid ? new Match(year, month, day, next) : null;
    }

    /** November 1, 2021; Nov. 1st; tháng 11. */
    private @Nullable Match monthFirst(List<DateToken> tokens, int at) {
        int next = at + 1;
        int month = words.month(tokens.get(at).text());
        if (month == 0 && next < tokens.size()) {
            month = words.month(tokens.get(at).text() + " " + tokens.get(next).text());
            next++;
        }
        next = skip(tokens, next, ".");
        if (month == 0 || next >= tokens.size() || !tokens.get(next).isDay()) {
            return null;
        }
        return withYear(tokens, month, tokens.get(next).value(), next + 1);
    }

    /** 1 November 2021; 1. November; 1 de noviembre de 2021; 01.11.2021; 1/11/2021; 1 tháng 11 năm 2021. */
    private @Nullable Match dayFirst(List<DateToken> tokens, int at) {
        Match numeric = numeric(tokens, at);
        if (numeric != null) {
            return numeric;
        }
        int next = skip(tokens, at + 1, ".");
        while (next < tokens.size() && BETWEEN.contains(tokens.get(next).text()) && next - at < 4) {
            next++;
        }
        if (next + 1 < tokens.size()
                && tokens.get(next).is("tháng")
                && tokens.get(next + 1).isMonth()) {
            return withYear(tokens, tokens.get(next + 1).value(), tokens.get(at).value(), next + 2);
        }
        int month = next < tokens.size() ? words.month(tokens.get(next).text()) : 0;
        if (month == 0 && next + 1 < tokens.size()) {
            month = words.month(
                    tokens.get(next).text() + " " + tokens.get(next + 1).text());
            next++;
        }
        return month == 0 ? null : withYear(tokens, month, tokens.get(at).value(), skip(tokens, next + 1, "."));
    }

    private static @Nullable Match withYear(List<DateToken> tokens, int month, int day, int at) {
        int next = at;
        while (next < tokens.size() && BEFORE_YEAR.contains(tokens.get(next).text()) && next - at < 3) {
            next++;
        }
        boolean written = next < tokens.size() && tokens.get(next).isYear();
        return written ? valid(tokens.get(next).value(), month, day, next + 1) : valid(0, month, day, at);
    }

    private static int skip(List<DateToken> tokens, int at, String mark) {
        return at < tokens.size() && tokens.get(at).is(mark) ? at + 1 : at;
    }

    /** 19.08.2021; 19/08/2021 and 08/19/2021, but not 08/09/2021, which may be either. */
    private static @Nullable Match numeric(List<DateToken> tokens, int at) {
        if (at + 4 >= tokens.size() || !tokens.get(at + 2).isDay()) {
            return null;
        }
        String mark = tokens.get(at + 1).text();
        int first = tokens.get(at).value();
        int second = tokens.get(at + 2).value();
        int year = year(tokens.get(at + 4), mark);
        if (year == 0 || !tokens.get(at + 3).is(mark) || !(mark.equals(".") || mark.equals("/") || mark.equals("-"))) {
            return null;
        }
        if (mark.equals(".") || first > 12 || first == second) {
            return valid(year, second, first, at + 5);
        }
        return second > 12 ? valid(year, first, second, at + 5) : null;
    }

    /** A year of four digits; of two after points, as German papers write. */
    private static int year(DateToken token, String mark) {
        if (token.isYear()) {
            return token.value();
        }
        boolean isShort = mark.equals(".") && token.isNumber() && token.end() - token.start() == 2;
        return isShort ? THIS_CENTURY + token.value() : 0;
    }

    /** 2021-11-01; 2021/11/01; 2021. 11. 1; 2021. november 1. */
    private @Nullable Match yearFirst(List<DateToken> tokens, int at) {
        int next = at + 1;
        if (next + 2 < tokens.size() && tokens.get(next).kind() == DateToken.Kind.MARK) {
            String mark = tokens.get(next).text();
            boolean joined = mark.equals("-") || mark.equals("/") || mark.equals(".");
            boolean twice =
                    next + 3 <= tokens.size() - 1 && tokens.get(next + 2).is(mark);
            if (joined
                    && twice
                    && tokens.get(next + 1).isMonth()
                    && tokens.get(next + 3).isDay()) {
                return valid(
                        tokens.get(at).value(),
                        tokens.get(next + 1).value(),
                        tokens.get(next + 3).value(),
                        next + 4);
            }
        }
        next = skip(tokens, next, ".");
        int month = next + 1 < tokens.size() ? words.month(tokens.get(next).text()) : 0;
        int day = month == 0 ? next + 1 : skip(tokens, next + 1, ".");
        boolean whole = month > 0 && day < tokens.size() && tokens.get(day).isDay();
        return whole ? valid(tokens.get(at).value(), month, tokens.get(day).value(), day + 1) : null;
    }

    /** 2021年11月1日; 11월 1일. */
    private static @Nullable Match eastAsian(List<DateToken> tokens, int at) {
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
                ? valid(year, tokens.get(next).value(), tokens.get(next + 2).value(), next + 4)
                : null;
    }

    private static boolean follows(List<DateToken> tokens, int at, String one, String other) {
        return at < tokens.size() && (tokens.get(at).is(one) || tokens.get(at).is(other));
    }

    private WrittenDate dated(List<DateToken> tokens, int first, Match match) {
        int start = tokens.get(first).start();
        int end = tokens.get(match.next - 1).end();
        for (int at = first - 1; at >= Math.max(0, first - 3); at--) {
            DateToken token = tokens.get(at);
            DayOfWeek day = words.dayOfWeek(token.text());
            if (day != null) {
                return new WrittenDate(token.start(), end, match.year, match.month, match.day, day);
            }
            if (!token.is(",") && !token.is(".") && !BETWEEN.contains(token.text())) {
                break;
            }
        }
        boolean bracket = match.next + 1 < tokens.size() && follows(tokens, match.next, "(", "（");
        DayOfWeek day = bracket ? words.dayOfWeek(tokens.get(match.next + 1).text()) : null;
        return new WrittenDate(start, end, match.year, match.month, match.day, day);
    }

    private record Match(int year, int month, int day, int next) {}
}
