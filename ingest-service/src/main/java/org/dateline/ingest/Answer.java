package org.dateline.ingest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.dateline.ingest.access.Denial;
import org.jspecify.annotations.Nullable;

/**
 * What a caller is told about one article; of {@code id} and {@code field}, {@code detail} one side is there.
 *
 * @param line of a bulk request, from 1; null otherwise
 * @param status as HTTP has it: 202 once the broker has acknowledged the article
 * @param id the article's
 * @param revision the article's
 * @param field whose value is at fault, if it is one's
 * @param detail what was expected, what came, what to do
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Answer(
        @Nullable Integer line,
        int status,
        @Nullable String id,
        @Nullable Long revision,
        @Nullable String field,
        @Nullable String detail) {
    static final int ACCEPTED = 202;
    static final int UNAVAILABLE = 503;

    static Answer accepted(String id, long revision) {
        return new Answer(null, ACCEPTED, id, revision, null, null);
    }

    static Answer refused(IntakeOutcome.Refused refused) {
        return new Answer(null, 400, null, null, refused.field(), refused.detail());
    }

    static Answer tooLarge(String detail) {
        return new Answer(null, 413, null, null, null, detail);
    }

    static Answer denied(Denial denial) {
        return new Answer(null, denial.status(), null, null, null, denial.detail());
    }

    static Answer unavailable(String detail) {
        return new Answer(null, UNAVAILABLE, null, null, null, detail);
    }

    static Answer failed(Throwable failure) {
        return new Answer(
                null, 500, null, null, null, "Expected an outcome, got " + failure + "; please report this bug");
    }

    Answer atLine(int number) {
        return new Answer(number, status, id, revision, field, detail);
    }
}
