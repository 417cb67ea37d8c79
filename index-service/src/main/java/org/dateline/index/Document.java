package org.dateline.index;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What stands for an article in Elasticsearch. */
sealed interface Document permits ArticleDocument, WithdrawnDocument {
    /** Of the article and of the document. */
    String id();

    /** Of the article; the document's version. */
    long revision();

    /** When ingest-service received the article; null for a takedown. */
    @Nullable
    Instant received();
}
