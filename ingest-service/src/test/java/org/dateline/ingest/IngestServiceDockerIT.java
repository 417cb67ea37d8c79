package org.dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.dateline.contract.Topics;
import org.dateline.stage.KafkaBroker;
import org.dateline.stage.ServiceUnderTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.kafka.KafkaContainer;

/** The service against the broker that people deploy, in a container; skipped where no Docker engine answers. */
@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class IngestServiceDockerIT {
    @Container
    private static final KafkaContainer CONTAINER = new KafkaContainer("apache/kafka:4.2.1");

    @Test
    void passesArticlesOnFromHttpAndFromTheTopic() {
        try (KafkaBroker kafka = KafkaBroker.at(CONTAINER.getBootstrapServers());
                ServiceUnderTest service = ServiceUnderTest.start(IngestServiceApplication::run, kafka.addresses())
                        .awaitReady()) {
            kafka.send(Topics.INCOMING, null, "{\"text\":\"from the topic\"}".getBytes(UTF_8));
            kafka.send(Topics.INCOMING, "bad", "{\"text\":".getBytes(UTF_8));
            int status = service.send(HttpRequest.newBuilder(service.uri("/articles"))
                            .header("Content-Type", "text/plain")
                            .POST(BodyPublishers.ofString("over HTTP"))
                            .build())
                    .statusCode();

            assertThat(status).isEqualTo(202);
            assertThat(kafka.await(Topics.RAW, 2))
                    .extracting(message -> new String(message.value(), UTF_8))
                    .anyMatch(article -> article.contains("from the topic"))
                    .anyMatch(article -> article.contains("over HTTP"));
            assertThat(kafka.await(Topics.deadLetters(Topics.INCOMING), 1)
                            .get(0)
                            .key())
                    .isEqualTo("bad");
            service.assertConsumed(3);
        }
    }
}
