package org.dateline.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.dateline.cli.articles.ArticleFeed;
import org.dateline.cli.articles.ArticleSearch;
import org.dateline.cli.pipeline.Pipeline;
import org.dateline.cli.pipeline.PipelineSettings;
import org.dateline.cli.pipeline.Steps;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pipeline that {@code ./dateline up} starts, on free ports and with nothing in it; and what a feeder does with it. */
final class PipelineUnderTest implements AutoCloseable {
    static final Path HOME =
            Path.of(System.getProperty("dateline.home")).toAbsolutePath().normalize();
    private static final Path WORK = Path.of(System.getProperty("dateline.work"));
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Pipeline pipeline;
    private final ArticleFeed feed;
    private final ArticleSearch search;

    PipelineUnderTest() {
        delete(WORK);
        this.pipeline = Pipeline.start(PipelineSettings.onFreePorts(HOME, WORK).forShortWork(), Steps.SILENT);
        this.feed = new ArticleFeed(pipeline.addresses().ingest());
        this.search = new ArticleSearch(pipeline.addresses().elasticsearch());
    }

    String kafka() {
        return pipeline.addresses().kafka();
    }

    /** Sends one article and expects it to be taken. */
    ArticleFeed.Receipt submit(Map<String, Object> article) {
        return submitAll(List.of(article)).get(0);
    }

    /** Sends articles in one request. */
    List<ArticleFeed.Receipt> submitAll(List<Map<String, Object>> articles) {
        List<ArticleFeed.Receipt> receipts = feed.submit(articles.stream()
                .map(article -> JsonMapper.shared().writeValueAsString(article).getBytes(StandardCharsets.UTF_8))
                .toList());
        receipts.forEach(receipt -> {
            if (!receipt.isStored()) {
                throw new AssertionError("Expected the article to be stored, got: " + receipt);
            }
        });
        return receipts;
    }

    ArticleFeed.Receipt takeDown(String id) {
        return feed.takeDown(id);
    }

    /** The document of an article, if it can be found now. */
    Optional<JsonNode> find(String id) {
        return search.byIds(List.of(id)).stream()
                .map(hit -> hit.path("_source"))
                .findFirst();
    }

    /** The document of an article once it is of this revision. */
    JsonNode await(ArticleFeed.Receipt receipt) {
        return await(receipt.id(), receipt.revision());
    }

    JsonNode await(String id, long revision) {
        return Awaitility.await("revision " + revision + " of " + id)
                .atMost(PATIENCE)
                .until(
                        () -> find(id),
                        found -> found.isPresent()
                                && found.get().path("revision").asLong() >= revision)
                .orElseThrow();
    }

    void awaitGone(String id) {
        Awaitility.await(id + " to be gone").atMost(PATIENCE).until(() -> find(id).isEmpty());
    }

    /** Returns when all that was sent before has gone through: an article sent now has come out. */
    void settle(Map<String, Object> article) {
        await(submit(article));
    }

    /** How many documents hold this word. */
    long countWith(String word) {
        return countWith(word, null, null, null);
    }

    /** How many documents hold this word and name what is asked for. */
    long countWith(String word, @Nullable String person, @Nullable String place, @Nullable String country) {
        return search.find(new ArticleSearch.Question(word, person, place, country, null, null, null, 1))
                .total();
    }

    @Override
    public void close() {
        pipeline.close();
    }

    private static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
