package org.dateline.ingest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.dateline.ingest.access.AccessEdge;
import org.dateline.ingest.charset.BodyDecoder;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One article, or the takedown of one, over HTTP in; 202 out once the broker has acknowledged it. */
@RestController
@ApiResponse(
        responseCode = "202",
        description = "Stored",
        content = @Content(schema = @Schema(implementation = ResponseEdge.Acceptance.class)))
@ApiResponse(
        responseCode = "4XX",
        description = "Refused; the detail says what was expected and what came, and field which value is at fault. 413"
                + " where the article is larger than dateline.ingest.max-article, also once unpacked. Where feeders have"
                + " keys: 401 without one that holds, 403 where its role does not suffice, 429 with Retry-After where the"
                + " feeder is too fast.",
        content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
@ApiResponse(
        responseCode = "503",
        description = "Kafka is away; send it again after the time in Retry-After",
        content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
final class ArticleController {
    private final AccessEdge access;
    private final ArticleIntake intake;
    private final IntakePublisher publisher;
    private final RequestBodyEdge bodies;
    private final ResponseEdge responses;
    private final BodyDecoder decoder = new BodyDecoder();

    ArticleController(
            AccessEdge access,
            ArticleIntake intake,
            IntakePublisher publisher,
            RequestBodyEdge bodies,
            ResponseEdge responses) {
        this.access = access;
        this.intake = intake;
        this.publisher = publisher;
        this.bodies = bodies;
        this.responses = responses;
    }

    @Operation(
            summary = "Takes in an article as JSON",
            description = "Content-Encoding may be gzip; a traceparent header is passed on.",
            requestBody = @RequestBody(content = @Content(schema = @Schema(implementation = Submission.class))))
    @PostMapping(path = "/articles", consumes = "application/json", produces = "application/json")
    CompletableFuture<ResponseEntity<Object>> takeJson(@Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        return take(request, body -> publisher.publish(body, request::getHeader));
    }

    @Operation(
            summary = "Takes in an article as a page or text",
            description = "Each parameter may be given once, authors more often; Content-Encoding may be gzip.",
            requestBody =
                    @RequestBody(
                            content = {
                                @Content(mediaType = "text/html", schema = @Schema(type = "string")),
                                @Content(mediaType = "text/plain", schema = @Schema(type = "string"))
                            }))
    @Parameter(in = ParameterIn.QUERY, name = "url", description = "Absolute http or https URL of the article")
    @Parameter(in = ParameterIn.QUERY, name = "source", description = "The publisher's name")
    @Parameter(in = ParameterIn.QUERY, name = "title")
    @Parameter(in = ParameterIn.QUERY, name = "authors")
    @Parameter(in = ParameterIn.QUERY, name = "published", description = "ISO 8601 or RFC 1123")
    @Parameter(in = ParameterIn.QUERY, name = "language", description = "BCP 47 tag")
    @Parameter(in = ParameterIn.QUERY, name = "fetched", description = "ISO 8601 or RFC 1123")
    @Parameter(in = ParameterIn.QUERY, name = "revision", description = "Grows with each version of the article")
    @Parameter(in = ParameterIn.QUERY, name = "tenant")
    @PostMapping(
            path = "/articles",
            consumes = {"text/html", "text/plain"},
            produces = "application/json")
    CompletableFuture<ResponseEntity<Object>> takeText(@Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        boolean html = MediaType.parseMediaType(request.getContentType()).isCompatibleWith(MediaType.TEXT_HTML);
        return take(request, body -> {
            try {
                String text = decoded(body, ContentTypeEdge.charset(request), html);
                return publisher.publish(submission(request, html, text), request::getHeader);
            } catch (Refusal refusal) {
                return refuse(refusal);
            }
        });
    }

    private String decoded(byte[] body, @Nullable String charset, boolean html) {
        String text = decoder.decode(body, charset, html);
        if (text == null) {
            throw new Refusal(
                    "charset",
                    "Expected a page or text, got bytes that are none in any charset; send what a reader would see,"
                            + " packed as Content-Encoding says or not at all");
        }
        return text;
    }

    @Operation(
            summary = "Takes an article down",
            description = "A version with a higher revision than the takedown's brings it back.")
    @DeleteMapping(path = "/articles/{id}", produces = "application/json")
    CompletableFuture<ResponseEntity<Object>> takeDown(
            @PathVariable("id") @Parameter(description = "As answered to the article's submission") String given,
            @RequestParam(name = "revision", required = false) @Nullable String revision,
            @Parameter(hidden = true) HttpServletRequest request) {
        access.requireAdmission(request);
        CompletableFuture<Answer> answer;
        try {
            answer = publisher.withdraw(articleId(given), ArticleIntake.revision(revision), request::getHeader);
        } catch (Refusal refusal) {
            answer = refuse(refusal);
        }
        return answer.thenApply(responses::of);
    }

    private String articleId(String given) {
        String id = intake.id(given);
        if (id == null) {
            throw new Refusal("id", "Expected the UUID of an article, got: " + Refusal.quote(given));
        }
        return id;
    }

    private CompletableFuture<Answer> refuse(Refusal refusal) {
        return publisher.refuse(
                Answer.refused(refusal.outcome()), refusal.outcome().reason());
    }

    private CompletableFuture<ResponseEntity<Object>> take(
            HttpServletRequest request, Function<byte[], CompletableFuture<Answer>> publish) throws IOException {
        access.requireAdmission(request);
        byte[] body = bodies.read(request);
        CompletableFuture<Answer> answer =
                body == null ? publisher.refuse(Answer.tooLarge(bodies.tooLarge()), "too-large") : publish.apply(body);
        return answer.thenApply(responses::of);
    }

    private static Submission submission(HttpServletRequest request, boolean html, String body) {
        String[] authors = request.getParameterValues("authors");
        return new Submission(
                html ? body : null,
                html ? null : body,
                once(request, "url"),
                once(request, "source"),
                once(request, "title"),
                authors == null ? List.of() : Arrays.asList(authors),
                once(request, "published"),
                once(request, "language"),
                once(request, "fetched"),
                once(request, "revision"),
                once(request, "tenant"));
    }

    private static @Nullable String once(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        if (values != null && values.length > 1) {
            throw new Refusal(name, "Expected the parameter once, got it %d times".formatted(values.length));
        }
        return values == null ? null : values[0];
    }
}
