package org.dateline.contract;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as a feeder sent it, on {@link Topics#RAW}.
 *
 * @param origin which version of which article
 * @param title the feeder's, if any
 * @param authors the feeder's, without duplicates, in its order; may be empty
 * @param published the feeder's, ISO 8601: a date, or a date-time with its offset, if any
 * @param language the feeder's, a BCP 47 tag, if any
 * @param format what the body is written in
 * @param body the page or the text, as it came
 */
public record RawArticle(
        Origin origin,
        @Nullable String title,
        List<String> authors,
        @Nullable String published,
        @Nullable String language,
        BodyFormat format,
        String body) {
    public RawArticle {
        requireNonNull(origin, "origin");
        authors = List.copyOf(authors);
        requireNonNull(format, "format");
        requireNonNull(body, "body");
    }
}
