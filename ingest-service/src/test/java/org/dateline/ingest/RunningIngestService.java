package org.dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.dateline.contract.RawArticle;
import org.dateline.contract.Topics;
import org.dateline.stage.KafkaBroker;
import org.dateline.stage.ServiceUnderTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A broker and the whole service, for the tests of one class; what a test adds to the topics, and requests. */
abstract class RunningIngestService {
    static final String DLT = Topics.deadLetters(Topics.INCOMING);
    static final String PARENT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    static final int MEBIBYTE = 1 << 20;

    static KafkaBroker kafka;
    static ServiceUnderTest service;

    final JsonMapper json = JsonMapper.builder().build();
    long consumedBefore;
    int rawBefore;
    int deadBefore;

    @BeforeAll
    static void start() {
        kafka = KafkaBroker.start();
        service = ServiceUnderTest.start(IngestServiceApplication::run, kafka.addresses(), "--DATELINE_PARTITIONS=2")
                .awaitReady();
    }

    @AfterAll
    static void stop() {
        service.close();
        kafka.close();
    }

    @BeforeEach
    void remember() {
        consumedBefore = service.count("consumed");
        rawBefore = kafka.read(Topics.RAW).size();
        deadBefore = kafka.read(DLT).size();
    }

    @AfterEach
    void accountsForEveryMessage() {
        assertThat(service.count("published") + service.count("rejected") + service.count("dead-lettered"))
                .isEqualTo(service.count("consumed"));
    }

    List<ConsumerRecord<String, byte[]>> raw(int count) {
        return kafka.await(Topics.RAW, rawBefore + count).stream()
                .sorted(Comparator.comparingLong(ConsumerRecord::timestamp))
                .skip(rawBefore)
                .toList();
    }

    List<ConsumerRecord<String, byte[]>> dead(int count) {
        return kafka.await(DLT, deadBefore + count).stream()
                .sorted(Comparator.comparingLong(ConsumerRecord::timestamp))
                .skip(deadBefore)
                .toList();
    }

    RawArticle article(ConsumerRecord<String, byte[]> message) {
        return json.readValue(message.value(), RawArticle.class);
    }

    void assertProblem(HttpResponse<String> response, int status, String field) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = read(response);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("detail").asString()).isNotBlank();
        assertThat(problem.path("field").asString(null)).isEqualTo(field);
    }

    JsonNode read(HttpResponse<String> response) {
        return json.readTree(response.body());
    }

    List<JsonNode> answers(HttpResponse<String> response) {
        return response.body().lines().map(json::readTree).toList();
    }

    static HttpRequest.Builder post(String type, String body) {
        return HttpRequest.newBuilder(service.uri(type.equals("application/x-ndjson") ? "/articles/bulk" : "/articles"))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body));
    }

    static HttpRequest zippedPost(String type, byte[] body) {
        BodyPublisher publisher = BodyPublishers.ofByteArray(body);
        return HttpRequest.newBuilder(service.uri("/articles"))
                .header("Content-Type", type)
                .header("Content-Encoding", "gzip")
                .POST(publisher)
                .build();
    }

    static byte[] zipped(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static String idOf(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
    }
}
