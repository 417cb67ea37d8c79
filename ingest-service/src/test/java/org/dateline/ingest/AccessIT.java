package org.dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.dateline.contract.Topics;
import org.dateline.ingest.access.FeederKey;
import org.dateline.stage.KafkaBroker;
import org.dateline.stage.ServiceUnderTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Feeders with keys, good and bad, against the whole service and a real broker. */
@ExtendWith(OutputCaptureExtension.class)
class AccessIT {
    private static final String ARTICLE = "/articles/6e989720-7b9b-3f1a-8a64-2f9f41e1ce95";
    private static final String KEYS = """
            feeder=wire role=feeder sha256=%s
            feeder=desk role=admin sha256=%s
            feeder=slow role=feeder rate=1 burst=5 sha256=%s
            feeder=bulk role=feeder rate=1 burst=20 sha256=%s
            """.formatted(
                    FeederKey.hash("wire-key"),
                    FeederKey.hash("desk-key"),
                    FeederKey.hash("slow-key"),
                    FeederKey.hash("bulk-key"));

    @TempDir
    private static Path folder;

    private static Path file;
    private static KafkaBroker kafka;
    private static ServiceUnderTest service;

    private final JsonMapper json = JsonMapper.builder().build();
    private int rawBefore;

    @BeforeAll
    static void start() {
        file = folder.resolve("keys");
        write(KEYS);
        kafka = KafkaBroker.start();
        service = start(file).awaitReady();
    }

    private static ServiceUnderTest start(Path keys) {
        return ServiceUnderTest.start(
                IngestServiceApplication::run,
                kafka.addresses(),
                "--DATELINE_PARTITIONS=1",
                "--dateline.ingest.keys=" + keys,
                "--dateline.ingest.keys-check=20ms");
    }

    @AfterAll
    static void stop() {
        service.close();
        kafka.close();
    }

    @BeforeEach
    void haveTheKeysOfTheStart() {
        write(KEYS);
        awaitStatus("wire-key", 202);
        awaitStatus("none-key", 401);
        rawBefore = kafka.read(Topics.RAW).size();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer wire-key", "bearer  wire-key "})
    void takesArticlesOfWhoHasAKey(String authorization) {
        assertThat(send(post("/articles", "text/plain", "a").header("Authorization", authorization))
                        .statusCode())
                .isEqualTo(202);
        assertThat(kafka.read(Topics.RAW)).hasSize(rawBefore + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/articles", "/articles/", "/%61rticles", "/articles;a=b", "//articles", "/x/../articles"})
    void asksForAKeyHoweverThePathIsSpelt(String path) {
        assertThat(status("POST " + path + " HTTP/1.1")).doesNotContain(" 202 ");
        assertThat(kafka.read(Topics.RAW)).hasSize(rawBefore);
    }

    @Test
    void refusesWhoShowsNoKeyOrOneThatIsUnknown() {
        HttpResponse<String> none = send(post("/articles", "text/plain", "a".repeat(4 << 20)));
        HttpResponse<String> other =
                send(post("/articles", "text/plain", "a").header("Authorization", "Basic d2lyZTp3aXJl"));
        HttpResponse<String> unknown = send("unknown-key", post("/articles", "text/plain", "a"));
        HttpResponse<String> hash = send(FeederKey.hash("wire-key"), post("/articles", "text/plain", "a"));
        HttpResponse<String> bulk = send(post("/articles/bulk", "application/x-ndjson", "{\"text\":\"a\"}"));
        HttpResponse<String> takedown =
                send(HttpRequest.newBuilder(service.uri(ARTICLE)).DELETE());

        assertThat(List.of(none, other, unknown, hash, bulk, takedown)).allSatisfy(response -> {
            assertProblem(response, 401);
            assertThat(response.headers().firstValue("WWW-Authenticate"))
                    .hasValueSatisfying(value -> assertThat(value).startsWith("Bearer"));
            assertThat(response.body()).doesNotContain("unknown-key", FeederKey.hash("wire-key"));
        });
        assertThat(kafka.read(Topics.RAW)).hasSize(rawBefore);
        assertThat(denied("no-key", "")).isPositive();
        assertThat(denied("unknown-key", "")).isPositive();
    }

    @Test
    void letsAdminsAloneTakeArticlesDown() {
        HttpRequest.Builder takedown =
                HttpRequest.newBuilder(service.uri(ARTICLE)).DELETE();

        HttpResponse<String> feeder = send("wire-key", takedown.copy());

        assertProblem(feeder, 403);
        assertThat(json.readTree(feeder.body()).get("detail").asString()).contains("role admin");
        assertThat(kafka.read(Topics.RAW)).hasSize(rawBefore);
        assertThat(send("desk-key", takedown.copy()).statusCode()).isEqualTo(202);
        assertThat(send("desk-key", post("/articles", "text/plain", "a")).statusCode())
                .isEqualTo(202);
        assertThat(denied("role", "wire")).isPositive();
    }

    @Test
    void changesKeysWithoutARestart() {
        write(KEYS + "feeder=wire role=feeder sha256=" + FeederKey.hash("new-key") + "\n");
        awaitStatus("new-key", 202);
        awaitStatus("wire-key", 202);

        replace(KEYS.replace(FeederKey.hash("wire-key"), FeederKey.hash("new-key")));
        awaitStatus("wire-key", 401);
        awaitStatus("new-key", 202);
    }

    @Test
    void keepsTheKeysWhereTheNewFileIsWrong(CapturedOutput output) throws IOException {
        write(KEYS + "feeder=late role=feeder late-key\n");
        awaitFault("line 5: expected feeder=, role=, rate=, burst= and sha256=");
        awaitStatus("wire-key", 202);
        assertThat(output).contains("stays as it was").contains("line 5").doesNotContain("late-key");

        Files.delete(file);
        awaitFault("NoSuchFileException");
        awaitStatus("wire-key", 202);

        write("feeder=wire role=feeder sha256=" + FeederKey.hash("new-key"));
        awaitStatus("new-key", 202);
        assertThat(health().path("details").propertyNames()).containsExactly("keys");
    }

    @Test
    void doesNotStartWithoutAFileThatItCanRead() {
        Path empty = folder.resolve("empty");
        assertThatThrownBy(() -> start(empty)).rootCause().hasMessageContaining(empty.toString());
    }

    @Test
    void tellsAFeederThatIsTooFastWhenToComeAgain() {
        HttpRequest.Builder article = post("/articles", "text/plain", "a");

        HttpResponse<String> refused = Awaitility.await()
                .pollInterval(Duration.ofMillis(1))
                .until(() -> send("slow-key", article.copy()), response -> response.statusCode() == 429);

        assertProblem(refused, 429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("1");
        assertThat(denied("rate", "slow")).isPositive();
        awaitStatus("wire-key", 202);
        awaitStatus("slow-key", 202);
    }

    @Test
    void answersEachLineThatComesTooFastAndGoesOn() {
        String lines = "{\"text\":\"a\"}\n".repeat(100);

        HttpResponse<String> response = send("bulk-key", post("/articles/bulk", "application/x-ndjson", lines));

        List<JsonNode> answers = response.body().lines().map(json::readTree).toList();
        List<JsonNode> late = answers.stream()
                .filter(answer -> answer.get("status").asInt() == 429)
                .toList();
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(answers).hasSize(100);
        assertThat(answers.subList(0, 20))
                .allSatisfy(answer -> assertThat(answer.get("status").asInt()).isEqualTo(202));
        assertThat(late).isNotEmpty().allSatisfy(answer -> assertThat(
                        answer.get("detail").asString())
                .endsWith("send it again in 1 s"));
        assertThat(kafka.read(Topics.RAW)).hasSize(rawBefore + 100 - late.size());
        assertThat(denied("rate", "bulk")).isEqualTo(late.size());
    }

    @Test
    void endsALongRequestOnceItsKeyHoldsNoMore() throws Exception {
        try (Socket socket = new Socket("localhost", service.uri("/").getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /articles/bulk HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n"
                            + "Authorization: Bearer wire-key\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(UTF_8));
            socket.setSoTimeout(20_000);
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            assertThat(answer(in, out)).contains("\"status\":202");

            replace(KEYS.replace(FeederKey.hash("wire-key"), FeederKey.hash("new-key")));
            awaitStatus("new-key", 202);

            assertThat(answer(in, out)).contains("\"status\":401");
        }
    }

    private static String answer(BufferedReader in, OutputStream out) throws IOException {
        String line = "{\"text\":\"slow\"}\n";
        out.write("%x\r\n%s\r\n".formatted(line.length(), line).getBytes(UTF_8));
        String answer = in.readLine();
        while (!answer.startsWith("{")) {
            answer = in.readLine();
        }
        return answer;
    }

    private static HttpRequest.Builder post(String path, String type, String body) {
        return HttpRequest.newBuilder(service.uri(path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        return service.send(request.build());
    }

    private static HttpResponse<String> send(String key, HttpRequest.Builder request) {
        return send(request.header("Authorization", "Bearer " + key));
    }

    private static void awaitStatus(String key, int status) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> send(key, post("/articles", "text/plain", "a")).statusCode() == status);
    }

    private JsonNode health() {
        return json.readTree(service.get("/actuator/health").body()).at("/components/feederKeys");
    }

    private void awaitFault(String fault) {
        Awaitility.await().untilAsserted(() -> {
            assertThat(health().at("/details/fault").asString("")).contains(fault);
            assertThat(health().path("status").asString()).isEqualTo("UP");
        });
    }

    private static long denied(String reason, String feeder) {
        return Pattern.compile("(?m)^requests_denied_total\\{feeder=\"%s\",reason=\"%s\"} ([0-9.E+]+)$"
                        .formatted(feeder, reason))
                .matcher(service.get("/actuator/prometheus").body())
                .results()
                .mapToLong(found -> (long) Double.parseDouble(found.group(1)))
                .sum();
    }

    private void assertProblem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json.readTree(response.body()).get("detail").asString()).startsWith("Expected ");
    }

    /** The status line that answers a request which a careful client would not send. */
    private static String status(String requestLine) {
        try (Socket socket = new Socket("localhost", service.uri("/").getPort())) {
            socket.getOutputStream()
                    .write((requestLine
                                    + "\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: 1\r\n\r\na")
                            .getBytes(UTF_8));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8)).readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(String keys) {
        try {
            Files.writeString(file, keys);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a careful person does: the file is the old one or the new one, and never half of it. */
    private static void replace(String keys) {
        try {
            Path next = Files.writeString(folder.resolve("next"), keys);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
