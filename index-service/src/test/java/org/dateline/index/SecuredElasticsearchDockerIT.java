package org.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.dateline.contract.ArticleSamples.enrichedArticle;
import static org.dateline.contract.ArticleSamples.origin;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
    private static final Path COMPOSE = Path.of("..", "deploy", "compose");

    @TempDir
    private static Path folder;

    private static ServerCertificate certificate;
    private static GenericContainer<?> elasticsearch;

    @BeforeAll
    static void start() throws IOException {
        certificate = ServerCertificate.make(folder);
        elasticsearch = new GenericContainer<>(imageThatKeepsKeys())
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
        // The server makes the index of its keys by itself; until that is open it knows nobody.
        await().atMost(Duration.ofMinutes(1))
                .ignoreExceptionsInstanceOf(ElasticsearchException.class)
                .until(() -> !key("analyst").isEmpty());
    }

    @AfterAll
    static void stop() {
        elasticsearch.stop();
    }

    @Test
    void makesAnArticleSearchableWithAPassword() throws IOException {
        makesAnArticleSearchable(
                "by-password",
                "--DATELINE_ELASTICSEARCH_USERNAME=elastic",
                "--DATELINE_ELASTICSEARCH_PASSWORD=" + PASSWORD);
    }

    private static void makesAnArticleSearchable(String name, String... access) throws IOException {
        EnrichedArticle article = enrichedArticle(origin(name));
        String id = article.article().origin().id();
        String[] settings = Stream.concat(
                        Stream.of(
                                "--DATELINE_ELASTICSEARCH=" + address(),
                                "--DATELINE_ELASTICSEARCH_CA=" + certificate.certificate()),
                        Stream.of(access))
                .toArray(String[]::new);
        try (KafkaBroker broker = KafkaBroker.start();
                ServiceUnderTest service = ServiceUnderTest.start(
                                IndexServiceApplication::run, broker.addresses(), settings)
                        .awaitReady()) {
            broker.send(Topics.ENRICHED, id, JsonMapper.shared().writeValueAsBytes(article));

            service.assertConsumed(1);
        }
        try (ElasticsearchClient admin = openAsAdmin()) {
            admin.indices().refresh(request -> request.index("articles"));
            assertThat(admin.count(request -> request.index("articles")
                                    .query(query ->
                                            query.term(term -> term.field("id").value(id))))
                            .count())
                    .isEqualTo(1);
        }
    }

    @Test
    void makesAnArticleSearchableWithAKeyThatMayDoNothingElse() throws IOException {
        makesAnArticleSearchable("by-key", "--DATELINE_ELASTICSEARCH_API_KEY=" + key("index-service"));
        try (ElasticsearchClient writer = openWithKey("index-service");
                ElasticsearchClient analyst = openWithKey("analyst")) {
            assertThat(analyst.count(request -> request.index("articles")).count())
                    .isPositive();
            assertForbidden(() -> writer.count(request -> request.index("articles")));
            assertForbidden(() -> writer.indices().create(request -> request.index("others")));
            assertForbidden(
                    () -> analyst.delete(request -> request.index("articles").id("any")));
            assertForbidden(() -> analyst.search(request -> request.index("articles-v1")));
        }
    }

    private static void assertForbidden(ThrowingCallable request) {
        assertThatThrownBy(request)
                .isInstanceOfSatisfying(ElasticsearchException.class, refused -> assertThat(refused.status())
                        .isEqualTo(403));
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

    private static String imageThatKeepsKeys() throws IOException {
        Process script = new ProcessBuilder(
                        COMPOSE.resolve("elasticsearch-with-keys").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String image = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(image)
                .as("what deploy/compose/elasticsearch-with-keys prints")
                .isNotEmpty();
        return image;
    }

    /** An API key with the role of that name in the compose file's list. */
    private static String key(String role) throws IOException {
        String rights = Files.readAllLines(COMPOSE.resolve("setup").resolve("roles.yml")).stream()
                .filter(line -> line.startsWith(role + ": "))
                .findFirst()
                .orElseThrow()
                .substring(role.length() + 2);
        try (ElasticsearchClient admin = openAsAdmin()) {
            return admin.security()
                    .createApiKey(request -> request.name(role)
                            .roleDescriptors(role, descriptor -> descriptor.withJson(new StringReader(rights))))
                    .encoded();
        }
    }

    private static ElasticsearchClient openWithKey(String role) throws IOException {
        return open("ca=" + certificate.certificate(), "api-key=" + key(role));
    }

    private static ElasticsearchClient openAsAdmin() {
        return open("ca=" + certificate.certificate(), "username=elastic", "password=" + PASSWORD);
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
