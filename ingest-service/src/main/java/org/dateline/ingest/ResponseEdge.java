package org.dateline.ingest;

import java.net.URI;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** An answer in, the HTTP response that says it out: the article's id and revision, or problem+json (RFC 9457). */
final class ResponseEdge {
    private final Duration retryAfter;

    ResponseEdge(Duration retryAfter) {
        this.retryAfter = retryAfter;
    }

    ResponseEntity<Object> of(Answer answer) {
        if (answer.id() != null && answer.revision() != null) {
            return ResponseEntity.accepted()
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(new Acceptance(answer.id(), answer.revision()));
        }
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatusCode.valueOf(answer.status()));
        problem.setType(URI.create("about:blank"));
        problem.setDetail(answer.detail());
        if (answer.field() != null) {
            problem.setProperty("field", answer.field());
        }
        ResponseEntity.BodyBuilder response = ResponseEntity.status(answer.status());
        if (answer.status() == Answer.UNAVAILABLE) {
            response.header(HttpHeaders.RETRY_AFTER, Long.toString(retryAfter.toSeconds()));
        }
        return response.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }

    /**
     * What the caller of an accepted article is told.
     *
     * @param id of the article, for {@code DELETE /articles/{id}} and the index
     * @param revision of this version of it
     */
    record Acceptance(String id, long revision) {}
}
