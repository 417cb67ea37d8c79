package org.dateline.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Messages that could not be handled in, acknowledged dead letters out: for a service whose output is not Kafka. */
public final class DeadLetters {
    private final Messages messages;
    private final Publisher publisher;

    /** Writes dead letters in the name of one service. */
    public DeadLetters(Messages messages, Publisher publisher) {
        this.messages = messages;
        this.publisher = publisher;
    }

    /**
     * Sends all, then awaits all; where the original is too large for a dead letter, a note takes its place.
     *
     * @throws CompletionException if any was not acknowledged; send all of them again then
     */
    public void sendAll(List<DeadLetter> letters) {
        List<CompletableFuture<?>> sent = new ArrayList<>(letters.size());
        for (DeadLetter letter : letters) {
            sent.add(publisher.send(write(letter)));
        }
        for (int i = 0; i < letters.size(); i++) {
            await(letters.get(i), sent.get(i));
        }
    }

    private void await(DeadLetter letter, CompletableFuture<?> acknowledgement) {
        try {
            acknowledgement.join();
        } catch (CompletionException e) {
            if (Stage.tooLarge(e) == null) {
                throw e;
            }
            publisher.send(messages.note(letter.message(), write(letter))).join();
        }
    }

    private ProducerRecord<String, byte[]> write(DeadLetter letter) {
        return messages.deadLetter(letter.message(), letter.reason(), letter.detail());
    }

    /**
     * A message and why it could not be handled.
     *
     * @param message as it came
     * @param reason a lower-case code
     * @param detail what was expected, what came, what to do
     */
    public record DeadLetter(ConsumerRecord<String, byte[]> message, String reason, String detail) {}
}
