package org.dateline.clean.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of an article in, the day that it has in it out: {@code /2021/11/01/}, {@code /20211101/},
 * {@code -2021-11-01} and, as The Guardian writes, {@code /2021/nov/01/}. Thread-safe.
 */
public final class AddressDates {
    private static final Pattern NUMBERS =
            Pattern.compile("[/_-](20\\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\\d|3[01])(?=[/_.?#-]|$)");
    private static final Pattern NAMED = Pattern.compile(
            "/(20\\d{2})/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}/(\\d{1,2})(?=[/.?#]|$)");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    /** Addresses of a megabyte are no news. */
    private static final int LONGEST = 2_000;

    /** The day, if the address has one. */
    public @Nullable LocalDate find(@Nullable String address) {
        if (address == null || address.length() > LONGEST) {
            return null;
        }
        Matcher numbers = NUMBERS.matcher(address);
        if (numbers.find()) {
            return day(numbers, Integer.parseInt(numbers.group(2)));
        }
        Matcher named = NAMED.matcher(address.toLowerCase(Locale.ROOT));
        return named.find() ? day(named, MONTHS.indexOf(named.group(2)) / 3 + 1) : null;
    }

    private static @Nullable LocalDate day(Matcher matcher, int month) {
        try {
            return LocalDate.of(Integer.parseInt(matcher.group(1)), month, Integer.parseInt(matcher.group(3)));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
