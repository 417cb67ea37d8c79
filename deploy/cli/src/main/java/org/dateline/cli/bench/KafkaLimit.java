package org.dateline.cli.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.dateline.cli.terminal.CommandFailure;

/** Messages in, how fast Kafka alone takes and gives them out; the settings are those of the services. */
final class KafkaLimit {
    private static final String TOPIC = "bench";
    private static final int PARTITIONS = 6;

    private final String kafka;

    KafkaLimit(String kafka) {
        this.kafka = kafka;
    }

    /**
     * Both ways.
     *
     * @param produced until the last message was acknowledged
     * @param consumed until the last was read
     */
    record Result(Rate produced, Rate consumed) {}

    Result measure(List<byte[]> messages) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, PARTITIONS, (short) 1)))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new CommandFailure("Kafka made no topic: " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("Interrupted");
        }
        long bytes = messages.stream().mapToLong(message -> message.length).sum();
        return new Result(produce(messages, bytes), consume(messages.size(), bytes));
    }

    private Rate produce(List<byte[]> messages, long bytes) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                kafka,
                "acks",
                "all",
                "compression.type",
                "lz4",
                "batch.size",
                131_072,
                "linger.ms",
                5,
                "max.request.size",
                16_777_216);
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.partitionsFor(TOPIC);
            long begin = System.nanoTime();
            messages.forEach(message -> producer.send(new ProducerRecord<>(TOPIC, message)));
            producer.flush();
            return new Rate(messages.size(), bytes, System.nanoTime() - begin);
        }
    }

    private Rate consume(int count, long bytes) {
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka, "max.poll.records", 200);
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long begin = System.nanoTime();
            int read = 0;
            while (read < count) {
                for (ConsumerRecord<byte[], byte[]> message : consumer.poll(Duration.ofSeconds(1))) {
                    read += message.value().length > 0 ? 1 : 0;
                }
            }
            return new Rate(count, bytes, System.nanoTime() - begin);
        }
    }
}
