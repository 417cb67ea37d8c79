package org.dateline.ingest;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Whatever goes wrong with a request in, problem+json (RFC 9457) out. */
@RestControllerAdvice
final class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ResponseEdge responses;

    ProblemAdvice(ResponseEdge responses) {
        this.responses = responses;
    }

    /** Parameters that are no percent-encoded UTF-8. */
    @ExceptionHandler
    ResponseEntity<Object> refused(InvalidParameterException failure) {
        return responses.of(Answer.refused(new IntakeOutcome.Refused(
                null, "Expected parameters in percent-encoded UTF-8, got: " + failure.getMessage())));
    }

    @ExceptionHandler
    ResponseEntity<Object> failed(RuntimeException failure) {
        log.atError().setCause(failure).log("A request failed");
        return responses.of(Answer.failed(failure));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotSupported(
            HttpMediaTypeNotSupportedException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "Expected Content-Type application/json, text/html or text/plain, or application/x-ndjson for"
                        + " /articles/bulk, got: "
                        + (e.getContentType() == null ? e.getMessage() : e.getContentType()));
        return handleExceptionInternal(e, problem, headers, status, request);
    }
}
