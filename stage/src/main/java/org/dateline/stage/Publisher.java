package org.dateline.stage;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaOperations;

/** Writes messages to Kafka; a message counts as written when every in-sync replica has it. */
public final class Publisher {
    private final KafkaOperations<String, byte[]> kafka;

    /** Writes with these settings. */
    public Publisher(KafkaOperations<String, byte[]> kafka) {
        this.kafka = kafka;
    }

    /** Sends; the future completes with the acknowledgement, or with what went wrong. */
    public CompletableFuture<?> send(ProducerRecord<String, byte[]> message) {
        try {
            return kafka.send(message);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /**
     * Sends all, then awaits all.
     *
     * @throws CompletionException if any was not acknowledged; send all of them again then
     */
    public void sendAll(List<ProducerRecord<String, byte[]>> messages) {
        CompletableFuture.allOf(messages.stream().map(this::send).toArray(CompletableFuture[]::new))
                .join();
    }
}
