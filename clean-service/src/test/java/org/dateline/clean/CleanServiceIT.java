package org.dateline.clean;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.dateline.contract.ArticleSamples;
import org.dateline.contract.BodyFormat;
import org.dateline.contract.CleanArticle;
import org.dateline.contract.Headers;
import org.dateline.contract.Origin;
import org.dateline.contract.RawArticle;
import org.dateline.contract.Receipt;
import org.dateline.contract.RepeatedBlock;
import org.dateline.contract.Topics;
import org.dateline.stage.KafkaBroker;
import org.dateline.stage.MessageReader;
import org.dateline.stage.ServiceUnderTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The service as it is deployed, against a real broker: each message finds its place whatever stands beside it. */
class CleanServiceIT {
    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    private static final String DEAD_LETTERS = Topics.deadLetters(Topics.RAW);

    private final JsonMapper json = JsonMapper.builder().build();
    private KafkaBroker broker;
    private ServiceUnderTest service;

    @BeforeEach
    void start() {
        broker = KafkaBroker.start();
        service = startService();
    }

    @AfterEach
    void stop() {
        service.close();
        broker.close();
    }

    @Test
    void cleansGoodArticlesAndDeadLettersBadOnes() {
        send(text("first"));
        broker.send(Topics.RAW, "poison", "{\"origin\":7".getBytes(UTF_8));
        send(html("empty", "<html><body><nav><a href=/>Home</a></nav></body></html>"));
        send(html("deep", "<div>".repeat(200_000) + "<p>" + sample().get(0)));
        send(html("bare", "\u0000\uD83D <p"));
        send(text("last"));

        Map<String, ConsumerRecord<String, byte[]>> letters = byKey(broker.await(DEAD_LETTERS, 3));
        Map<String, ConsumerRecord<String, byte[]>> clean = byKey(broker.await(Topics.CLEAN, 3));

        assertThat(clean).containsOnlyKeys(id("first"), id("deep"), id("last"));
        CleanArticle first = json.readValue(clean.get(id("first")).value(), CleanArticle.class);
        assertThat(first.title()).isEqualTo("Harbour reopens");
        assertThat(first.paragraphs()).isEqualTo(sample());
        assertThat(letters).containsOnlyKeys("poison", id("empty"), id("bare"));
        assertThat(letters.get("poison").value()).isEqualTo("{\"origin\":7".getBytes(UTF_8));
        assertThat(MessageReader.header(letters.get("poison"), Headers.REASON)).isEqualTo("unreadable");
        assertThat(MessageReader.header(letters.get(id("empty")), Headers.REASON))
                .isEqualTo("no-text");
        assertThat(MessageReader.header(letters.get(id("empty")), Headers.SERVICE))
                .isEqualTo("clean-service");
        service.assertConsumed(6);
        assertThat(service.count("published")).isEqualTo(3);
        assertThat(service.count("dead-lettered", "unreadable")).isEqualTo(1);
    }

    @Test
    void passesTakedownsAndTracesOn() {
        ProducerRecord<String, byte[]> takedown = new ProducerRecord<>(Topics.RAW, "gone", null);
        takedown.headers().add(Headers.REVISION, "42".getBytes(UTF_8));
        takedown.headers().add(Headers.TRACE_PARENT, TRACE.getBytes(UTF_8));
        broker.send(takedown);

        ConsumerRecord<String, byte[]> passed = broker.await(Topics.CLEAN, 1).get(0);

        assertThat(passed.key()).isEqualTo("gone");
        assertThat(passed.value()).isNull();
        assertThat(MessageReader.header(passed, Headers.REVISION)).isEqualTo("42");
        assertThat(MessageReader.header(passed, Headers.TRACE_PARENT)).isEqualTo(TRACE);
    }

    @Test
    void sharesThePartitionsWithItsTwin() {
        try (ServiceUnderTest twin = startService()) {
            List<String> sent = new ArrayList<>();
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
                RawArticle next = text("article-" + sent.size());
                send(next);
                sent.add(next.origin().id());
                return service.count("consumed") > 0 && twin.count("consumed") > 0;
            });

            assertThat(byKey(broker.await(Topics.CLEAN, sent.size()))).containsOnlyKeys(sent);
        }
    }

    @Test
    void learnsWhatRepeatsOverASourceAndKnowsItAfterARestart() {
        String imprint =
                "The Harbour Post is printed in Northfield on paper from the mills upriver and costs two crowns.";
        for (int i = 0; i < 8; i++) {
            send(html("story-" + i, page(i, imprint)));
        }
        broker.await(Topics.CLEAN, 8);
        RepeatedBlock block =
                json.readValue(broker.await(Topics.BOILERPLATE, 1).get(0).value(), RepeatedBlock.class);
        broker.send(Topics.BOILERPLATE, "null", "null".getBytes(UTF_8));
        broker.send(Topics.BOILERPLATE, "poison", "{\"source\":7".getBytes(UTF_8));
        service.close();
        service = startService();
        send(html("story-8", page(8, imprint)));

        CleanArticle last = json.readValue(
                byKey(broker.await(Topics.CLEAN, 9)).get(id("story-8")).value(), CleanArticle.class);

        assertThat(block.text()).isEqualTo(imprint);
        assertThat(block.articles()).isEqualTo(8);
        assertThat(last.paragraphs()).hasSize(4).doesNotContain(imprint);
        assertThat(last.removed())
                .filteredOn(receipt -> receipt.reason().equals("repeated"))
                .extracting(Receipt::text)
                .containsExactly(imprint);
    }

    private static String page(int number, String imprint) {
        String paragraph = "<p>Ferry number %d left the old pier on time, and its captain, who has crossed the bay for"
                + " thirty years, said that the harbour had never been as full as in week %d of this summer.</p>";
        return "<html><head><title>Ferry %d leaves</title></head><body><article><h1>Ferry %d leaves</h1>"
                        .formatted(number, number)
                + paragraph.formatted(number, number)
                + paragraph.formatted(number + 100, number)
                + "<p>" + imprint + "</p>"
                + paragraph.formatted(number + 200, number)
                + paragraph.formatted(number + 300, number)
                + "</article></body></html>";
    }

    @Test
    void saysThatItIsReadyAndHowFarItIsBehind() {
        send(text("one"));
        broker.await(Topics.CLEAN, 1);

        assertThat(service.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(service.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(service.get("/actuator/prometheus").body())
                .contains("kafka_consumer_fetch_manager_records_lag_max")
                .contains("article_processing_seconds_count");
    }

    private ServiceUnderTest startService() {
        return ServiceUnderTest.start(CleanServiceApplication::run, broker.addresses())
                .awaitReady();
    }

    private void send(RawArticle article) {
        broker.send(Topics.RAW, article.origin().id(), json.writeValueAsBytes(article));
    }

    private static List<String> sample() {
        return ArticleSamples.cleanArticle(ArticleSamples.origin("first")).paragraphs();
    }

    private static String id(String name) {
        return ArticleSamples.origin(name).id();
    }

    private static RawArticle text(String name) {
        return ArticleSamples.rawArticle(ArticleSamples.origin(name));
    }

    private static RawArticle html(String name, String body) {
        Origin origin = ArticleSamples.origin(name);
        return new RawArticle(origin, null, List.of(), null, null, BodyFormat.HTML, body);
    }

    private static Map<String, ConsumerRecord<String, byte[]>> byKey(List<ConsumerRecord<String, byte[]>> messages) {
        return messages.stream()
                .collect(Collectors.toMap(ConsumerRecord::key, message -> message, (first, again) -> again));
    }
}
