package org.dateline.clean.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * A date as it stands in a text.
 *
 * @param start of the date in the text, in UTF-16 code units; a weekday before it belongs to it
 * @param end behind its last code unit
 * @param year as written, or 0 if none is
 * @param month 1 to 12
 * @param day 1 to 31, valid in the month
 * @param weekday if one is written beside it
 */
public record WrittenDate(
        int start,
        int end,
        int year,
        int month,
        int day,
        @Nullable DayOfWeek weekday) {
    private static final int YEARS_BACK = 100;

    public WrittenDate {
        MonthDay.of(month, day);
    }

    /** The day, if the year is written and a weekday does not contradict it. */
    public @Nullable LocalDate full() {
        if (year == 0 || !MonthDay.of(month, day).isValidYear(year)) {
            return null;
        }
        LocalDate date = LocalDate.of(year, month, day);
        return weekday == null || date.getDayOfWeek() == weekday ? date : null;
    }

    /** The last such day up to {@code last} that is a {@code dayOfWeek}: what fixes the year of a date without one. */
    public @Nullable LocalDate latest(DayOfWeek dayOfWeek, LocalDate last) {
        for (int candidate = last.getYear(); candidate > last.getYear() - YEARS_BACK; candidate--) {
            if (MonthDay.of(month, day).isValidYear(candidate)) {
                LocalDate date = LocalDate.of(candidate, month, day);
                if (!date.isAfter(last) && date.getDayOfWeek() == dayOfWeek) {
                    return date;
                }
            }
        }
        return null;
    }
}
