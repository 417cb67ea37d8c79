package org.dateline.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.contract.ArticleSamples.enrichedArticle;
import static org.dateline.contract.ArticleSamples.origin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.dateline.contract.CleanArticle;
import org.dateline.contract.EnrichedArticle;
import org.dateline.contract.Entity;
import org.dateline.contract.EntityType;
import org.dateline.contract.Headers;
import org.dateline.contract.Mention;
import org.dateline.contract.Origin;
import org.dateline.contract.PublicationDate;
import org.dateline.contract.Topics;
import org.dateline.local.ElasticsearchProcess;
import org.dateline.local.ServerSettings;
import org.dateline.stage.KafkaBroker;
import org.dateline.stage.MessageReader;
import org.dateline.stage.ServiceUnderTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service between a real Kafka and a real Elasticsearch. */
class IndexServiceIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private static Path directory;

    private static final JsonMapper json = JsonMapper.builder().build();
    private static KafkaBroker kafka;
    private static ElasticsearchProcess elasticsearch;
    private static ServiceUnderTest service;
    private static IndexReader reader;
    private long before;

    @BeforeAll
    static void start() {
        kafka = KafkaBroker.start();
        elasticsearch = ElasticsearchProcess.start(directory);
        reader = new IndexReader(elasticsearch.uri());
        service = startService().awaitReady();
    }

    @AfterAll
    static void stop() {
        service.close();
        elasticsearch.close();
        kafka.close();
    }

    private static ServiceUnderTest startService() {
        return ServiceUnderTest.start(
                IndexServiceApplication::run,
                kafka.addresses(),
                "--DATELINE_PARTITIONS=3",
                "--dateline.index.elasticsearch=" + elasticsearch.uri());
    }

    @BeforeEach
    void noteCounters() {
        before = service.count("consumed");
    }

    @Test
    void makesAnArticleSearchable() {
        Origin origin = origin("searchable");

        send(enrichedArticle(origin));

        awaitConsumed(1);
        assertThat(reader.search("text:ferries AND people:\"Lena Ortiz\"")).contains(origin.id());
        assertThat(reader.search("people.words:ortiz AND published:[2026-03-04 TO 2026-03-05]"))
                .contains(origin.id());
        assertThat(reader.search("countries:GB AND places.words:arden")).contains(origin.id());
        assertThat(reader.search(
                        "watchlist.ids:port-7 AND watchlist.names.words:arden AND watchlist.version:0f4a1c9be27d"))
                .contains(origin.id());
        assertThat(reader.document(origin.id()).get("title").asString()).isEqualTo("Harbour reopens");
    }

    @Test
    void keepsOneDocumentOfAMessageThatComesAThousandTimes() {
        EnrichedArticle article = enrichedArticle(origin("thousand"));

        IntStream.range(0, 1_000).parallel().forEach(i -> send(article));

        awaitConsumed(1_000);
        assertThat(reader.count("id:" + article.article().origin().id())).isEqualTo(1);
    }

    @Test
    void keepsTheHighestRevisionWhateverTheOrder() {
        send(titled(origin("order", 5), "Fifth"));
        awaitConsumed(1);
        send(titled(origin("order", 4), "Fourth"));
        awaitConsumed(2);
        send(titled(origin("order", 7), "Seventh"));
        send(titled(origin("order", 6), "Sixth"));
        awaitConsumed(4);

        JsonNode document = reader.document(origin("order").id());
        assertThat(document.get("title").asString()).isEqualTo("Seventh");
        assertThat(document.get("revision").asLong()).isEqualTo(7);
        assertThat(service.count("published", "stale")).isPositive();
    }

    @Test
    void letsTheLaterMessageOfOneRevisionWin() {
        send(titled(origin("same", 5), "First"));
        awaitConsumed(1);
        send(titled(origin("same", 5), "Second"));
        awaitConsumed(2);

        assertThat(reader.document(origin("same").id()).get("title").asString()).isEqualTo("Second");
    }

    @Test
    void hidesWhatIsTakenDownUntilANewerRevisionComes() {
        Origin origin = origin("withdrawn", 5);
        String byId = "id:" + origin.id();
        send(enrichedArticle(origin));
        awaitConsumed(1);
        assertThat(reader.count(byId)).isEqualTo(1);

        takeDown(origin.id(), "6");
        awaitConsumed(2);
        assertThat(reader.count(byId)).isZero();
        assertThat(reader.document(origin.id()).propertyNames())
                .containsExactlyInAnyOrder("id", "revision", "withdrawn", "indexed");

        send(enrichedArticle(origin("withdrawn", 5)));
        awaitConsumed(3);
        assertThat(reader.count(byId)).as("an older revision that came late").isZero();

        send(enrichedArticle(origin("withdrawn", 7)));
        awaitConsumed(4);
        assertThat(reader.count(byId)).isEqualTo(1);
    }

    @Test
    void deadLettersWhatItCanNotIndexAndIndexesTheRest() {
        byte[] notJson = "\u0000{\"article\":".getBytes(UTF_8);
        byte[] deep = ("{\"x\":" + "[".repeat(100_000)).getBytes(UTF_8);
        EnrichedArticle garbage = published(origin("garbage"), "garbage");
        EnrichedArticle tooLate = published(origin("too-late"), "+10000-01-01");
        String longId = "x".repeat(513);

        send(enrichedArticle(origin("neighbour-1")));
        kafka.send(Topics.ENRICHED, "not-json", notJson);
        kafka.send(Topics.ENRICHED, "deep", deep);
        kafka.send(Topics.ENRICHED, "too-large", new byte[20 << 20]);
        send(garbage);
        send(tooLate);
        takeDown("no-revision", "soon");
        takeDown(longId, "1");
        takeDown("", "1");
        kafka.send(Topics.ENRICHED, null, json.writeValueAsBytes(enrichedArticle(origin("no-key"))));
        send(published(origin("year-9999"), "9999-12-31T23:59:59Z"));
        send(titled(origin("nul"), "Har\u0000bour"));
        send(titled(origin("half-a-character"), "Harbour \ud83d"));
        send(enrichedArticle(origin("neighbour-2")));

        awaitConsumed(14);
        Map<String, ConsumerRecord<String, byte[]>> letters = kafka.read(Topics.deadLetters(Topics.ENRICHED)).stream()
                .collect(Collectors.toMap(letter -> String.valueOf(letter.key()), letter -> letter));
        assertThat(letters.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                letter -> String.valueOf(MessageReader.header(letter.getValue(), Headers.REASON)))))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "not-json",
                        "unreadable",
                        "deep",
                        "unreadable",
                        "too-large",
                        "unreadable",
                        garbage.article().origin().id(),
                        "document-parsing",
                        tooLate.article().origin().id(),
                        "document-parsing",
                        "no-revision",
                        "no-revision",
                        longId,
                        "no-id",
                        "",
                        "no-id",
                        "null",
                        "no-key"));
        assertThat(letters.get("not-json").value()).isEqualTo(notJson);
        assertThat(MessageReader.header(letters.get("too-large"), Headers.DETAIL))
                .contains("20971520 bytes are too many for a dead letter");
        assertThat(MessageReader.header(letters.get(garbage.article().origin().id()), Headers.DETAIL))
                .contains("failed to parse date field [garbage]");
        for (String name : List.of("neighbour-1", "neighbour-2", "year-9999", "nul", "half-a-character")) {
            assertThat(reader.count("id:" + origin(name).id())).as(name).isEqualTo(1);
        }
    }

    @Test
    void indexesTenThousandEntities() {
        Origin origin = origin("entities");
        List<Entity> entities = IntStream.range(0, 10_000)
                .mapToObj(i ->
                        new Entity(EntityType.PERSON, "Person " + i, List.of(), List.of(new Mention(i, i + 1, 0, 0.5))))
                .toList();

        send(new EnrichedArticle(enrichedArticle(origin).article(), "en", entities));

        awaitConsumed(1);
        assertThat(reader.search("people:\"Person 9999\"")).containsExactly(origin.id());
        assertThat(reader.document(origin.id()).get("entities")).hasSize(10_000);
    }

    @Test
    void waitsForElasticsearchAndLosesNothing() {
        long deadLetters = kafka.read(Topics.deadLetters(Topics.ENRICHED)).size();
        ServerSettings samePort =
                ServerSettings.in(directory).onPort(elasticsearch.uri().getPort());
        elasticsearch.close();

        IntStream.range(0, 500).parallel().forEach(i -> send(titled(origin("outage-" + i), "Outage")));

        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                        service.get("/actuator/health/readiness").statusCode())
                .isEqualTo(503));
        assertThat(service.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(service.count("consumed")).isEqualTo(before);

        elasticsearch = ElasticsearchProcess.start(samePort);
        service.awaitReady();
        awaitConsumed(500);
        assertThat(reader.count("title:outage")).isEqualTo(500);
        assertThat(kafka.read(Topics.deadLetters(Topics.ENRICHED))).hasSize((int) deadLetters);
    }

    @Test
    void makesTheIndexAnewWhereItIsGone() {
        reader.ask("DELETE", "/articles-v1");

        send(titled(origin("anew"), "Anew"));

        awaitConsumed(1);
        assertThat(reader.count("title:anew")).isEqualTo(1);
    }

    @Test
    void canBeSetUpByManyInstancesAtOnce() {
        IndexSetup setup = service.context().getBean(IndexSetup.class);
        reader.ask("DELETE", "/articles-v1");

        List<CompletableFuture<Void>> instances = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.runAsync(() -> run(setup)))
                .toList();

        assertThat(instances).allSatisfy(instance -> assertThat(instance).succeedsWithin(PATIENCE));
        assertThat(reader.ask("GET", "/_alias/articles").at("/articles-v1/aliases/articles/filter"))
                .isNotEmpty();
    }

    @Test
    void sharesThePartitionsWithATwin() {
        try (ServiceUnderTest twin = startService().awaitReady()) {
            Awaitility.await().atMost(PATIENCE).until(() -> {
                send(enrichedArticle(origin("twin-" + System.nanoTime())));
                return twin.count("consumed") > 0;
            });
            long own = service.count("consumed");
            IntStream.range(0, 100).parallel().forEach(i -> send(titled(origin("shared-" + i), "Shared")));

            Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(reader.count("title:shared"))
                    .isEqualTo(100));
            assertThat(service.count("consumed")).isGreaterThan(own);
        }
    }

    private void awaitConsumed(int messages) {
        service.assertConsumed(before + messages);
    }

    private static void send(EnrichedArticle article) {
        kafka.send(Topics.ENRICHED, article.article().origin().id(), json.writeValueAsBytes(article));
    }

    private static void run(IndexSetup setup) {
        try {
            setup.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void takeDown(String id, String revision) {
        ProducerRecord<String, byte[]> tombstone = new ProducerRecord<>(Topics.ENRICHED, id, null);
        tombstone.headers().add(Headers.REVISION, revision.getBytes(UTF_8));
        kafka.send(tombstone);
    }

    private static EnrichedArticle titled(Origin origin, String title) {
        return article(origin, title, "2026-03-04");
    }

    private static EnrichedArticle published(Origin origin, String date) {
        return article(origin, "Harbour reopens", date);
    }

    private static EnrichedArticle article(Origin origin, String title, String date) {
        CleanArticle clean = new CleanArticle(
                origin,
                title,
                null,
                List.of(),
                null,
                null,
                new PublicationDate(date, "meta", 0.9),
                "en",
                null,
                origin.canonicalUrl(),
                null,
                List.of(),
                List.of("The pier of Port Arden is open."),
                List.of());
        return new EnrichedArticle(clean, "en", List.of());
    }
}
