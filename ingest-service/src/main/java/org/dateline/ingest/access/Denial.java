package org.dateline.ingest.access;

import java.time.Duration;

/**
 * Why a request, or a line of a bulk request, is not served.
 *
 * @param status as HTTP has it
 * @param reason a lower-case code, a tag of the counter
 * @param detail what was expected, what came, what to do
 * @param header the name of the header that goes with the status
 * @param value of that header
 */
public record Denial(int status, String reason, String detail, String header, String value) {
    private static final String REALM = "Bearer realm=\"dateline\"";

    static Denial noKey() {
        return new Denial(
                401,
                "no-key",
                "Expected the header Authorization: Bearer, and a feeder's key behind it; got none",
                "WWW-Authenticate",
                REALM);
    }

    static Denial unknownKey() {
        return new Denial(
                401,
                "unknown-key",
                "Expected a feeder's key, got one that is unknown or holds no more",
                "WWW-Authenticate",
                REALM + ", error=\"invalid_token\"");
    }

    static Denial role(FeederRole needed, FeederRole role) {
        return new Denial(
                403,
                "role",
                "Expected a key of role %s, got one of role %s".formatted(needed.title(), role.title()),
                "WWW-Authenticate",
                REALM + ", error=\"insufficient_scope\"");
    }

    static Denial tooFast(FeederRate rate, Duration wait) {
        long seconds = wait.plusNanos(999_999_999).toSeconds();
        return new Denial(
                429,
                "rate",
                "Expected at most %,d articles a second, got more; send it again in %d s"
                        .formatted(rate.articles(), seconds),
                "Retry-After",
                Long.toString(seconds));
    }
}
