package org.dateline.clean.date;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.dateline.contract.Origin;
import org.jspecify.annotations.Nullable;

/**
 * When an article was there at the latest; dates that may be its own in, those after it out.
 *
 * @param latest it was fetched or received then
 */
public record Horizon(Instant latest) {
    /** How far clocks that are set by the network may be apart: what RFC 4120, section 1.6, takes as usual. */
    private static final Duration SKEW = Duration.ofMinutes(5);
    /** A day begins at UTC+14 first. */
    private static final Duration FIRST_ZONE = Duration.ofHours(14);

    private static final int DAY = "2026-03-04".length();

    public Horizon {
        requireNonNull(latest, "latest");
    }

    /** The earlier of the times when an article was fetched and received. */
    public static Horizon of(Origin origin) {
        Instant fetched = origin.fetched();
        return new Horizon(fetched != null && fetched.isBefore(origin.received()) ? fetched : origin.received());
    }

    /** The last day that has begun somewhere on Earth. */
    public LocalDate lastDay() {
        return latest.plus(FIRST_ZONE).atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /**
     * An ISO 8601 date or date-time as it is, unless it is in the future. Of a time that is yet to come, but not after
     * the last day here, the day alone: programs write local times with the offset of UTC, and then the day is right.
     */
    public @Nullable String within(String date) {
        LocalDate day = LocalDate.parse(date.substring(0, DAY));
        if (day.isAfter(lastDay())) {
            return null;
        }
        if (date.length() == DAY) {
            return date;
        }
        Instant instant = OffsetDateTime.parse(date).toInstant();
        if (instant.isAfter(latest.plus(FIRST_ZONE))) {
            return null;
        }
        return instant.isAfter(latest.plus(SKEW)) ? day.toString() : date;
    }
}
