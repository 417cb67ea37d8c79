package org.dateline.ingest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.zip.ZipException;
import org.dateline.ingest.LineReader.Line;
import org.dateline.ingest.access.AccessEdge;
import org.dateline.ingest.access.Denial;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * Articles as NDJSON over HTTP in, a line of answer to each line out while the request is still being read. Memory is
 * bounded by one line, the window of answers and the producer's buffer, however long the request is.
 */
@RestController
final class BulkController {
    private static final Answer NOT_TRIED = Answer.unavailable(
            "Expected Kafka's acknowledgement, got none for a line before, so this line was not tried; send it again");

    private final AccessEdge access;
    private final IntakePublisher publisher;
    private final RequestBodyEdge bodies;
    private final ResponseEdge responses;
    private final IngestProperties properties;
    private final ExecutorService threads;
    private final JsonMapper json;
    private final Semaphore places;

    BulkController(
            AccessEdge access,
            IntakePublisher publisher,
            RequestBodyEdge bodies,
            ResponseEdge responses,
            IngestProperties properties,
            ExecutorService threads,
            JsonMapper json) {
        this.access = access;
        this.publisher = publisher;
        this.bodies = bodies;
        this.responses = responses;
        this.properties = properties;
        this.threads = threads;
        this.json = json;
        this.places = new Semaphore(properties.bulkRequests());
    }

    @Operation(
            summary = "Takes in articles, one line of JSON each",
            description = "Streamed: each line is answered, in order, as soon as it is stored or refused, so read the"
                    + " answers while you send. Blank lines are skipped. Lines that come faster than the"
                    + " feeder may send are answered with 429. Content-Encoding may be gzip.",
            requestBody =
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/x-ndjson",
                                            schema = @Schema(implementation = Submission.class))))
    @ApiResponse(
            responseCode = "200",
            description = "One line of answer to each line",
            content = @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = Answer.class)))
    @PostMapping(
            path = "/articles/bulk",
            consumes = {"application/x-ndjson", "application/ndjson", "application/jsonl"})
    @Nullable
    ResponseEntity<Object> takeAll(
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException, InterruptedException, ExecutionException {
        if (!places.tryAcquire()) {
            RequestBodyEdge.readOver(request);
            return responses.of(Answer.unavailable(
                    "Expected at most %d bulk requests at once, got one more".formatted(properties.bulkRequests())));
        }
        try (InputStream body = bodies.open(request)) {
            response.setContentType("application/x-ndjson");
            BulkAnswers answers = new BulkAnswers(json, response.getOutputStream(), properties.bulkWindow(), threads);
            try {
                takeAll(
                        request,
                        new LineReader(body, (int) properties.maxArticle().toBytes()),
                        answers);
            } finally {
                answers.finish();
            }
            return null;
        } finally {
            places.release();
        }
    }

    private void takeAll(HttpServletRequest request, LineReader lines, BulkAnswers answers)
            throws IOException, InterruptedException {
        try {
            for (Line line = lines.next(); line != null && !answers.callerGone(); line = lines.next()) {
                answers.add(line.number(), answers.kafkaAway() ? notTried() : take(line, request));
            }
        } catch (ZipException | EOFException e) {
            Answer broken = Answer.refused(new IntakeOutcome.Refused(null, RequestBodyEdge.brokenDetail(e)));
            answers.add(lines.number() + 1, publisher.refuse(broken, "unreadable"));
        }
    }

    private static CompletableFuture<Answer> notTried() {
        return CompletableFuture.completedFuture(NOT_TRIED);
    }

    private CompletableFuture<Answer> take(Line line, HttpServletRequest request) {
        Denial denial = access.admit(request);
        if (denial != null) {
            return CompletableFuture.completedFuture(Answer.denied(denial));
        }
        if (line.bytes() == null) {
            return publisher.refuse(Answer.tooLarge(bodies.tooLarge()), "too-large");
        }
        return publisher.publish(line.bytes(), request::getHeader);
    }
}
