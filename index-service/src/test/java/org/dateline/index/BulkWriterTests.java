package org.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dateline.index.FakeElasticsearch.Answer;
import org.dateline.index.WriteResult.Indexed;
import org.dateline.index.WriteResult.Refused;
import org.dateline.index.WriteResult.Stale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

class BulkWriterTests {
    private final DocumentWrite a = write("a");
    private final DocumentWrite b = write("b");
    private final DocumentWrite c = write("c");
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final JsonMapper json = JsonMapper.builder().build();
    private FakeElasticsearch elasticsearch = FakeElasticsearch.start(ids -> Answer.all(500));

    @AfterEach
    void stop() {
        elasticsearch.close();
    }

    @Test
    void sendsAgainOnlyWhatElasticsearchWasTooBusyFor() {
        answer(Answer.items(201, 429, 503), Answer.items(201, 201));

        Map<DocumentWrite, WriteResult> results = write(List.of(a, b, c));

        assertThat(elasticsearch.requests()).containsExactly(List.of("a", "b", "c"), List.of("b", "c"));
        assertThat(results.values()).hasSize(3).containsOnly(new Indexed());
        assertThat(meters.counter("index.bulk.retries").count()).isEqualTo(2);
    }

    @Test
    void sendsAgainAWholeRequestThatElasticsearchWasTooBusyFor() {
        answer(Answer.all(429), Answer.items(201, 201));

        assertThat(write(List.of(a, b)).values()).containsOnly(new Indexed());
        assertThat(elasticsearch.requests()).hasSize(2);
    }

    @Test
    void tellsStaleAndRefusedApart() {
        answer(Answer.items(409, 400, 201));

        assertThat(write(List.of(a, b, c)))
                .containsEntry(a, new Stale())
                .containsEntry(b, new Refused("some", "some_exception: on purpose"))
                .containsEntry(c, new Indexed());
    }

    @Test
    void splitsByBytes() {
        behave(ids -> Answer.items(ids.stream().map(id -> 201).toArray(Integer[]::new)));

        write(List.of(a, b, c), DataSize.ofBytes(2_500));

        assertThat(elasticsearch.requests()).containsExactly(List.of("a", "b"), List.of("c"));
    }

    @Test
    void sendsADocumentThatIsLargerThanARequestShouldBeAlone() {
        behave(ids -> Answer.items(ids.stream().map(id -> 201).toArray(Integer[]::new)));

        write(List.of(a, b), DataSize.ofBytes(10));

        assertThat(elasticsearch.requests()).containsExactly(List.of("a"), List.of("b"));
    }

    @Test
    void halvesARequestThatIsTooLargeDownToTheDocumentThatIs() {
        behave(ids -> ids.size() > 1 || ids.contains("b") ? Answer.all(413) : Answer.items(201));

        Map<DocumentWrite, WriteResult> results = write(List.of(a, b, c));

        assertThat(results).containsEntry(a, new Indexed()).containsEntry(c, new Indexed());
        assertThat(results.get(b)).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.reason())
                .isEqualTo("too-large"));
    }

    @Test
    void givesUpOnAnElasticsearchThatStaysTooBusy() {
        behave(ids -> Answer.items(429));

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> write(List.of(a)))
                .withMessageContaining("429 some_exception: on purpose");
        assertThat(elasticsearch.requests()).hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 500, 502, 503})
    void givesTheBatchBackWhereTheWholeRequestFails(int status) {
        behave(ids -> Answer.all(status));

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> write(List.of(a)));
        assertThat(elasticsearch.requests()).hasSize(1);
    }

    @Test
    void givesTheBatchBackWhereNobodyAnswers() {
        elasticsearch.close();

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> write(List.of(a)));
    }

    @Test
    void presentsTheApiKey() {
        behave(ids -> Answer.items(201));

        write(List.of(a), DataSize.ofMegabytes(10), "key", "");

        assertThat(elasticsearch.authorizations()).containsExactly("ApiKey key");
    }

    @Test
    void presentsNameAndPassword() {
        behave(ids -> Answer.items(201));

        write(List.of(a), DataSize.ofMegabytes(10), "", "user");

        assertThat(elasticsearch.authorizations()).containsExactly("Basic dXNlcjpwYXNz");
    }

    private void answer(Answer... answers) {
        Deque<Answer> script = new ArrayDeque<>(List.of(answers));
        behave(ids -> script.remove());
    }

    private void behave(Function<List<String>, Answer> behaviour) {
        elasticsearch.close();
        elasticsearch = FakeElasticsearch.start(behaviour);
    }

    private Map<DocumentWrite, WriteResult> write(List<DocumentWrite> writes) {
        return write(writes, DataSize.ofMegabytes(10));
    }

    private Map<DocumentWrite, WriteResult> write(List<DocumentWrite> writes, DataSize maxBulk) {
        return write(writes, maxBulk, "", "");
    }

    private Map<DocumentWrite, WriteResult> write(
            List<DocumentWrite> writes, DataSize maxBulk, String apiKey, String username) {
        IndexProperties settings = new IndexProperties(
                List.of(elasticsearch.uri()),
                apiKey,
                username,
                "pass",
                null,
                1,
                maxBulk,
                Duration.ofSeconds(2),
                Duration.ofSeconds(10),
                Duration.ofSeconds(1),
                Duration.ofSeconds(1));
        try (ElasticsearchClient client = ElasticsearchConnection.open(settings, json)) {
            return new BulkWriter(
                            client,
                            new IndexSetup(client, json, 1),
                            new BulkMetrics(meters),
                            maxBulk,
                            settings.patience())
                    .write(writes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DocumentWrite write(String id) {
        return new DocumentWrite(
                id,
                1,
                null,
                ("{\"text\":\"" + "x".repeat(988) + "\"}").getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
