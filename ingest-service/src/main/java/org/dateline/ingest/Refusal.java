package org.dateline.ingest;

import org.jspecify.annotations.Nullable;

/** Carries a refused value from where it is read to {@link ArticleIntake}, which turns it into an outcome. */
final class Refusal extends RuntimeException {
    private static final int LONGEST_QUOTE = 100;

    private final @Nullable String field;
    private final String detail;

    /** Refuses the value of a field, or the whole where the field is null. */
    Refusal(@Nullable String field, String detail) {
        super(detail, null, false, false);
        this.field = field;
        this.detail = detail;
    }

    IntakeOutcome.Refused outcome() {
        return new IntakeOutcome.Refused(field, detail);
    }

    /** The beginning of a value, for a message. */
    static String quote(String value) {
        return value.length() <= LONGEST_QUOTE ? value : value.substring(0, LONGEST_QUOTE) + "...";
    }
}
