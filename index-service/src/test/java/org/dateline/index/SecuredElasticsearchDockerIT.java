package org.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.contract.ArticleSamples.enrichedArticle;
import static org.dateline.contract.ArticleSamples.origin;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLException;
import org.dateline.contract.EnrichedArticle;
import org.dateline.contract.Topics;
import org.dateline.stage.KafkaBroker;
import org.dateline.stage.ServerCertificate;
import org.dateline.stage.ServiceUnderTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.utility.MountableFile;
import tools.jackson.databind.json.JsonMapper;

/** The service and Elasticsearch, in a container, that speaks TLS alone and asks who it is. */
@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class SecuredElasticsearchDockerIT {
    private static final String PASSWORD = "a password of tests";
    private static final String FOLDER = "/usr/share/elasticsearch/config/certificates/";

    @TempDir
    private static Path folder;

    private static ServerCertificate certificate;
    private static GenericContainer<?> elasticsearch;

    @BeforeAll
    static void start() {
        certificate = ServerCertificate.make(folder);
        elasticsearch = new GenericContainer<>("docker.elastic.co/elasticsearch/elasticsearch:8.19.21")
                .withCopyFileToContainer(MountableFile.forHostPath(certificate.key(), 0444), FOLDER + "server.key")
                .withCopyFileToContainer(
                        MountableFile.forHostPath(certificate.certificate(), 0444), FOLDER + "server.crt")
                .withEnv("discovery.type", "single-node")
                .withEnv("xpack.security.enabled", "true")
                .withEnv("xpack.security.http.ssl.enabled", "true")
                .withEnv("xpack.security.http.ssl.key", FOLDER + "server.key")
                .withEnv("xpack.security.http.ssl.certificate", FOLDER + "server.crt")
                .withEnv("xpack.ml.enabled", "false")
                .withEnv("ELASTIC_PASSWORD", PASSWORD)
                .withEnv("ES_JAVA_OPTS", "-Xms512m -Xmx512m")
                .withExposedPorts(9200)
                .waitingFor(Wait.forHttps("/")
                        .allowInsecure()
                        .forStatusCode(401)
                        .withStartupTimeout(Duration.ofMinutes(8)));
        elasticsearch.start();
    }

    @AfterAll
    static void stop() {
        elasticsearch.stop();
    }

    @Test
    void makesAnArticleSearchable() throws IOException {
        EnrichedArticle article = enrichedArticle(origin("secured"));
        String id = article.article().origin().id();
        try (KafkaBroker broker = KafkaBroker.start();
                ServiceUnderTest service = ServiceUnderTest.start(
                                IndexServiceApplication::run,
                                broker.addresses(),
                                "--DATELINE_ELASTICSEARCH=" + address(),
                                "--DATELINE_ELASTICSEARCH_CA=" + certificate.certificate(),
                                "--DATELINE_ELASTICSEARCH_USERNAME=elastic",
                                "--DATELINE_ELASTICSEARCH_PASSWORD=" + PASSWORD)
                        .awaitReady()) {
            broker.send(Topics.ENRICHED, id, JsonMapper.shared().writeValueAsBytes(article));

            service.assertConsumed(1);
            ElasticsearchClient client = service.context().getBean(ElasticsearchClient.class);
            client.indices().refresh(request -> request.index("articles"));
            assertThat(client.count(request -> request.index("articles").q("text:ferries"))
                            .count())
                    .isEqualTo(1);
        }
    }

    @Test
    void isRefusedWithoutThePassword() throws IOException {
        try (ElasticsearchClient client =
                open("ca=" + certificate.certificate(), "username=elastic", "password=none")) {
            assertThatThrownBy(client::info)
                    .isInstanceOfSatisfying(ElasticsearchException.class, refused -> assertThat(refused.status())
                            .isEqualTo(401));
        }
        try (ElasticsearchClient client = open("ca=" + certificate.certificate(), "api-key=bm9uZTpub25l")) {
            assertThatThrownBy(client::info)
                    .isInstanceOfSatisfying(ElasticsearchException.class, refused -> assertThat(refused.status())
                            .isEqualTo(401));
        }
    }

    @Test
    void tellsItsPasswordOnlyAServerThatItTrusts() throws IOException {
        try (ElasticsearchClient client = open("username=elastic", "password=" + PASSWORD)) {
            assertThatThrownBy(client::info).isInstanceOf(SSLException.class);
        }
    }

    private static ElasticsearchClient open(String... settings) {
        Map<String, String> all = new HashMap<>(Map.of("elasticsearch", address()));
        List.of(settings).forEach(setting -> all.put(setting.split("=", 2)[0], setting.split("=", 2)[1]));
        IndexProperties properties =
                new Binder(new MapConfigurationPropertySource(all)).bindOrCreate("", IndexProperties.class);
        return ElasticsearchConnection.open(properties, JsonMapper.shared());
    }

    private static String address() {
        return "https://localhost:" + elasticsearch.getMappedPort(9200);
    }
}
