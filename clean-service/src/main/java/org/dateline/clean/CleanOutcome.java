package org.dateline.clean;

import static java.util.Objects.requireNonNull;

import org.dateline.contract.CleanArticle;

/** What became of a raw article. */
public sealed interface CleanOutcome {
    /** It has been cleaned. */
    record Cleaned(CleanArticle article) implements CleanOutcome {
        public Cleaned {
            requireNonNull(article, "article");
        }
    }

    /**
     * It holds nothing to publish.
     *
     * @param reason a lower-case code: {@code no-text}, {@code too-large}, {@code too-slow}, {@code unparsable}
     * @param detail for people
     */
    record Rejected(String reason, String detail) implements CleanOutcome {
        public Rejected {
            requireNonNull(reason, "reason");
            requireNonNull(detail, "detail");
        }
    }
}
