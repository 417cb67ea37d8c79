package org.dateline.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.dateline.checks.SpanCollector.Received;
import org.dateline.clean.CleanServiceApplication;
import org.dateline.enrich.EnrichServiceApplication;
import org.dateline.index.IndexServiceApplication;
import org.dateline.ingest.IngestServiceApplication;
import org.dateline.local.ElasticsearchProcess;
import org.dateline.stage.KafkaBroker;
import org.dateline.stage.ServiceUnderTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole pipeline with an article in it: every metric that an alert or the dashboard asks for is exported, and one
 * trace leads from the request to the write into Elasticsearch.
 */
class ObservabilityIT {
    /** What Prometheus itself makes. */
    private static final Set<String> OF_PROMETHEUS = Set.of("up");

    @TempDir
    private static Path directory;

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String CALLER = "b7ad6b7169203331";

    private static SpanCollector collector;
    private static KafkaBroker kafka;
    private static ElasticsearchProcess elasticsearch;
    private static List<ServiceUnderTest> services;

    @BeforeAll
    static void start() throws IOException {
        collector = SpanCollector.start();
        kafka = KafkaBroker.start();
        elasticsearch = ElasticsearchProcess.start(directory);
        services = List.of(
                service(IngestServiceApplication::run),
                service(CleanServiceApplication::run),
                service(EnrichServiceApplication::run, "--DATELINE_WATCHLIST=" + watchlist()),
                service(IndexServiceApplication::run));
        services.forEach(ServiceUnderTest::awaitReady);
        sendAnArticle();
    }

    private static void sendAnArticle() {
        ServiceUnderTest ingest = services.get(0);
        ServiceUnderTest index = services.get(3);

        assertThat(ingest.send(HttpRequest.newBuilder(ingest.uri("/articles"))
                                .header("Content-Type", "application/json")
                                .header("traceparent", "00-" + TRACE + "-" + CALLER + "-01")
                                .POST(BodyPublishers.ofString("""
                                        {"url": "https://news.example/bridge", "title": "A new bridge", "text":
                                        "The council met on Monday and heard what its members had to say on the new bridge over the river. \
                                        Anna Karlsson said that work would begin in spring, and that it would take two years."}
                                        """))
                                .build())
                        .statusCode())
                .isEqualTo(202);
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> index.count("published") == 1);
    }

    private static Path watchlist() throws IOException {
        return Files.writeString(directory.resolve("watchlist.csv"), "id,name\np1,Anna Karlsson\n");
    }

    private static ServiceUnderTest service(
            Function<String[], ConfigurableApplicationContext> run, String... settings) {
        List<String> all = new ArrayList<>(List.of(
                "--DATELINE_PARTITIONS=1",
                "--dateline.traces.endpoint=" + collector.endpoint(),
                "--dateline.index.elasticsearch=" + elasticsearch.uri()));
        all.addAll(List.of(settings));
        return ServiceUnderTest.start(run, kafka.addresses(), all.toArray(String[]::new));
    }

    @AfterAll
    static void stop() {
        services.forEach(ServiceUnderTest::close);
        elasticsearch.close();
        kafka.close();
        collector.close();
    }

    @Test
    void exportsWhatTheAlertsAndTheDashboardAskFor() {
        Set<String> asked = new TreeSet<>(Queries.ofAlerts());
        asked.addAll(Queries.ofDashboard());
        asked.removeAll(OF_PROMETHEUS);
        assertThat(asked).contains("articles_total", "article_latency_seconds_bucket", "article_waiting_seconds_max");
        // Micrometer looks for new metrics of the Kafka clients, such as a partition's lag, once a minute.
        Awaitility.await().atMost(Duration.ofMinutes(3)).untilAsserted(() -> assertThat(exported())
                .containsAll(asked));
        assertThat(services.get(3).get("/actuator/prometheus").body())
                .containsPattern("article_latency_seconds_count.* 1(\\.0)?\\n");
    }

    @Test
    void leadsOneTraceFromTheRequestToTheWrite() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .until(() -> collector.of(TRACE).size() >= 4);

        List<Received> spans = collector.of(TRACE);
        assertThat(spans)
                .extracting(Received::service, Received::name)
                .containsExactly(
                        tuple("ingest-service", "receive article"),
                        tuple("clean-service", "process articles.raw"),
                        tuple("enrich-service", "process articles.clean"),
                        tuple("index-service", "process articles.enriched"));
        assertThat(spans)
                .extracting(Received::parent)
                .containsExactly(
                        CALLER,
                        spans.get(0).id(),
                        spans.get(1).id(),
                        spans.get(2).id());
    }

    private static Set<String> exported() {
        return services.stream()
                .flatMap(service -> service.get("/actuator/prometheus").body().lines())
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.replaceFirst("[{ ].*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
