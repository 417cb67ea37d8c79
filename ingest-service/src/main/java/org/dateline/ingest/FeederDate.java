package org.dateline.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as feeders write it in (ISO 8601 in its basic and extended form, RFC 1123, seconds or milliseconds since 1970),
 * a day and, where it is known, a time and an offset out.
 *
 * @param day the day at the place of publication
 * @param time of that day, if given
 * @param offset of that time from UTC, if given
 */
record FeederDate(
        LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset offset) {
    /** The first newspaper, the Relation of Strasbourg, appeared in 1605; earlier dates are placeholders. */
    private static final LocalDate EARLIEST = LocalDate.of(1605, 1, 1);

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d\\d)-(\\d\\d)|(\\d\\d)(\\d\\d))"
            + "(?:[Tt ] *(\\d\\d):?(\\d\\d)(?::?(\\d\\d)(?:[.,](\\d{1,9})\\d*)?)?"
            + " ?([Zz]|UTC|GMT|[+-]\\d\\d(?::?\\d\\d)?)?(?:\\[[^]]*])?)?");
    private static final Pattern RFC_1123 =
            Pattern.compile("(?:\\p{Alpha}{3,9},? +)?(\\d{1,2})[ -](\\p{Alpha}{3,9})[ -](\\d{4}),? +"
                    + "(\\d\\d):(\\d\\d)(?::(\\d\\d))? *([+-]\\d\\d:?\\d\\d|\\p{Alpha}{1,3})?");
    private static final Pattern SECONDS = Pattern.compile("(\\d{9,10})(?:\\.\\d*)?");
    private static final Pattern MILLISECONDS = Pattern.compile("\\d{12,13}");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** The zones that RFC 822, section 5, names. */
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("Z", "Z"),
            Map.entry("UT", "Z"),
            Map.entry("UTC", "Z"),
            Map.entry("GMT", "Z"),
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("CST", "-06:00"),
            Map.entry("CDT", "-05:00"),
            Map.entry("MST", "-07:00"),
            Map.entry("MDT", "-06:00"),
            Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"));

    /**
     * Reads a date.
     *
     * @throws Refusal naming the field, if it is none, lies before 1605 or more than a day behind the time of receipt
     */
    static FeederDate read(String field, String value, Instant received) {
        FeederDate date;
        try {
            date = parse(value.strip());
        } catch (DateTimeException e) {
            date = null;
        }
        if (date == null) {
            throw new Refusal(
                    field,
                    "Expected a date such as 2026-03-04, 2026-03-04T07:08:09+01:00 or Wed, 04 Mar 2026 07:08:09 GMT, got: "
                            + Refusal.quote(value));
        }
        date.expectInRange(field, received);
        return date;
    }

    private static @Nullable FeederDate parse(String value) {
        Matcher iso = ISO.matcher(value);
        if (iso.matches()) {
            return iso(iso);
        }
        Matcher rfc = RFC_1123.matcher(value);
        if (rfc.matches()) {
            return rfc(rfc);
        }
        Matcher seconds = SECONDS.matcher(value);
        if (seconds.matches()) {
            return at(Instant.ofEpochSecond(Long.parseLong(seconds.group(1))));
        }
        return MILLISECONDS.matcher(value).matches() ? at(Instant.ofEpochMilli(Long.parseLong(value))) : null;
    }

    private static FeederDate iso(Matcher iso) {
        String month = iso.group(2) == null ? iso.group(4) : iso.group(2);
        String day = iso.group(3) == null ? iso.group(5) : iso.group(3);
        LocalDate date = date(iso.group(1), Integer.parseInt(month), day);
        if (iso.group(6) == null) {
            return new FeederDate(date, null, null);
        }
        LocalTime time = time(iso.group(6), iso.group(7), iso.group(8));
        if (iso.group(9) != null) {
            time = time.withNano(Integer.parseInt((iso.group(9) + "00000000").substring(0, 9)));
        }
        return new FeederDate(date, time, offset(iso.group(10)));
    }

    private static @Nullable FeederDate rfc(Matcher rfc) {
        int month = MONTHS.indexOf(rfc.group(2).substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
        return month == 0
                ? null
                : new FeederDate(
                        date(rfc.group(3), month, rfc.group(1)),
                        time(rfc.group(4), rfc.group(5), rfc.group(6)),
                        offset(rfc.group(7)));
    }

    private static FeederDate at(Instant moment) {
        OffsetDateTime utc = moment.atOffset(ZoneOffset.UTC);
        return new FeederDate(utc.toLocalDate(), utc.toLocalTime(), ZoneOffset.UTC);
    }

    private static LocalDate date(String year, int month, String day) {
        return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
    }

    private static LocalTime time(String hour, String minute, @Nullable String second) {
        return LocalTime.of(
                Integer.parseInt(hour), Integer.parseInt(minute), second == null ? 0 : Integer.parseInt(second));
    }

    private static @Nullable ZoneOffset offset(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String zone = text.toUpperCase(Locale.ROOT);
        return ZoneOffset.of(ZONES.getOrDefault(zone, zone));
    }

    private void expectInRange(String field, Instant received) {
        LocalDate latest = received.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1);
        if (day.isBefore(EARLIEST) || day.isAfter(latest)) {
            throw new Refusal(
                    field, "Expected a date from %s to %s, a day from now, got: %s".formatted(EARLIEST, latest, day));
        }
    }

    /**
     * ISO 8601: a date-time with its offset; a day where the offset is not known, for then the day is all that is certain.
     */
    String published() {
        return time == null || offset == null
                ? day.toString()
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(OffsetDateTime.of(day, time, offset));
    }

    /** The moment; a time without an offset is one of UTC, as machines write it, and a day without a time begins then. */
    Instant moment() {
        return LocalDateTime.of(day, time == null ? LocalTime.MIN : time)
                .toInstant(offset == null ? ZoneOffset.UTC : offset);
    }
}
