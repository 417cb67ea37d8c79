package org.dateline.index;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document to be written, as JSON already, so that the size of a bulk request is known before it is sent. Two writes
 * are equal only if they are the same.
 */
final class DocumentWrite implements Prepared {
    /** Elasticsearch's own limit; it refuses the whole bulk request in which one id is longer. */
    static final int LONGEST_ID = 512;

    private final String id;
    private final long revision;
    private final @Nullable Instant received;
    private final byte[] json;

    DocumentWrite(String id, long revision, @Nullable Instant received, byte[] json) {
        if (!isId(id)) {
            throw new IllegalArgumentException("Expected an id of 1 to 512 bytes, got: " + id);
        }
        this.id = id;
        this.revision = revision;
        this.received = received;
        this.json = json;
    }

    /** Whether Elasticsearch takes it for an id. */
    static boolean isId(String id) {
        return !id.isEmpty() && id.getBytes(StandardCharsets.UTF_8).length <= LONGEST_ID;
    }

    @Override
    public WriteResult result(Map<DocumentWrite, WriteResult> written) {
        return requireNonNull(written.get(this), id);
    }

    String id() {
        return id;
    }

    long revision() {
        return revision;
    }

    /** When ingest-service received the article; null for a takedown. */
    @Nullable
    Instant received() {
        return received;
    }

    byte[] json() {
        return json;
    }
}
