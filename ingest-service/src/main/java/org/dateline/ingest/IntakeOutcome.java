package org.dateline.ingest;

import static java.util.Objects.requireNonNull;

import org.dateline.contract.RawArticle;
import org.jspecify.annotations.Nullable;

/** What became of what a feeder sent. */
public sealed interface IntakeOutcome {
    /**
     * It is an article.
     *
     * @param article ready to be published
     */
    record Accepted(RawArticle article) implements IntakeOutcome {
        public Accepted {
            requireNonNull(article, "article");
        }
    }

    /**
     * It is none.
     *
     * @param field whose value is at fault; null where the whole is
     * @param detail what was expected, what came, what to do
     */
    record Refused(@Nullable String field, String detail) implements IntakeOutcome {
        public Refused {
            requireNonNull(detail, "detail");
        }

        /** A lower-case code, a tag of the counter: {@code unreadable}, or {@code invalid-published} for a field. */
        String reason() {
            return field == null ? "unreadable" : "invalid-" + field;
        }
    }
}
