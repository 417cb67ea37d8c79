package org.dateline.clean.date;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text in one of the main languages of the news in, the dates that people wrote in it out: {@code Thursday, Aug. 19,
 * 2021}, {@code 1er novembre 2021}, {@code 1. November}, {@code 2021年11月1日}, {@code 19.08.2021}, {@code 19.08.21}; also
 * those of Thailand's calendar and of Iran's and Afghanistan's. A date of numbers alone is taken only where its parts
 * cannot be confused. Thread-safe.
 */
public final class WrittenDates {
    /** Between the parts of a date: November 1st, 1 de noviembre del 2021, 1 tháng 11 năm 2021. */
    private static final Set<String> BETWEEN = Set.of(
            "st", "nd", "rd", "th", "er", "º", "ª", "of", "de", "del", "d", "di", "den", "ngày", "le", "the", "i");

    private static final Set<String> BEFORE_YEAR = Set.of(
            "de", "del", "of", "năm", "do", ",", ".", "г", "р", "року", "година", "st", "nd", "rd", "th", "พ.ศ",
            "พ.ศ.");

    private final CalendarWords words = new CalendarWords();
    private final SolarHijri solarHijri = new SolarHijri();

    /** The dates in the first {@code limit} characters of {@code text}, in their order. */
    public List<WrittenDate> find(String text, int limit) {
        return find(text, limit, DayOrder.UNKNOWN);
    }

    /** The same in a language whose order of day and month is known. */
    public List<WrittenDate> find(String text, int limit, DayOrder order) {
        List<DateToken> tokens = DateToken.of(text, Math.min(limit, text.length()));
        List<WrittenDate> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            DateMatch match = match(tokens, at, order);
            if (match == null) {
                at++;
            } else {
                found.add(dated(tokens, at, match));
                at = match.next();
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

    private @Nullable DateMatch match(List<DateToken> tokens, int at, DayOrder order) {
        DateToken token = tokens.get(at);
        if (!token.isNumber()) {
            return monthFirst(tokens, at);
        }
        DateMatch match = NumericDates.find(tokens, at, order);
        match = match == null && token.isYear() ? yearFirst(tokens, at) : match;
        match = match == null && token.isDay() ? solarHijri(tokens, at) : match;
        match = match == null && token.isDay() ? dayFirst(tokens, at) : match;
        return match;
    }

    /** November 1, 2021; Nov. 1st; tháng 11. */
    private @Nullable DateMatch monthFirst(List<DateToken> tokens, int at) {
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

    /** 1 November 2021; 1. November; 1 de noviembre de 2021; 1 tháng 11 năm 2021. */
    private @Nullable DateMatch dayFirst(List<DateToken> tokens, int at) {
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

    /** The month is named, or the day stands, in the tokens before {@code at}. */
    private static @Nullable DateMatch withYear(List<DateToken> tokens, int month, int day, int at) {
        int next = at;
        while (next < tokens.size() && BEFORE_YEAR.contains(tokens.get(next).text()) && next - at < 3) {
            next++;
        }
        boolean thai =
                tokens.get(at - 1).isThai() || tokens.get(Math.max(0, at - 2)).isThai();
        DateToken year = next < tokens.size() ? tokens.get(next) : null;
        boolean written = year != null && (year.isYear() || thai && year.isBuddhistYear());
        return written && year != null
                ? DateMatch.valid(year.year(), month, day, next + 1)
                : DateMatch.valid(0, month, day, at);
    }

    /** ۱۰ آبان ۱۴۰۰. */
    private @Nullable DateMatch solarHijri(List<DateToken> tokens, int at) {
        int month = at + 2 < tokens.size() ? solarHijri.month(tokens.get(at + 1).text()) : 0;
        if (month == 0) {
            return null;
        }
        int year = tokens.get(at + 2).value();
        return DateMatch.of(SolarHijri.day(year, month, tokens.get(at).value()), at + 3);
    }

    private static int skip(List<DateToken> tokens, int at, String mark) {
        return at < tokens.size() && tokens.get(at).is(mark) ? at + 1 : at;
    }

    /** 2021. november 1. */
    private @Nullable DateMatch yearFirst(List<DateToken> tokens, int at) {
        int next = skip(tokens, at + 1, ".");
        int month = next + 1 < tokens.size() ? words.month(tokens.get(next).text()) : 0;
        int day = month == 0 ? next + 1 : skip(tokens, next + 1, ".");
        boolean whole = month > 0 && day < tokens.size() && tokens.get(day).isDay();
        return whole
                ? DateMatch.valid(tokens.get(at).value(), month, tokens.get(day).value(), day + 1)
                : null;
    }

    private WrittenDate dated(List<DateToken> tokens, int first, DateMatch match) {
        int start = tokens.get(first).start();
        int end = tokens.get(match.next() - 1).end();
        for (int at = first - 1; at >= Math.max(0, first - 3); at--) {
            DateToken token = tokens.get(at);
            DayOfWeek day = words.dayOfWeek(token.text());
            if (day != null) {
                return new WrittenDate(token.start(), end, match.year(), match.month(), match.day(), day);
            }
            if (!token.is(",") && !token.is(".") && !BETWEEN.contains(token.text())) {
                break;
            }
        }
        boolean bracket = match.next() + 1 < tokens.size() && NumericDates.follows(tokens, match.next(), "(", "（");
        DayOfWeek day = bracket ? words.dayOfWeek(tokens.get(match.next() + 1).text()) : null;
        return new WrittenDate(start, end, match.year(), match.month(), match.day(), day);
    }
}
