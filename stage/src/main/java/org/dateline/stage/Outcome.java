package org.dateline.stage;

import static java.util.Objects.requireNonNull;

/** What a service made of one message; each message has exactly one. */
public sealed interface Outcome {
    /**
     * The article goes on, as one message of the output topic.
     *
     * @param id the article's, the key of the message
     * @param message a record of the contract, written as JSON
     */
    record Published(String id, Object message) implements Outcome {
        public Published {
            requireNonNull(id, "id");
            requireNonNull(message, "message");
        }
    }

    /**
     * The article is taken down: a tombstone goes on.
     *
     * @param id the article's, the key of the tombstone
     * @param revision of the takedown, at least 0
     */
    record Withdrawn(String id, long revision) implements Outcome {
        public Withdrawn {
            requireNonNull(id, "id");
        }
    }

    /**
     * An expected "no": the message is sound, the article is not one. The dead-letter topic keeps it.
     *
     * @param reason a lower-case code, a tag of the counter: {@code no-text}
     * @param detail what was expected, what came, what to do
     */
    record Rejected(String reason, String detail) implements Outcome {
        public Rejected {
            requireNonNull(reason, "reason");
            requireNonNull(detail, "detail");
        }
    }

    /**
     * The message could not be handled. The dead-letter topic keeps it.
     *
     * @param reason a lower-case code, a tag of the counter: {@code unreadable}
     * @param detail what was expected, what came, what to do
     */
    record DeadLettered(String reason, String detail) implements Outcome {
        public DeadLettered {
            requireNonNull(reason, "reason");
            requireNonNull(detail, "detail");
        }
    }
}
