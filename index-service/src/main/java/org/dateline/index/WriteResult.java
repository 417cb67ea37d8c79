package org.dateline.index;

import java.util.Map;

/** What became of one {@link DocumentWrite}; a write that Elasticsearch has not answered has none. */
sealed interface WriteResult {
    /** Elasticsearch has the document. */
    record Indexed() implements WriteResult {}

    /** Elasticsearch has the article in a higher revision, or in a later message of the same one. */
    record Stale() implements WriteResult {}

    /**
     * No document can be made of the message, or Elasticsearch takes it not, however often it is sent.
     *
     * @param reason a lower-case code: {@code unreadable}, {@code document-parsing}, {@code strict-dynamic-mapping}
     * @param detail what was expected, what came, or what Elasticsearch says
     */
    record Refused(String reason, String detail) implements WriteResult, Prepared {
        @Override
        public WriteResult result(Map<DocumentWrite, WriteResult> written) {
            return this;
        }
    }
}
