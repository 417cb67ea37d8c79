package org.dateline.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.dateline.contract.ArticleSamples;
import org.dateline.contract.EnrichedArticle;
import org.dateline.contract.Headers;
import org.dateline.contract.Topics;
import org.dateline.index.WriteResult.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class EnrichedArticleReaderTests {
    private final JsonMapper json = JsonMapper.builder().build();
    private final EnrichedArticleReader reader =
            new EnrichedArticleReader(json, () -> Instant.parse("2026-03-05T08:00:00Z"));

    @Test
    void makesADocumentOfAnArticle() {
        EnrichedArticle article = ArticleSamples.enrichedArticle(ArticleSamples.origin("harbour", 3));

        Prepared prepared = reader.read(message("key", json.writeValueAsBytes(article)));

        assertThat(prepared).asInstanceOf(type(DocumentWrite.class)).satisfies(write -> {
            assertThat(write.id()).isEqualTo(article.article().origin().id());
            assertThat(write.revision()).isEqualTo(3);
            assertThat(json.readTree(write.json()).get("indexed").asString()).isEqualTo("2026-03-05T08:00:00Z");
        });
    }

    @Test
    void makesAMarkOfATombstone() {
        ConsumerRecord<String, byte[]> tombstone = message("a", null);
        tombstone.headers().add(Headers.REVISION, "7".getBytes(UTF_8));

        assertThat(reader.read(tombstone))
                .asInstanceOf(type(DocumentWrite.class))
                .satisfies(write -> {
                    assertThat(write.id()).isEqualTo("a");
                    assertThat(write.revision()).isEqualTo(7);
                    assertThat(json.readTree(write.json()).get("withdrawn").asBoolean())
                            .isTrue();
                });
    }

    @Test
    void refusesWhatIsNoArticle() {
        assertThat(reader.read(message("a", "null".getBytes(UTF_8))))
                .asInstanceOf(type(Refused.class))
                .returns("unreadable", Refused::reason);
    }

    @Test
    void refusesAnIdThatElasticsearchWouldRefuseTheWholeRequestFor() {
        ConsumerRecord<String, byte[]> tombstone = message("ü".repeat(257), null);
        tombstone.headers().add(Headers.REVISION, "7".getBytes(UTF_8));

        assertThat(reader.read(tombstone)).asInstanceOf(type(Refused.class)).returns("no-id", Refused::reason);
    }

    private static ConsumerRecord<String, byte[]> message(String key, byte @Nullable [] value) {
        return new ConsumerRecord<>(Topics.ENRICHED, 0, 0, key, value);
    }
}
