package org.dateline.enrich;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.contract.ArticleSamples;
import org.dateline.contract.CleanArticle;
import org.dateline.contract.EnrichedArticle;
import org.dateline.contract.Topics;
import org.dateline.stage.KafkaBroker;
import org.dateline.stage.ServiceUnderTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.kafka.KafkaContainer;
import tools.jackson.databind.json.JsonMapper;

/** The service against the broker that people deploy, in a container; skipped where no Docker engine answers. */
@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class EnrichServiceDockerIT {
    @Container
    private static final KafkaContainer CONTAINER = new KafkaContainer("apache/kafka:4.2.1");

    @Test
    void tagsArticlesAndPutsAsideWhatItCannotRead() {
        JsonMapper json = JsonMapper.builder().build();
        CleanArticle article = ArticleSamples.cleanArticle(ArticleSamples.origin("harbour"));
        try (KafkaBroker kafka = KafkaBroker.at(CONTAINER.getBootstrapServers());
                ServiceUnderTest service = ServiceUnderTest.start(EnrichServiceApplication::run, kafka.addresses())
                        .awaitReady()) {
            kafka.send(Topics.CLEAN, "bad", "{".getBytes(UTF_8));
            kafka.send(Topics.CLEAN, article.origin().id(), json.writeValueAsBytes(article));

            byte[] enriched = kafka.await(Topics.ENRICHED, 1).get(0).value();
            assertThat(json.readValue(enriched, EnrichedArticle.class).entities())
                    .isNotEmpty();
            assertThat(kafka.await(Topics.deadLetters(Topics.CLEAN), 1).get(0).key())
                    .isEqualTo("bad");
            service.assertConsumed(2);
        }
    }
}
