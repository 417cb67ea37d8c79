package org.dateline.stage;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.dateline.contract.Headers;
import org.dateline.contract.Topics;
import tools.jackson.databind.json.JsonMapper;

/** An outcome in, the message that says so out: an article, a tombstone, or a dead letter. */
public final class Messages {
    private final JsonMapper json;
    private final String service;

    /** Writes the messages of one service. */
    public Messages(JsonMapper json, String service) {
        this.json = json;
        this.service = service;
    }

    /** An article for a topic. */
    public ProducerRecord<String, byte[]> article(String topic, String id, Object message) {
        return new ProducerRecord<>(topic, id, json.writeValueAsBytes(message));
    }

    /** A takedown for a topic. */
    public ProducerRecord<String, byte[]> tombstone(String topic, String id, long revision) {
        ProducerRecord<String, byte[]> tombstone = new ProducerRecord<>(topic, id, null);
        put(tombstone, Headers.REVISION, Long.toString(revision));
        return tombstone;
    }

    /** The original bytes and headers for the dead-letter topic, on the partition of the same number. */
    public ProducerRecord<String, byte[]> deadLetter(
            ConsumerRecord<String, byte[]> message, String reason, String detail) {
        ProducerRecord<String, byte[]> letter = new ProducerRecord<>(
                Topics.deadLetters(message.topic()),
                message.partition(),
                message.key(),
                message.value(),
                message.headers());
        put(letter, Headers.REASON, reason);
        put(letter, Headers.DETAIL, detail);
        put(letter, Headers.SERVICE, service);
        put(letter, Headers.ORIGIN, "%s/%d/%d".formatted(message.topic(), message.partition(), message.offset()));
        return letter;
    }

    /**
     * A dead letter that says where the original stands, in place of one that is too large for the topic: a feeder may
     * pack a hundred megabytes so small that its broker takes them.
     */
    ProducerRecord<String, byte[]> note(ConsumerRecord<String, byte[]> message, ProducerRecord<String, byte[]> letter) {
        ProducerRecord<String, byte[]> note =
                new ProducerRecord<>(letter.topic(), letter.partition(), letter.key(), new byte[0], letter.headers());
        put(
                note,
                Headers.DETAIL,
                "%s; its %d bytes are too many for a dead letter and stand at %s/%d/%d"
                        .formatted(
                                text(letter, Headers.DETAIL),
                                message.serializedValueSize(),
                                message.topic(),
                                message.partition(),
                                message.offset()));
        return note;
    }

    private static String text(ProducerRecord<?, ?> message, String header) {
        return new String(message.headers().lastHeader(header).value(), StandardCharsets.UTF_8);
    }

    private static void put(ProducerRecord<?, ?> message, String name, String value) {
        put(message.headers(), name, value);
    }

    private static void put(org.apache.kafka.common.header.Headers headers, String name, String value) {
        headers.remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
