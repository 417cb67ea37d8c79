package org.dateline.ingest;

import io.opentelemetry.api.trace.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.dateline.contract.RawArticle;
import org.dateline.contract.Topics;
import org.dateline.ingest.IntakeOutcome.Accepted;
import org.dateline.ingest.IntakeOutcome.Refused;
import org.dateline.stage.Messages;
import org.dateline.stage.Publisher;
import org.dateline.stage.Tally;
import org.dateline.stage.Traces;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;

/**
 * What came over HTTP in; the answer to its caller out, once the broker has acknowledged the article. What could not be
 * answered for with yes or no (503) counts as not consumed: its caller sends it again.
 */
final class IntakePublisher {
    private static final Logger log = LoggerFactory.getLogger(IntakePublisher.class);

    private final ArticleIntake intake;
    private final Revisions revisions;
    private final InstantSource clock;
    private final Messages messages;
    private final Publisher publisher;
    private final Tally tally;
    private final Traces traces;
    private final Duration timeout;

    IntakePublisher(
            ArticleIntake intake,
            Revisions revisions,
            InstantSource clock,
            Messages messages,
            Publisher publisher,
            Tally tally,
            Traces traces,
            Duration timeout) {
        this.intake = intake;
        this.revisions = revisions;
        this.clock = clock;
        this.messages = messages;
        this.publisher = publisher;
        this.tally = tally;
        this.traces = traces;
        this.timeout = timeout;
    }

    /** Publishes the article that a feeder's JSON is. */
    CompletableFuture<Answer> publish(byte[] json, UnaryOperator<@Nullable String> headers) {
        return publish(
                received -> intake.take(json, received, id -> revisions.next(id, received.toEpochMilli())), headers);
    }

    /** Publishes the article whose fields have been read. */
    CompletableFuture<Answer> publish(Submission submission, UnaryOperator<@Nullable String> headers) {
        return publish(
                received -> intake.take(submission, received, id -> revisions.next(id, received.toEpochMilli())),
                headers);
    }

    /** Publishes a takedown. */
    CompletableFuture<Answer> withdraw(
            String id, @Nullable Long givenRevision, UnaryOperator<@Nullable String> headers) {
        Span span = traces.begin("receive takedown", headers);
        long revision = givenRevision == null ? revisions.next(id, clock.millis()) : givenRevision;
        return send(messages.tombstone(Topics.RAW, id, revision), Answer.accepted(id, revision), span);
    }

    /** Counts and reports what never became an article. */
    CompletableFuture<Answer> refuse(Answer answer, String reason) {
        tally.consumed("rejected", reason);
        log.atInfo().addKeyValue("reason", reason).log(String.valueOf(answer.detail()));
        return CompletableFuture.completedFuture(answer);
    }

    private CompletableFuture<Answer> publish(
            Function<Instant, IntakeOutcome> function, UnaryOperator<@Nullable String> headers) {
        Span span = traces.begin("receive article", headers);
        Instant received = Instant.ofEpochMilli(clock.millis());
        IntakeOutcome outcome;
        try {
            outcome = tally.time(() -> function.apply(received));
        } catch (RuntimeException e) {
            log.atError().setCause(e).log("The function failed on an article");
            return end(span, refuse(Answer.failed(e), "failed"));
        }
        if (outcome instanceof Refused refused) {
            return end(span, refuse(Answer.refused(refused), refused.reason()));
        }
        RawArticle article = ((Accepted) outcome).article();
        String id = article.origin().id();
        return send(
                messages.article(Topics.RAW, id, article),
                Answer.accepted(id, article.origin().revision()),
                span);
    }

    private CompletableFuture<Answer> send(ProducerRecord<String, byte[]> message, Answer yes, Span span) {
        Traces.passOn(span, message.headers());
        // The answer must not hold on to the message: a thousand of them wait in the window of a bulk request.
        return end(
                span,
                publisher
                        .send(message)
                        .thenApply(sent -> yes)
                        .orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                        .handle(this::answer));
    }

    private static CompletableFuture<Answer> end(Span span, CompletableFuture<Answer> answer) {
        return answer.thenApply(given -> {
            boolean taken = given.status() == Answer.ACCEPTED;
            Traces.end(span, given.id(), taken ? "published" : "rejected", taken ? "" : "" + given.status());
            return given;
        });
    }

    private Answer answer(@Nullable Answer yes, @Nullable Throwable failure) {
        if (yes != null) {
            tally.consumed("published", "");
            log.atDebug().addKeyValue("id", yes.id()).log("Published");
            return yes;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RecordTooLargeException) {
                tally.consumed("rejected", "too-large");
                return Answer.tooLarge("Expected an article that fits into a message, got: " + cause.getMessage());
            }
            if (cause instanceof TimeoutException) {
                return unavailable(
                        "Expected Kafka's acknowledgement within %d s, got none".formatted(timeout.toSeconds()));
            }
        }
        return unavailable("Expected Kafka's acknowledgement, got: " + NestedExceptionUtils.getRootCause(failure));
    }

    private static Answer unavailable(String detail) {
        log.atWarn().log(detail);
        return Answer.unavailable(detail + "; send the article again, which is harmless if it was stored after all");
    }
}
