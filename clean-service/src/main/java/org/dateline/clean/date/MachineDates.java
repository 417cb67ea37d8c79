package org.dateline.clean.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as programs write them: ISO 8601 with its usual slips, RFC 1123, JavaScript's and other English ones, and
 * seconds or milliseconds since 1970. Out comes ISO 8601: a date where the input has a day, a date-time with its offset
 * where it has a time and a zone, else the day alone, for a time without zone is no instant. Thread-safe.
 */
public final class MachineDates {
    private static final String TIME =
            "(?:[T, ]+(?:at )?(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*(am|pm|a\\.m\\.|p\\.m\\.)?"
                    + "\\s*(Z\\b|(?:UTC|GMT)?\\s?[+-]\\d{2}:?\\d{2}\\b|[+-]\\d{2}\\b|[A-Z]{3,4}\\b)?)?";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)" + TIME, Pattern.CASE_INSENSITIVE);
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T\\d{4,6}Z?)?");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ -]([A-Z]{3,9})\\.?,?[ -](\\d{4})" + TIME, Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "\\b([A-Z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})" + TIME, Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERS = Pattern.compile("(?<!\\d)(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})(?!\\d)");
    private static final Pattern EPOCH = Pattern.compile("\\d{10}|\\d{13}");
    private static final int LONGEST = 80;

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));
    /** Abbreviations that mean one offset only; IST or AST would be guesses. */
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("Z", "Z"),
            Map.entry("UTC", "Z"),
            Map.entry("GMT", "Z"),
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("CDT", "-05:00"),
            Map.entry("MST", "-07:00"),
            Map.entry("MDT", "-06:00"),
            Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"),
            Map.entry("CET", "+01:00"),
            Map.entry("CEST", "+02:00"),
            Map.entry("EET", "+02:00"),
            Map.entry("EEST", "+03:00"),
            Map.entry("MSK", "+03:00"),
            Map.entry("JST", "+09:00"),
            Map.entry("KST", "+09:00"));

    /** The date that a value holds, in ISO 8601, or null where it holds none between 1990 and 2100. */
    public @Nullable String parse(String value) {
        String text = value.strip();
        if (text.length() < 8) {
            return null;
        }
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        try {
            return read(start);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable String read(String text) {
        if (EPOCH.matcher(text).matches()) {
            long number = Long.parseLong(text);
            Instant instant = text.length() == 10 ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
            return checked(instant.atOffset(ZoneOffset.UTC).toLocalDate(), instant.toString());
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return day(LocalDate.of(number(compact, 1), number(compact, 2), number(compact, 3)));
        }
        Matcher matcher = YEAR_FIRST.matcher(text);
        if (matcher.find()) {
            return withTime(LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3)), matcher);
        }
        matcher = DAY_FIRST.matcher(text);
        if (matcher.find() && month(matcher.group(2)) > 0) {
            return withTime(LocalDate.of(number(matcher, 3), month(matcher.group(2)), number(matcher, 1)), matcher);
        }
        matcher = MONTH_FIRST.matcher(text);
        if (matcher.find() && month(matcher.group(1)) > 0) {
            return withTime(LocalDate.of(number(matcher, 3), month(matcher.group(1)), number(matcher, 2)), matcher);
        }
        return numbers(text);
    }

    /** 25.09.2025; 25/09/2025 or 09/25/2025, but not 08/09/2025, which may be either. */
    private static @Nullable String numbers(String text) {
        Matcher matcher = NUMBERS.matcher(text);
        if (!matcher.find()) {
            return null;
        }
        int first = number(matcher, 1);
        int second = number(matcher, 3);
        boolean dayFirst = matcher.group(2).equals(".") || first > 12 || first == second;
        if (!dayFirst && second <= 12) {
            return null;
        }
        return day(LocalDate.of(number(matcher, 4), dayFirst ? second : first, dayFirst ? first : second));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static int month(String name) {
        return MONTHS.getOrDefault(name.substring(0, 3).toLowerCase(Locale.ROOT), 0);
    }

    private static @Nullable String withTime(LocalDate day, Matcher matcher) {
        String hours = matcher.group(4);
        String zone = offset(matcher.group(8));
        if (hours == null || zone == null) {
            return day(day);
        }
        int hour = Integer.parseInt(hours);
        String half = matcher.group(7);
        if (half != null) {
            hour = hour % 12 + (Character.toLowerCase(half.charAt(0)) == 'p' ? 12 : 0);
        }
        String seconds = matcher.group(6);
        LocalTime time = LocalTime.of(
                hour,
                Integer.parseInt(matcher.group(5)),
                seconds == null ? 0 : Math.min(59, Integer.parseInt(seconds)));
        return checked(day, day.atTime(time).atOffset(ZoneOffset.of(zone)).toString());
    }

    private static @Nullable String offset(@Nullable String zone) {
        if (zone == null) {
            return null;
        }
        String known = ZONES.get(zone.toUpperCase(Locale.ROOT));
        int sign = Math.max(zone.indexOf('+'), zone.indexOf('-'));
        if (known != null || sign < 0) {
            return known;
        }
        String digits = zone.substring(sign + 1).replace(":", "");
        return zone.charAt(sign) + digits.substring(0, 2) + ":" + (digits.length() == 4 ? digits.substring(2) : "00");
    }

    private static @Nullable String day(LocalDate day) {
        return checked(day, day.toString());
    }

    private static @Nullable String checked(LocalDate day, String value) {
        return day.getYear() < 1990 || day.getYear() > 2100 ? null : value;
    }
}
