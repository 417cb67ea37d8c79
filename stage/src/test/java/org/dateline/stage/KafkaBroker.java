package org.dateline.stage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** A real Kafka broker, in this JVM or elsewhere, for tests: messages in, what stands in a topic out. */
public final class KafkaBroker implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int LARGEST_MESSAGE = 64 << 20;

    private final String addresses;
    private final Runnable stop;
    private final KafkaProducer<String, byte[]> producer;
    private final KafkaConsumer<String, byte[]> reader;

    private KafkaBroker(String addresses, Map<String, Object> security, Runnable stop) {
        this.addresses = addresses;
        this.stop = stop;
        Map<String, Object> writing = new HashMap<>(security);
        writing.put("bootstrap.servers", addresses);
        writing.put("max.request.size", LARGEST_MESSAGE);
        writing.put("buffer.memory", 2L * LARGEST_MESSAGE);
        writing.put("compression.type", "lz4");
        this.producer = new KafkaProducer<>(writing, new KeySerializer(), new ByteArraySerializer());
        Map<String, Object> reading = new HashMap<>(security);
        reading.put("bootstrap.servers", addresses);
        reading.put("allow.auto.create.topics", false);
        this.reader = new KafkaConsumer<>(reading, new KeyDeserializer(), new ByteArrayDeserializer());
    }

    /** Starts a broker in this JVM; topics are not created on first use. */
    public static KafkaBroker start() {
        EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 1);
        broker.brokerProperties(Map.of(
                "auto.create.topics.enable", "false",
                "offsets.topic.num.partitions", "1",
                "group.initial.rebalance.delay.ms", "0"));
        broker.afterPropertiesSet();
        return new KafkaBroker(broker.getBrokersAsString(), Map.of(), broker::destroy);
    }

    /** Uses a broker that runs elsewhere, in a container for example; closing this leaves it running. */
    public static KafkaBroker at(String addresses) {
        return at(addresses, Map.of());
    }

    /** The same for a broker that asks its clients who they are; security is what they are told to answer. */
    public static KafkaBroker at(String addresses, Map<String, Object> security) {
        return new KafkaBroker(addresses, security, () -> {});
    }

    /** {@code host:port} of the broker. */
    public String addresses() {
        return addresses;
    }

    /** Sends and awaits the acknowledgement. */
    public RecordMetadata send(ProducerRecord<String, byte[]> message) {
        return acknowledgement(producer.send(message));
    }

    private static RecordMetadata acknowledgement(Future<RecordMetadata> sent) {
        try {
            return sent.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("Expected an acknowledgement", e);
        }
    }

    /** Sends and awaits the acknowledgement. */
    public RecordMetadata send(String topic, String key, byte[] value) {
        return send(new ProducerRecord<>(topic, key, value));
    }

    /** Sends all, then awaits the acknowledgements. */
    public void sendAll(List<ProducerRecord<String, byte[]>> messages) {
        List<Future<RecordMetadata>> sent =
                messages.stream().map(producer::send).toList();
        sent.forEach(KafkaBroker::acknowledgement);
    }

    /** All that stands in the topic now, each partition in its order. */
    public synchronized List<ConsumerRecord<String, byte[]>> read(String topic) {
        List<TopicPartition> partitions = reader.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        reader.assign(partitions);
        reader.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = reader.endOffsets(partitions);
        List<ConsumerRecord<String, byte[]>> messages = new ArrayList<>();
        while (partitions.stream().anyMatch(partition -> reader.position(partition) < ends.get(partition))) {
            reader.poll(Duration.ofMillis(100)).forEach(messages::add);
        }
        return messages;
    }

    /** Waits until at least so many messages stand in the topic, and returns all of them. */
    public List<ConsumerRecord<String, byte[]>> await(String topic, int count) {
        return Awaitility.await().atMost(PATIENCE).until(() -> read(topic), messages -> messages.size() >= count);
    }

    /** Waits until the topic is there, which the service that owns it creates. */
    public synchronized void awaitTopic(String topic) {
        Awaitility.await().atMost(PATIENCE).until(() -> reader.listTopics().containsKey(topic));
    }

    @Override
    public synchronized void close() {
        producer.close(Duration.ZERO);
        reader.close(CloseOptions.timeout(Duration.ZERO));
        stop.run();
    }
}
