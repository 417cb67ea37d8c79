package org.dateline.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feeder sent, field by field, its values not yet looked at; every field may be missing, but one of the bodies.
 *
 * @param html the body as an HTML page or a part of one
 * @param text the body as plain text
 * @param url the address of the article
 * @param source the publisher's name
 * @param title the headline
 * @param authors names, in the feeder's order; may be empty
 * @param published when the publisher published it
 * @param language of the body
 * @param fetched when the feeder fetched it
 * @param revision the number of this version
 * @param tenant on whose behalf it is sent
 */
public record Submission(
        @Nullable String html,
        @Nullable String text,
        @Nullable String url,
        @Nullable String source,
        @Nullable String title,
        List<String> authors,
        @Nullable String published,
        @Nullable String language,
        @Nullable String fetched,
        @Nullable String revision,
        @Nullable String tenant) {
    public Submission {
        authors = List.copyOf(authors);
    }
}
