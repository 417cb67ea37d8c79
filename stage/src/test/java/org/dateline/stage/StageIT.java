package org.dateline.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.dateline.contract.ArticleSamples;
import org.dateline.contract.CleanArticle;
import org.dateline.contract.Headers;
import org.dateline.contract.Topics;
import org.dateline.stage.Outcome.Published;
import org.dateline.stage.Outcome.Rejected;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.test.EmbeddedKafkaBroker;
import org.springframework.kafka.test.context.EmbeddedKafka;
import org.springframework.kafka.test.utils.KafkaTestUtils;
import tools.jackson.databind.json.JsonMapper;

/** A batch with good and bad messages against a real broker: what stands in which topic, and what was counted. */
@EmbeddedKafka(
        partitions = 2,
        topics = {Topics.RAW, Topics.CLEAN, Topics.RAW + "-dlt"})
class StageIT {
    private static final int TWO_MEBIBYTES = 2 << 20;

    private final JsonMapper json = JsonMapper.builder().build();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final MessageReader<CleanArticle> reader = new MessageReader<>(json, CleanArticle.class);
    private DefaultKafkaProducerFactory<String, byte[]> producers;
    private Consumer<String, byte[]> consumer;
    private Stage stage;

    @BeforeEach
    void connect(EmbeddedKafkaBroker broker) {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                broker.getBrokersAsString(),
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                TWO_MEBIBYTES / 2);
        producers = new DefaultKafkaProducerFactory<>(settings, new StringSerializer(), new ByteArraySerializer());
        stage = new Stage(
                Topics.CLEAN,
                new Messages(json, "test-service"),
                new Publisher(new KafkaTemplate<>(producers)),
                new Tally(meters, "test-service"),
                Traces.off());
        Map<String, Object> reading = KafkaTestUtils.consumerProps(broker, "test-" + System.nanoTime(), false);
        reading.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest");
        consumer = new DefaultKafkaConsumerFactory<>(reading, new StringDeserializer(), new ByteArrayDeserializer())
                .createConsumer();
        broker.consumeFromEmbeddedTopics(consumer, true, Topics.CLEAN, Topics.deadLetters(Topics.RAW));
    }

    @AfterEach
    void disconnect() {
        consumer.close();
        producers.destroy();
    }

    @Test
    void givesEachMessageOfABatchItsPlace() {
        CleanArticle article = ArticleSamples.cleanArticle(ArticleSamples.origin("good"));
        ConsumerRecord<String, byte[]> good = message(0, "good", json.writeValueAsBytes(article));
        good.headers().add(Headers.TRACE_PARENT, bytes("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));
        ConsumerRecord<String, byte[]> withdrawn = message(3, "withdrawn", null);
        withdrawn.headers().add(Headers.REVISION, bytes("7"));

        stage.process(
                List.of(
                        good,
                        message(1, "not json", bytes("\u0000{\"origin\":")),
                        message(2, "rejected", json.writeValueAsBytes(article)),
                        withdrawn,
                        message(4, "no revision", null),
                        message(5, "bug", json.writeValueAsBytes(article)),
                        message(6, "null", bytes("null")),
                        message(7, "half", bytes("{\"paragraphs\":[\"one\"]}"))),
                message -> reader.read(message, clean -> decide(message.key(), clean)));

        Map<String, ConsumerRecord<String, byte[]>> out = received(8);
        assertThat(out.get("good").topic()).isEqualTo(Topics.CLEAN);
        assertThat(json.readValue(out.get("good").value(), CleanArticle.class)).isEqualTo(article);
        assertThat(MessageReader.header(out.get("good"), Headers.TRACE_PARENT)).endsWith("-01");
        assertThat(out.get("withdrawn").value()).isNull();
        assertThat(MessageReader.header(out.get("withdrawn"), Headers.REVISION)).isEqualTo("7");
        assertThat(reasons(out))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "not json", "unreadable",
                        "rejected", "no-text",
                        "no revision", "no-revision",
                        "bug", "failed",
                        "null", "unreadable",
                        "half", "unreadable"));
        assertThat(out.get("not json").value()).isEqualTo(bytes("\u0000{\"origin\":"));
        assertThat(MessageReader.header(out.get("not json"), Headers.ORIGIN)).isEqualTo("articles.raw/1/1");
        assertThat(MessageReader.header(out.get("not json"), Headers.DETAIL))
                .startsWith("Expected CleanArticle as JSON");
        assertThat(count("consumed")).isEqualTo(8);
        assertThat(count("published")).isEqualTo(2);
        assertThat(count("rejected")).isEqualTo(1);
        assertThat(count("dead-lettered")).isEqualTo(5);
    }

    @Test
    void deadLettersAnArticleThatGrewTooLargeForTheBroker() {
        stage.process(
                List.of(message(0, "grown", bytes("{}")), message(1, "small", bytes("{}"))),
                message -> new Published(message.key(), "x".repeat(message.key().equals("grown") ? TWO_MEBIBYTES : 1)));

        Map<String, ConsumerRecord<String, byte[]>> out = received(2);
        assertThat(reasons(out)).containsExactly(Map.entry("grown", "too-large"));
        assertThat(out.get("grown").value()).isEqualTo(bytes("{}"));
        assertThat(out.get("small").topic()).isEqualTo(Topics.CLEAN);
    }

    @Test
    void survivesAFunctionThatOverflowsTheStack() {
        stage.process(List.of(message(0, "deep", bytes("{}"))), message -> nested(Integer.MAX_VALUE));

        assertThat(reasons(received(1))).containsExactly(Map.entry("deep", "failed"));
    }

    private static Outcome decide(String key, CleanArticle article) {
        return switch (key) {
            case "rejected" -> new Rejected("no-text", "Expected text, got none");
            case "bug" -> throw new IllegalStateException("a bug");
            default -> new Published(key, article);
        };
    }

    private static Outcome nested(int depth) {
        return depth == 0 ? new Rejected("bottom", "") : nested(depth - 1);
    }

    private static ConsumerRecord<String, byte[]> message(long offset, String key, byte[] value) {
        return new ConsumerRecord<>(
                Topics.RAW,
                1,
                offset,
                0L,
                TimestampType.CREATE_TIME,
                0,
                0,
                key,
                value,
                new RecordHeaders(),
                Optional.empty());
    }

    private Map<String, ConsumerRecord<String, byte[]>> received(int expected) {
        List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
        org.awaitility.Awaitility.await().until(() -> {
            consumer.poll(java.time.Duration.ofMillis(100)).forEach(all::add);
            return all.size() >= expected;
        });
        assertThat(all).hasSize(expected);
        return all.stream().collect(Collectors.toMap(ConsumerRecord::key, message -> message));
    }

    private static Map<String, String> reasons(Map<String, ConsumerRecord<String, byte[]>> messages) {
        return messages.values().stream()
                .filter(message -> message.topic().equals(Topics.deadLetters(Topics.RAW)))
                .collect(Collectors.toMap(
                        ConsumerRecord::key, message -> MessageReader.header(message, Headers.REASON)));
    }

    private double count(String outcome) {
        return StreamSupport.stream(
                        meters.find("articles")
                                .tag("outcome", outcome)
                                .counters()
                                .spliterator(),
                        false)
                .mapToDouble(counter -> counter.count())
                .sum();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
