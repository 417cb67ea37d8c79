package org.dateline.index;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A takedown in, the document that stands for the article from then on out: it has no content, and the alias hides it.
 *
 * <p>Deleting the article's document instead would not do: Elasticsearch forgets the version of a deleted document after
 * {@code index.gc_deletes}, a minute, and an older revision that arrives later would bring the article back.
 *
 * @param id of the article and of the document
 * @param revision of the takedown, the document's version
 * @param withdrawn always true; what the alias filters by
 * @param indexed when this document was made
 */
record WithdrawnDocument(String id, long revision, boolean withdrawn, Instant indexed) implements Document {
    WithdrawnDocument {
        requireNonNull(id, "id");
        requireNonNull(indexed, "indexed");
    }

    static WithdrawnDocument of(String id, long revision, Instant indexed) {
        return new WithdrawnDocument(id, revision, true, indexed);
    }

    @Override
    public @Nullable Instant received() {
        return null;
    }
}
