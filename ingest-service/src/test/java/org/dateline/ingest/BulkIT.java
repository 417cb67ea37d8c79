package org.dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Many articles a request over HTTP, good lines beside bad, against a real broker. */
class BulkIT extends RunningIngestService {
    @Test
    void answersEachLineOfABulkRequestInOrder() {
        String lines = """
                {"text":"one","url":"https://example.org/bulk/1","revision":1}

                {"text":"two","published":"9999-12-31"}
                not json
                {"text":"five","url":"https://example.org/bulk/5","revision":5}
                {"text":"%s"}
                {"text":"seven","url":"https://example.org/bulk/7","revision":7}""".formatted("x".repeat(5 * MEBIBYTE));

        HttpResponse<String> response =
                service.send(post("application/x-ndjson", lines).build());

        assertThat(response.statusCode()).isEqualTo(200);
        List<JsonNode> answers = answers(response);
        assertThat(answers).extracting(answer -> answer.get("line").asInt()).containsExactly(1, 3, 4, 5, 6, 7);
        assertThat(answers)
                .extracting(answer -> answer.get("status").asInt())
                .containsExactly(202, 400, 400, 202, 413, 202);
        assertThat(answers.get(0))
                .isEqualTo(json.readTree("{\"line\":1,\"status\":202,\"id\":\"%s\",\"revision\":1}"
                        .formatted(idOf("https://example.org/bulk/1"))));
        assertThat(answers.get(1).get("field").asString()).isEqualTo("published");
        assertThat(raw(3))
                .extracting(message -> article(message).body())
                .containsExactlyInAnyOrder("one", "five", "seven");
        service.assertConsumed(consumedBefore + 6);
    }

    @Test
    void readsOverALineOfAHundredMegabytesBetweenGoodOnes() {
        byte[] first = "{\"text\":\"before\"}\n{\"text\":\"".getBytes(UTF_8);
        byte[] last = "\"}\n{\"text\":\"after\"}\n".getBytes(UTF_8);
        InputStream middle = new InputStream() {
            private int left = 100 * MEBIBYTE;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                int count = Math.min(left, length);
                Arrays.fill(buffer, offset, offset + Math.max(0, count), (byte) 'x');
                left -= count;
                return count > 0 ? count : -1;
            }
        };
        InputStream body = new SequenceInputStream(Collections.enumeration(
                List.of(new ByteArrayInputStream(first), middle, new ByteArrayInputStream(last))));

        HttpResponse<String> response = service.send(HttpRequest.newBuilder(service.uri("/articles/bulk"))
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofInputStream(() -> body))
                .build());

        assertThat(answers(response))
                .extracting(answer -> answer.get("status").asInt())
                .containsExactly(202, 413, 202);
    }

    @Test
    void answersALineWhileTheNextHasNotComeYet() throws Exception {
        try (Socket socket = new Socket("localhost", service.uri("/").getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /articles/bulk HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n"
                            + "Transfer-Encoding: chunked\r\n\r\n")
                    .getBytes(UTF_8));
            socket.setSoTimeout(20_000);
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            for (int i = 1; i <= 3; i++) {
                String line = "{\"text\":\"slow " + i + "\"}\n";
                out.write("%x\r\n%s\r\n".formatted(line.length(), line).getBytes(UTF_8));
                String answer = in.readLine();
                while (!answer.startsWith("{")) {
                    answer = in.readLine();
                }
                assertThat(answer).startsWith("{\"line\":" + i + ",\"status\":202,");
            }
            out.write("0\r\n\r\n".getBytes(UTF_8));
        }
    }

    @Test
    void answersTheLinesBeforeAGzipStreamBroke() {
        byte[] lines = IntStream.range(0, 5_000)
                .mapToObj(i -> "{\"text\":\"broken " + i + UUID.randomUUID() + "\"}\n")
                .collect(Collectors.joining())
                .getBytes(UTF_8);
        byte[] whole = zipped(lines);

        HttpResponse<String> response = service.send(HttpRequest.newBuilder(service.uri("/articles/bulk"))
                .header("Content-Type", "application/x-ndjson")
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(Arrays.copyOf(whole, whole.length / 2)))
                .build());

        List<JsonNode> answers = answers(response);
        assertThat(answers).hasSizeGreaterThan(1_000);
        assertThat(answers.get(answers.size() - 1).get("detail").asString()).contains("gzip");
        assertThat(answers.subList(0, answers.size() - 1))
                .extracting(answer -> answer.get("status").asInt())
                .containsOnly(202);
    }

    @Test
    void givesVersionsOfOneArticleGrowingRevisions() {
        String line = "{\"text\":\"a version\",\"url\":\"https://example.org/versions\"}\n";

        HttpResponse<String> response =
                service.send(post("application/x-ndjson", line.repeat(1_000)).build());

        List<Long> revisions = answers(response).stream()
                .map(answer -> answer.get("revision").asLong())
                .toList();
        assertThat(revisions).hasSize(1_000).isSorted().doesNotHaveDuplicates();
    }
}
