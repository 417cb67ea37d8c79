package org.dateline.enrich;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.dateline.contract.ArticleSamples;
import org.dateline.contract.CleanArticle;
import org.dateline.contract.EnrichedArticle;
import org.dateline.contract.Entity;
import org.dateline.contract.EntityType;
import org.dateline.contract.Headers;
import org.dateline.contract.Mention;
import org.dateline.contract.Topics;
import org.dateline.stage.KafkaBroker;
import org.dateline.stage.MessageReader;
import org.dateline.stage.ServiceUnderTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The service as it is deployed, against a real broker. */
class EnrichServiceIT {
    private final JsonMapper json = JsonMapper.builder().build();
    private KafkaBroker broker;
    private ServiceUnderTest service;

    @BeforeEach
    void start() {
        broker = KafkaBroker.start();
        service = ServiceUnderTest.start(EnrichServiceApplication::run, broker.addresses())
                .awaitReady();
    }

    @AfterEach
    void stop() {
        service.close();
        broker.close();
    }

    @Test
    void tagsGoodArticlesAndDeadLettersBadOnes() {
        CleanArticle article = ArticleSamples.cleanArticle(ArticleSamples.origin("harbour"));
        broker.send(Topics.CLEAN, "poison", "[]".getBytes(UTF_8));
        broker.send(Topics.CLEAN, "empty", "{}".getBytes(UTF_8));
        broker.send(Topics.CLEAN, "harbour", json.writeValueAsBytes(article));

        EnrichedArticle enriched =
                json.readValue(broker.await(Topics.ENRICHED, 1).get(0).value(), EnrichedArticle.class);
        Map<String, String> letters = broker.await(Topics.deadLetters(Topics.CLEAN), 2).stream()
                .collect(Collectors.toMap(
                        ConsumerRecord::key, message -> MessageReader.header(message, Headers.REASON)));

        assertThat(enriched.article()).isEqualTo(article);
        assertThat(enriched.entitiesLanguage()).isEqualTo("en");
        Entity mayor = enriched.entities().stream()
                .filter(entity -> entity.type() == EntityType.PERSON)
                .findFirst()
                .orElseThrow();
        assertThat(mayor.name()).isEqualTo("Lena Ortiz");
        assertThat(texts(mayor, article)).containsExactly("Lena Ortiz", "Ortiz");
        assertThat(letters).isEqualTo(Map.of("poison", "unreadable", "empty", "unreadable"));
        service.assertConsumed(3);
    }

    @Test
    void passesTakedownsOn() {
        ProducerRecord<String, byte[]> takedown = new ProducerRecord<>(Topics.CLEAN, "gone", null);
        takedown.headers().add(Headers.REVISION, "42".getBytes(UTF_8));
        broker.send(takedown);

        ConsumerRecord<String, byte[]> passed = broker.await(Topics.ENRICHED, 1).get(0);

        assertThat(passed.value()).isNull();
        assertThat(MessageReader.header(passed, Headers.REVISION)).isEqualTo("42");
    }

    private static List<String> texts(Entity entity, CleanArticle article) {
        return entity.mentions().stream()
                .map((Mention mention) -> article.text().substring(mention.start(), mention.end()))
                .toList();
    }
}
