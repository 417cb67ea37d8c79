package org.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.contract.ArticleSamples.enrichedArticle;
import static org.dateline.contract.ArticleSamples.origin;

import java.net.URI;
import java.time.Duration;
import org.dateline.contract.EnrichedArticle;
import org.dateline.contract.Topics;
import org.dateline.stage.KafkaBroker;
import org.dateline.stage.ServiceUnderTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.kafka.KafkaContainer;
import tools.jackson.databind.json.JsonMapper;

/** The service between the containers that people deploy. */
@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class IndexServiceDockerIT {
    @Container
    private static final KafkaContainer kafka =
            new KafkaContainer("apache/kafka:4.2.1").withStartupTimeout(Duration.ofMinutes(8));

    @Container
    private static final GenericContainer<?> elasticsearch = new GenericContainer<>(
                    "docker.elastic.co/elasticsearch/elasticsearch:8.19.21")
            .withEnv("discovery.type", "single-node")
            .withEnv("xpack.security.enabled", "false")
            .withEnv("xpack.ml.enabled", "false")
            .withEnv("ES_JAVA_OPTS", "-Xms512m -Xmx512m")
            .withExposedPorts(9200)
            .waitingFor(Wait.forHttp("/_cluster/health").forPort(9200).withStartupTimeout(Duration.ofMinutes(8)));

    @Test
    void makesAnArticleSearchable() {
        URI uri = URI.create("http://%s:%d".formatted(elasticsearch.getHost(), elasticsearch.getMappedPort(9200)));
        EnrichedArticle article = enrichedArticle(origin("container"));
        byte[] message = JsonMapper.shared().writeValueAsBytes(article);
        try (KafkaBroker broker = KafkaBroker.at(kafka.getBootstrapServers());
                ServiceUnderTest service = ServiceUnderTest.start(
                        IndexServiceApplication::run, broker.addresses(), "--dateline.index.elasticsearch=" + uri)) {
            service.awaitReady();

            broker.send(Topics.ENRICHED, article.article().origin().id(), message);

            service.assertConsumed(1);
            assertThat(new IndexReader(uri).search("text:ferries AND people:\"Lena Ortiz\""))
                    .containsExactly(article.article().origin().id());
        }
    }
}
