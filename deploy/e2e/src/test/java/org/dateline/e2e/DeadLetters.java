package org.dateline.e2e;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.dateline.contract.Topics;

/** A topic's messages from outside: bytes put into it, and its dead letters with the same key taken out. */
final class DeadLetters {
    private final String kafka;

    DeadLetters(String kafka) {
        this.kafka = kafka;
    }

    void put(String topic, String key, byte[] value) throws ExecutionException, InterruptedException {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic, key, value)).get();
        }
    }

    /** Waits for the dead letter. */
    ConsumerRecord<String, byte[]> take(String topic, String key) {
        String letters = Topics.deadLetters(topic);
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka, "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(letters).stream()
                    .map(partition -> new TopicPartition(letters, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            return Awaitility.await("dead letter of " + key)
                    .atMost(Duration.ofSeconds(120))
                    .until(() -> poll(consumer, key), Objects::nonNull);
        }
    }

    private static ConsumerRecord<String, byte[]> poll(KafkaConsumer<String, byte[]> consumer, String key) {
        for (ConsumerRecord<String, byte[]> message : consumer.poll(Duration.ofSeconds(1))) {
            if (key.equals(message.key())) {
                return message;
            }
        }
        return null;
    }

    static String header(ConsumerRecord<String, byte[]> message, String name) {
        return Arrays.stream(message.headers().toArray())
                .filter(header -> header.key().equals(name))
                .map(header -> new String(header.value(), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
    }
}
