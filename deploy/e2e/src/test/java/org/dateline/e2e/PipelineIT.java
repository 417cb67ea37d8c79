package org.dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.dateline.cli.articles.ArticleFeed.Receipt;
import org.dateline.contract.EntityType;
import org.dateline.contract.Headers;
import org.dateline.contract.Topics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The pipeline as people run it: articles in over HTTP, documents out of Elasticsearch. */
class PipelineIT {
    private static PipelineUnderTest pipeline;

    @BeforeAll
    static void start() {
        pipeline = new PipelineUnderTest();
    }

    @AfterAll
    static void stop() {
        if (pipeline != null) {
            pipeline.close();
        }
    }

    static List<Seed> seeds() {
        return Seed.all();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSeedComesOutAsACarefulReaderFindsIt(Seed seed) {
        JsonNode document = pipeline.await(pipeline.submit(Map.of("text", seed.text())));

        assertThat(Seed.squeeze(document.path("text").asString())).isEqualTo(seed.linesOf("body"));
        assertThat(Seed.squeeze(document.path("title").asString(""))).isEqualTo(seed.linesOf("title"));
        assertThat(Seed.squeeze(document.path("deck").asString(""))).isEqualTo(seed.linesOf("deck"));
        assertThat(document.path("published").asString(null)).isEqualTo(seed.fact("published"));
        assertThat(document.path("agency").asString(null)).isEqualTo(seed.fact("agency"));
        assertThat(Seed.strings(document.path("captions")).stream().map(Seed::squeeze))
                .containsExactlyElementsOf(seed.captions());
        assertThat(document.path("language").asString(null)).isEqualTo("en");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theNamesOfASeedAreFoundAndNoneOfItsBoilerplate(Seed seed) {
        JsonNode document = pipeline.await(pipeline.submit(Map.of("text", seed.text())));

        assertThat(names(document, EntityType.PERSON)).containsAll(seed.names("people"));
        assertThat(names(document, EntityType.ORGANIZATION)).containsAll(seed.names("organizations"));
        assertThat(names(document, EntityType.LOCATION)).containsAll(seed.names("places"));
        String entities = document.path("entities").toString();
        seed.names("absent").forEach(name -> assertThat(entities).doesNotContain(name));
        seed.distinctPeople().forEach(pair -> assertThat(mentions(document, pair.get(0)))
                .doesNotContainAnyElementsOf(mentions(document, pair.get(1))));
    }

    /** Every form of the names of this type. */
    private static List<String> names(JsonNode document, EntityType type) {
        return StreamSupport.stream(document.path("entities").spliterator(), false)
                .filter(entity -> entity.path("type").asString().equals(type.name()))
                .flatMap(entity -> Stream.concat(
                        Stream.of(entity.path("name").asString()), Seed.strings(entity.path("aliases")).stream()))
                .toList();
    }

    /** Where an entity of this name stands. */
    private static Set<String> mentions(JsonNode document, String name) {
        return StreamSupport.stream(document.path("entities").spliterator(), false)
                .filter(entity -> entity.path("name").asString().equals(name))
                .flatMap(entity -> StreamSupport.stream(entity.path("mentions").spliterator(), false))
                .map(mention -> mention.path("start") + "-" + mention.path("end"))
                .collect(Collectors.toSet());
    }

    @Test
    void anArticleThatIsSentOftenIsOneDocument() {
        List<Receipt> receipts = pipeline.submitAll(
                Collections.nCopies(200, Pages.ferry("often?utm_source=letter", "Zephyra sails again")));

        assertThat(receipts)
                .extracting(Receipt::id)
                .containsOnly(receipts.get(0).id());
        long last = receipts.stream().mapToLong(Receipt::revision).max().orElseThrow();
        JsonNode document = pipeline.await(receipts.get(0).id(), last);
        assertThat(document.path("canonicalUrl").asString()).isEqualTo("https://news.example/often");
        assertThat(pipeline.countWith("Zephyra")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        ", , NO, 1",
        ", , DK, 1",
        ", , SE, 0",
        "Ingrid Solberg, , , 1",
        "solberg, Copenhagen, DE, 1",
        "Ingrid Berg, , , 0",
        ", Bergen, NO, 0"
    })
    void anArticleIsFoundByThePeoplePlacesAndCountriesInIt(
            @Nullable String person, @Nullable String place, @Nullable String country, int found) {
        pipeline.await(pipeline.submit(Pages.ferry("named", "Yaldorra sails again")));

        assertThat(pipeline.countWith("Yaldorra", person, place, country)).isEqualTo(found);
    }

    @Test
    void anOlderVersionThatComesLateChangesNothing() {
        Receipt newer = pipeline.submit(Pages.ferry("late", "Ferry sails with new shaft", 20));
        pipeline.await(newer);
        Receipt older = pipeline.submit(Pages.ferry("late", "Ferry stays in the dock", 10));
        assertThat(older.id()).isEqualTo(newer.id());
        pipeline.settle(Pages.ferry("late", "Ferry sails with new shaft", 21));

        assertThat(pipeline.find(newer.id()).orElseThrow().path("title").asString())
                .isEqualTo("Ferry sails with new shaft");
        assertThat(pipeline.find(newer.id()).orElseThrow().path("revision").asLong())
                .isEqualTo(21);
    }

    @Test
    void aTakedownHoldsUntilALaterVersion() {
        Receipt first = pipeline.submit(Pages.ferry("gone", "Ferry sinks", 5));
        pipeline.await(first);

        Receipt takedown = pipeline.takeDown(first.id());
        assertThat(takedown.isStored()).isTrue();
        pipeline.awaitGone(first.id());
        pipeline.submit(Pages.ferry("gone", "Ferry sinks after all", takedown.revision() - 1));
        Receipt later = pipeline.submit(Pages.ferry("gone", "Correction: ferry sails", takedown.revision() + 1));

        assertThat(pipeline.await(later).path("title").asString()).isEqualTo("Correction: ferry sails");
    }

    @ParameterizedTest
    @ValueSource(strings = {Topics.INCOMING, Topics.RAW, Topics.CLEAN, Topics.ENRICHED})
    void aMessageThatCannotBeReadGoesAsideAndDelaysNobody(String topic) throws Exception {
        DeadLetters letters = new DeadLetters(pipeline.kafka());
        byte[] poison = "\u0000{\"origin\": poison".getBytes(StandardCharsets.UTF_8);
        String key = "poison-" + topic;
        Receipt before = pipeline.submit(Pages.ferry("before-" + topic, "Ferry leaves"));
        letters.put(topic, key, poison);
        Receipt after = pipeline.submit(Pages.ferry("after-" + topic, "Ferry arrives"));

        assertThat(pipeline.await(before).path("title").asString()).isEqualTo("Ferry leaves");
        assertThat(pipeline.await(after).path("title").asString()).isEqualTo("Ferry arrives");
        ConsumerRecord<String, byte[]> letter = letters.take(topic, key);
        assertThat(letter.value()).isEqualTo(poison);
        assertThat(DeadLetters.header(letter, Headers.REASON)).isEqualTo("unreadable");
        assertThat(DeadLetters.header(letter, Headers.ORIGIN)).startsWith(topic + "/");
    }
}
