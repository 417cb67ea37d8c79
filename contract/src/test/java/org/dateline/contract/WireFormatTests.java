package org.dateline.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What stands on the wire is a promise: each message reads its golden file and writes it again. */
class WireFormatTests {
    private final JsonMapper json = JsonMapper.builder().build();

    static Stream<Record> messages() {
        Origin origin = ArticleSamples.origin("harbour");
        return Stream.of(
                ArticleSamples.rawArticle(origin),
                ArticleSamples.cleanArticle(origin),
                ArticleSamples.enrichedArticle(origin),
                ArticleSamples.repeatedBlock());
    }

    @ParameterizedTest
    @MethodSource("messages")
    void writesTheGoldenFile(Record message) throws IOException {
        assertThat(json.readTree(json.writeValueAsBytes(message))).isEqualTo(json.readTree(golden(message.getClass())));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void readsTheGoldenFile(Record message) throws IOException {
        assertThat(json.readValue(golden(message.getClass()), message.getClass()))
                .isEqualTo(message);
    }

    @Test
    void readsEntitiesOfBeforeTheyHadRoles() throws IOException {
        EnrichedArticle message = json.readValue(golden("enriched-article-without-roles"), EnrichedArticle.class);

        assertThat(message.entities()).singleElement().satisfies(entity -> {
            assertThat(entity.name()).isEqualTo("Lena Ortiz");
            assertThat(entity.role()).isNull();
            assertThat(entity.salience()).isNull();
        });
    }

    @Test
    void readsArticlesOfBeforeThereWereWatchlists() throws IOException {
        EnrichedArticle message = json.readValue(golden("enriched-article-without-watchlist"), EnrichedArticle.class);

        assertThat(message.watchlist()).isNull();
        assertThat(message.entities()).hasSize(1);
    }

    @Test
    void readsEntitiesOfBeforeTheyHadCountries() throws IOException {
        EnrichedArticle message = json.readValue(golden("enriched-article-without-countries"), EnrichedArticle.class);

        assertThat(message.entities()).singleElement().satisfies(entity -> {
            assertThat(entity.role()).isEqualTo("Mayor");
            assertThat(entity.country()).isNull();
        });
    }

    @Test
    void readsEntitiesOfBeforeTheyHadKinds() throws IOException {
        EnrichedArticle message = json.readValue(golden("enriched-article-without-kinds"), EnrichedArticle.class);

        assertThat(message.entities()).hasSize(2).extracting(Entity::kind).containsOnlyNulls();
        assertThat(message.entities().get(1).country()).isEqualTo("GB");
    }

    @Test
    void readsEntitiesOfAKindThatItDoesNotKnow() {
        Entity entity = json.readValue("""
                {"type": "OTHER", "name": "Scouse", "aliases": [], "kind": "dialect",
                 "mentions": [{"start": 0, "end": 6, "sentence": 0, "confidence": 0.9}]}
                """, Entity.class);

        assertThat(entity.kind()).isEqualTo("dialect");
    }

    private static byte[] golden(Class<?> message) throws IOException {
        return golden(message.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT));
    }

    private static byte[] golden(String name) throws IOException {
        try (InputStream file = WireFormatTests.class.getResourceAsStream("/messages/" + name + ".json")) {
            return file.readAllBytes();
        }
    }
}
