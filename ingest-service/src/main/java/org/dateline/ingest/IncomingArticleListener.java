package org.dateline.ingest;

import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.dateline.contract.Headers;
import org.dateline.contract.Topics;
import org.dateline.ingest.IntakeOutcome.Accepted;
import org.dateline.ingest.IntakeOutcome.Refused;
import org.dateline.stage.MessageReader;
import org.dateline.stage.Outcome;
import org.dateline.stage.Outcome.DeadLettered;
import org.dateline.stage.Outcome.Published;
import org.dateline.stage.Outcome.Rejected;
import org.dateline.stage.Outcome.Withdrawn;
import org.dateline.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;

/** Batches of {@code articles.incoming} in, {@code articles.raw} out; the broker's timestamp is the time of receipt. */
final class IncomingArticleListener {
    private final ArticleIntake intake;
    private final Revisions revisions;
    private final Stage stage;
    private final int largest;

    IncomingArticleListener(ArticleIntake intake, Revisions revisions, Stage stage, int largest) {
        this.intake = intake;
        this.revisions = revisions;
        this.stage = stage;
        this.largest = largest;
    }

    @KafkaListener(topics = Topics.INCOMING)
    void receive(List<ConsumerRecord<String, byte[]>> batch) {
        stage.process(batch, this::handle);
    }

    private Outcome handle(ConsumerRecord<String, byte[]> message) {
        byte[] value = message.value();
        if (value == null) {
            return tombstone(message);
        }
        if (value.length > largest) {
            return new DeadLettered(
                    "too-large", "Expected at most %,d bytes, got %,d".formatted(largest, value.length));
        }
        long received = received(message);
        IntakeOutcome outcome = intake.take(value, Instant.ofEpochMilli(received), id -> revisions.next(id, received));
        if (outcome instanceof Accepted accepted) {
            return new Published(accepted.article().origin().id(), accepted.article());
        }
        Refused refused = (Refused) outcome;
        String field = refused.field();
        return field == null
                ? new DeadLettered(refused.reason(), refused.detail())
                : new Rejected(refused.reason(), field + ": " + refused.detail());
    }

    /** The broker's clock, unless the topic was made by others without {@code LogAppendTime}: then what feeders say. */
    private static long received(ConsumerRecord<String, byte[]> message) {
        return Math.max(0, message.timestamp());
    }

    private Outcome tombstone(ConsumerRecord<String, byte[]> message) {
        String id = message.key() == null ? null : intake.id(message.key());
        if (id == null) {
            return new DeadLettered(
                    "no-id",
                    "Expected a takedown with the article's id or URL as its key, got: "
                            + Refusal.quote("" + message.key()));
        }
        String revision = MessageReader.header(message, Headers.REVISION);
        return withdraw(id, revision, received(message));
    }

    private Outcome withdraw(String id, @Nullable String givenRevision, long received) {
        try {
            Long revision = ArticleIntake.revision(givenRevision);
            return new Withdrawn(id, revision == null ? revisions.next(id, received) : revision);
        } catch (Refusal refusal) {
            return new DeadLettered(
                    "no-revision", Headers.REVISION + ": " + refusal.outcome().detail());
        }
    }
}
