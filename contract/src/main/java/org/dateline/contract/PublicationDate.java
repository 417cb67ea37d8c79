package org.dateline.contract;

import static java.util.Objects.requireNonNull;

/**
 * When an article was published, and how it is known.
 *
 * @param value ISO 8601: a date where the source gives a day, a date-time with its offset where it gives a time
 * @param evidence where it was found, such as {@code feeder}, {@code json-ld}, {@code meta}, {@code time-element},
 *     {@code url}, {@code dateline}, {@code byline}
 * @param confidence the share of such findings that are right, 0 to 1
 */
public record PublicationDate(String value, String evidence, double confidence) {
    public PublicationDate {
        requireNonNull(value, "value");
        requireNonNull(evidence, "evidence");
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("Expected a confidence from 0 to 1, got: " + confidence);
        }
    }
}
