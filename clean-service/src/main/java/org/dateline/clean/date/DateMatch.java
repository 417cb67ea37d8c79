package org.dateline.clean.date;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * A date among the tokens of a text.
 *
 * @param year as written, or 0 if none is
 * @param month 1 to 12
 * @param day of the month
 * @param next the number of the token behind it
 */
record DateMatch(int year, int month, int day, int next) {
    static @Nullable DateMatch valid(int year, int month, int day, int next) {
        boolean valid =
                month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
        return valid ? new DateMatch(year, month, day, next) : null;
    }

    static @Nullable DateMatch of(@Nullable LocalDate day, int next) {
        return day == null ? null : new DateMatch(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), next);
    }
}
