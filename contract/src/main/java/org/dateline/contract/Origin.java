package org.dateline.contract;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which version of which article this is, and where it came from; written by ingest-service and never changed after.
 *
 * @param id name-based UUID of the canonical URL, or of the body where the feeder gave no URL
 * @param revision grows with each version of an article; at least 0. The feeder's, else the time of receipt in
 *     milliseconds since 1970-01-01T00:00Z
 * @param tenant on whose behalf the feeder sent it, if the feeder said
 * @param source the publisher's name as the feeder gave it, else the host of the URL, if any
 * @param url the address as the feeder gave it, if any
 * @param canonicalUrl the address normalised and without tracking parameters, if any
 * @param fetched when the feeder fetched the article, UTC, if the feeder said
 * @param received when ingest-service received it, UTC
 */
public record Origin(
        String id,
        long revision,
        @Nullable String tenant,
        @Nullable String source,
        @Nullable String url,
        @Nullable String canonicalUrl,
        @Nullable Instant fetched,
        Instant received) {
    public Origin {
        requireNonNull(id, "id");
        requireNonNull(received, "received");
        if (revision < 0) {
            throw new IllegalArgumentException("Expected a revision of at least 0, got: " + revision);
        }
    }
}
