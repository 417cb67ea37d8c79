package org.dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.security.scram.ScramLoginModule;
import org.awaitility.Awaitility;
import org.dateline.contract.Topics;
import org.dateline.stage.KafkaBroker;
import org.dateline.stage.ServerCertificate;
import org.dateline.stage.ServiceUnderTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.testcontainers.containers.Container.ExecResult;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.MountableFile;

/**
 * The service against a broker, in a container, that speaks TLS alone and asks who it is; skipped where no Docker engine
 * answers. The settings are those of every service.
 */
@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
@ExtendWith(OutputCaptureExtension.class)
class SecuredKafkaDockerIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String MECHANISM = "SCRAM-SHA-512";

    @TempDir
    private static Path folder;

    private static ServerCertificate certificate;
    private static KafkaContainer container;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        certificate = ServerCertificate.make(folder);
        container = new KafkaContainer("apache/kafka:4.2.1")
                .withCopyFileToContainer(MountableFile.forHostPath(certificate.both(), 0444), "/tmp/server.pem")
                .withEnv(
                        "KAFKA_LISTENER_SECURITY_PROTOCOL_MAP",
                        "PLAINTEXT:SASL_SSL,BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT")
                .withEnv("KAFKA_SASL_ENABLED_MECHANISMS", MECHANISM)
                .withEnv(
                        "KAFKA_LISTENER_NAME_PLAINTEXT_SCRAM___SHA___512_SASL_JAAS_CONFIG",
                        ScramLoginModule.class.getName() + " required;")
                .withEnv("KAFKA_SSL_KEYSTORE_TYPE", "PEM")
                .withEnv("KAFKA_SSL_KEYSTORE_LOCATION", "/tmp/server.pem")
                .withStartupTimeout(Duration.ofMinutes(8));
        container.start();
        ExecResult made = container.execInContainer(
                "/opt/kafka/bin/kafka-configs.sh",
                "--bootstrap-server",
                "localhost:9093",
                "--alter",
                "--entity-type",
                "users",
                "--entity-name",
                "admin",
                "--add-config",
                MECHANISM + "=[password=admin-password]");
        assertThat(made.getExitCode()).as(made.toString()).isZero();
    }

    @AfterAll
    static void stop() {
        container.stop();
    }

    @Test
    void passesArticlesOnOverTlsAsTheUserThatItIsToldToBe(CapturedOutput output) throws IOException {
        setPassword("told", "its \"own\" \\password");
        Path secrets = Files.createDirectories(folder.resolve("secrets"));
        Files.writeString(secrets.resolve("dateline.kafka-security.username"), "told\n");
        Files.writeString(secrets.resolve("dateline.kafka-security.password"), "its \"own\" \\password\n");
        try (KafkaBroker kafka = KafkaBroker.at(container.getBootstrapServers(), security("admin", "admin-password"));
                ServiceUnderTest service = ServiceUnderTest.start(
                                IngestServiceApplication::run,
                                kafka.addresses(),
                                "--spring.config.import=configtree:" + secrets + "/",
                                "--DATELINE_KAFKA_SECURITY_PROTOCOL=SASL_SSL",
                                "--DATELINE_KAFKA_CA=" + certificate.certificate(),
                                "--logging.level.org.apache.kafka=INFO")
                        .awaitReady()) {
            kafka.send(Topics.INCOMING, null, "{\"text\":\"in secret\"}".getBytes(UTF_8));

            service.assertConsumed(1);
            assertThat(new String(kafka.await(Topics.RAW, 1).get(0).value(), UTF_8))
                    .contains("in secret");
            assertThat(output).contains("sasl.jaas.config = [hidden]").doesNotContain("own\\\"", "own\" ");
        }
    }

    @Test
    void waitsWhereItsPasswordIsWrong() throws Exception {
        setPassword("waiting", "another password");
        int port = freePort();
        CompletableFuture<ServiceUnderTest> starting = CompletableFuture.supplyAsync(() -> ServiceUnderTest.start(
                IngestServiceApplication::run,
                container.getBootstrapServers(),
                "--DATELINE_KAFKA_SECURITY_PROTOCOL=SASL_SSL",
                "--DATELINE_KAFKA_CA=" + certificate.certificate(),
                "--DATELINE_KAFKA_USERNAME=waiting",
                "--DATELINE_KAFKA_PASSWORD=the wrong password",
                "--DATELINE_INGEST_GROUP=waiting",
                "--DATELINE_MANAGEMENT_PORT=" + port));

        Awaitility.await()
                .atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(IOException.class)
                .untilAsserted(() -> {
                    HttpResponse<String> readiness = get(port, "/actuator/health/readiness");
                    assertThat(readiness.statusCode()).isEqualTo(503);
                    assertThat(readiness.body())
                            .contains("SaslAuthenticationException")
                            .doesNotContain("the wrong password");
                });
        assertThat(get(port, "/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(starting).isNotDone();

        setPassword("waiting", "the wrong password");
        try (ServiceUnderTest service = starting.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            service.awaitReady();
        }
    }

    private static void setPassword(String user, String password) {
        Map<String, Object> settings = new HashMap<>(security("admin", "admin-password"));
        settings.put("bootstrap.servers", container.getBootstrapServers());
        try (Admin admin = Admin.create(settings)) {
            admin.alterUserScramCredentials(List.of(new UserScramCredentialUpsertion(
                            user, new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 8192), password)))
                    .all()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        }
    }

    private static Map<String, Object> security(String user, String password) {
        return Map.of(
                "security.protocol",
                "SASL_SSL",
                "sasl.mechanism",
                MECHANISM,
                "sasl.jaas.config",
                "%s required username=\"%s\" password=\"%s\";"
                        .formatted(ScramLoginModule.class.getName(), user, password),
                "ssl.truststore.type",
                "PEM",
                "ssl.truststore.location",
                certificate.certificate().toString());
    }

    private static HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
