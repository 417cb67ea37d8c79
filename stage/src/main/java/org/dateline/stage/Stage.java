package org.dateline.stage;

import io.opentelemetry.api.trace.Span;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.dateline.stage.Outcome.DeadLettered;
import org.dateline.stage.Outcome.Published;
import org.dateline.stage.Outcome.Rejected;
import org.dateline.stage.Outcome.Withdrawn;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One step of an article's path: a polled batch in; when {@link #process} returns, each of its messages stands
 * acknowledged in the output topic or in the dead-letter topic. When it throws, none counts as done and the batch comes
 * again. Functions are pure, so what they throw for one message they throw again: it is a dead letter at once, and the
 * messages beside it are not delayed.
 */
public final class Stage {
    private static final Logger log = LoggerFactory.getLogger(Stage.class);

    private final String output;
    private final Messages messages;
    private final Publisher publisher;
    private final Tally tally;
    private final Traces traces;

    /** A step that writes to one topic. */
    public Stage(String output, Messages messages, Publisher publisher, Tally tally, Traces traces) {
        this.output = output;
        this.messages = messages;
        this.publisher = publisher;
        this.tally = tally;
        this.traces = traces;
    }

    /**
     * Applies the function to each message, then sends all that came of it, then awaits all. What is sent at once goes
     * in a few requests, and comes to the next stage as one batch; sent as it is made, each message would be a request
     * to the broker, a poll of the next stage and in the end a bulk request to Elasticsearch.
     *
     * @throws CompletionException if Kafka did not acknowledge a message
     */
    public void process(
            List<ConsumerRecord<String, byte[]>> batch, Function<ConsumerRecord<String, byte[]>, Outcome> function) {
        List<Handled> handled =
                batch.stream().map(message -> handle(message, function)).toList();
        List<Sent> sent = handled.stream().map(this::send).toList();
        sent.stream().map(this::await).toList().forEach(this::report);
    }

    private Handled handle(
            ConsumerRecord<String, byte[]> message, Function<ConsumerRecord<String, byte[]>, Outcome> function) {
        return new Handled(message, traces.begin(message), apply(function, message));
    }

    private Outcome apply(
            Function<ConsumerRecord<String, byte[]>, Outcome> function, ConsumerRecord<String, byte[]> message) {
        try {
            return tally.time(() -> function.apply(message));
        } catch (RuntimeException | StackOverflowError e) {
            log.atError().addKeyValue("id", message.key()).setCause(e).log("The function failed on an article");
            return new DeadLettered("failed", "Expected an outcome, got " + e + "; this is a bug, please report it");
        }
    }

    private Sent send(Handled handled) {
        return send(handled, write(handled), false);
    }

    private Sent send(Handled handled, ProducerRecord<String, byte[]> result, boolean isNote) {
        Traces.passOn(handled.span(), result.headers());
        return new Sent(handled, publisher.send(result), isNote);
    }

    private ProducerRecord<String, byte[]> write(Handled handled) {
        ConsumerRecord<String, byte[]> message = handled.message();
        Outcome outcome = handled.outcome();
        if (outcome instanceof Published published) {
            return messages.article(output, published.id(), published.message());
        }
        if (outcome instanceof Withdrawn withdrawn) {
            return messages.tombstone(output, withdrawn.id(), withdrawn.revision());
        }
        if (outcome instanceof Rejected rejected) {
            return messages.deadLetter(message, rejected.reason(), rejected.detail());
        }
        DeadLettered letter = (DeadLettered) outcome;
        return messages.deadLetter(message, letter.reason(), letter.detail());
    }

    private Handled await(Sent sent) {
        try {
            sent.acknowledgement().join();
            return sent.handled();
        } catch (CompletionException e) {
            RecordTooLargeException cause = tooLarge(e);
            if (cause == null || sent.isNote()) {
                throw e;
            }
            return await(sendSmaller(sent.handled(), cause));
        }
    }

    /** The original in place of an article that grew too large; a note in place of an original that is too large. */
    private Sent sendSmaller(Handled handled, RecordTooLargeException cause) {
        if (handled.outcome() instanceof Rejected || handled.outcome() instanceof DeadLettered) {
            return send(handled, messages.note(handled.message(), write(handled)), true);
        }
        DeadLettered letter = new DeadLettered("too-large", cause.toString());
        return send(new Handled(handled.message(), handled.span(), letter));
    }

    static @Nullable RecordTooLargeException tooLarge(@Nullable Throwable e) {
        return e == null || e instanceof RecordTooLargeException ? (RecordTooLargeException) e : tooLarge(e.getCause());
    }

    private void report(Handled handled) {
        Outcome outcome = handled.outcome();
        if (outcome instanceof Rejected rejected) {
            report(handled, "rejected", rejected.reason(), rejected.detail());
        } else if (outcome instanceof DeadLettered letter) {
            report(handled, "dead-lettered", letter.reason(), letter.detail());
        } else {
            report(handled, "published", "", "Published");
        }
    }

    private void report(Handled handled, String outcome, String reason, String detail) {
        tally.report(handled.span(), handled.message().key(), outcome, reason, detail);
    }

    private record Handled(ConsumerRecord<String, byte[]> message, Span span, Outcome outcome) {}

    private record Sent(Handled handled, CompletableFuture<?> acknowledgement, boolean isNote) {}
}
