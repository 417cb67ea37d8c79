package org.dateline.clean;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.contract.ArticleSamples;
import org.dateline.contract.CleanArticle;
import org.dateline.contract.RawArticle;
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
class CleanServiceDockerIT {
    @Container
    private static final KafkaContainer CONTAINER = new KafkaContainer("apache/kafka:4.2.1");

    @Test
    void cleansArticlesAndPutsAsideWhatItCannotRead() {
        JsonMapper json = JsonMapper.builder().build();
        RawArticle article = ArticleSamples.rawArticle(ArticleSamples.origin("harbour"));
        try (KafkaBroker kafka = KafkaBroker.at(CONTAINER.getBootstrapServers());
                ServiceUnderTest service = ServiceUnderTest.start(CleanServiceApplication::run, kafka.addresses())
                        .awaitReady()) {
            kafka.send(Topics.RAW, "bad", "{".getBytes(UTF_8));
            kafka.send(Topics.RAW, article.origin().id(), json.writeValueAsBytes(article));

            byte[] clean = kafka.await(Topics.CLEAN, 1).get(0).value();
            assertThat(json.readValue(clean, CleanArticle.class).paragraphs()).hasSize(3);
            assertThat(kafka.await(Topics.deadLetters(Topics.RAW), 1).get(0).key())
                    .isEqualTo("bad");
            service.assertConsumed(2);
        }
    }
}
