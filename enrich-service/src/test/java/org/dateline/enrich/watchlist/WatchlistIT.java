package org.dateline.enrich.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.awaitility.Awaitility;
import org.dateline.contract.ArticleSamples;
import org.dateline.contract.CleanArticle;
import org.dateline.contract.EnrichedArticle;
import org.dateline.contract.Topics;
import org.dateline.contract.WatchlistMatch;
import org.dateline.contract.WatchlistResult;
import org.dateline.enrich.EnrichServiceApplication;
import org.dateline.stage.KafkaBroker;
import org.dateline.stage.ServiceUnderTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service with a list of names whose file changes while it runs. */
class WatchlistIT {
    private static final String ONE = "id,name\nport,Port Arden\n";
    private static final String TWO = ONE + "mayor,Lena Ortiz\n";

    @TempDir
    private Path directory;

    private final JsonMapper json = JsonMapper.builder().build();
    private KafkaBroker broker;
    private Path file;
    private int articles;

    @BeforeEach
    void start() throws IOException {
        broker = KafkaBroker.start();
        file = Files.writeString(directory.resolve("names.csv"), ONE);
    }

    @AfterEach
    void stop() {
        broker.close();
    }

    @Test
    void takesANewListWithoutARestartAndKeepsItWhereTheNextIsWrong() throws IOException {
        try (ServiceUnderTest service = startService().awaitReady()) {
            WatchlistResult first = enrich();
            assertThat(first.matches()).extracting(WatchlistMatch::id).containsExactly("port");

            replace(TWO);
            awaitHealth(service, "names", "2");
            WatchlistResult second = enrich();
            assertThat(second.matches()).extracting(WatchlistMatch::id).containsExactly("mayor", "port");
            assertThat(second.version())
                    .isNotEqualTo(first.version())
                    .isEqualTo(health(service).path("version").asString());

            replace(TWO + "board,---\n");
            awaitHealth(service, "fault", "line 4: name: expected a name with a letter or digit, got: ---");
            assertThat(enrich()).isEqualTo(second);
            assertThat(service.get("/actuator/prometheus").body())
                    .contains("watchlist_fault", "watchlist_names")
                    .containsPattern("(?m)^watchlist_fault(\\{.*})? 1\\.0$");

            Files.delete(file);
            awaitHealth(service, "fault", "NoSuchFile");
            replace(ONE);
            awaitHealth(service, "names", "1");
            assertThat(health(service).has("fault")).isFalse();
            assertThat(enrich()).isEqualTo(first);
        }
    }

    @Test
    void doesNotStartWithAListThatIsWrong() throws IOException {
        replace("id,name\n1,\n");

        assertThatThrownBy(this::startService).rootCause().hasMessageContaining("names.csv, line 2: name: expected");
    }

    private ServiceUnderTest startService() {
        return ServiceUnderTest.start(
                EnrichServiceApplication::run,
                broker.addresses(),
                "--DATELINE_WATCHLIST=" + file,
                "--DATELINE_WATCHLIST_CHECK=100ms");
    }

    /** What of the list stands in one more article. */
    private WatchlistResult enrich() {
        CleanArticle article = ArticleSamples.cleanArticle(ArticleSamples.origin("harbour-" + articles));
        broker.send(Topics.CLEAN, article.origin().id(), json.writeValueAsBytes(article));
        return broker.await(Topics.ENRICHED, ++articles).stream()
                .filter(message -> message.key().equals(article.origin().id()))
                .map(message ->
                        json.readValue(message.value(), EnrichedArticle.class).watchlist())
                .findFirst()
                .orElseThrow();
    }

    private void replace(String content) throws IOException {
        Path fresh = Files.writeString(directory.resolve("fresh"), content);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private void awaitHealth(ServiceUnderTest service, String detail, String value) {
        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(health(service).path(detail).asString("")).contains(value));
    }

    private JsonNode health(ServiceUnderTest service) {
        return json.readTree(service.get("/actuator/health").body()).at("/components/watchlist/details");
    }
}
