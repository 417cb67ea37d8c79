package org.dateline.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.stage.MessageReader.header;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.dateline.contract.BodyFormat;
import org.dateline.contract.Headers;
import org.dateline.contract.RawArticle;
import org.dateline.contract.Topics;
import org.dateline.stage.KafkaBroker;
import org.dateline.stage.ServiceUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** One article a request over HTTP, good and bad, against a real broker. */
class ArticlesIT extends RunningIngestService {
    @Test
    void storesAnArticleAndAnswersWithItsIdAndRevision() {
        HttpResponse<String> response =
                service.send(post("application/json", "{\"text\":\"a\",\"url\":\"https://example.org/json\"}")
                        .header("traceparent", PARENT)
                        .build());

        assertThat(response.statusCode()).isEqualTo(202);
        ConsumerRecord<String, byte[]> message = raw(1).get(0);
        RawArticle article = article(message);
        assertThat(message.key()).isEqualTo(idOf("https://example.org/json"));
        assertThat(header(message, Headers.TRACE_PARENT)).isEqualTo(PARENT);
        assertThat(article.body()).isEqualTo("a");
        assertThat(article.origin().received()).isBetween(Instant.now().minusSeconds(60), Instant.now());
        assertThat(read(response))
                .isEqualTo(json.createObjectNode()
                        .put("id", message.key())
                        .put("revision", article.origin().revision()));
        service.assertConsumed(consumedBefore + 1);
    }

    @Test
    void storesAPageWithItsFieldsAsParameters() {
        String query =
                "?url=https%3A%2F%2Fexample.org%2Fpage&title=Caf%C3%A9&authors=Marsh,%20Ada&authors=Ben&revision=3";
        HttpResponse<String> response = service.send(HttpRequest.newBuilder(service.uri("/articles" + query))
                .header("Content-Type", "text/html; charset=windows-1251")
                .POST(BodyPublishers.ofByteArray(zipped("<p>Паромы".getBytes(Charset.forName("windows-1251")))))
                .header("Content-Encoding", "gzip")
                .build());

        assertThat(response.statusCode()).isEqualTo(202);
        RawArticle article = article(raw(1).get(0));
        assertThat(article.format()).isEqualTo(BodyFormat.HTML);
        assertThat(article.body()).isEqualTo("<p>Паромы");
        assertThat(article.title()).isEqualTo("Café");
        assertThat(article.authors()).containsExactly("Marsh, Ada", "Ben");
        assertThat(article.origin().revision()).isEqualTo(3);
        assertThat(header(raw(1).get(0), Headers.TRACE_PARENT)).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html; charset=iso-8859-8-i",
                "text/html; level=1; charset=\"Windows-1255\"; x=y",
                "Text/HTML;charset=utf8mb4",
                "text/html"
            })
    void readsAPageWhateverItsContentTypeCallsTheCharset(String type) {
        String page = "<p>הממשלה הודיעה ביום שני כי תבנה מחדש את הכביש הצפוני";
        HttpResponse<String> response = service.send(HttpRequest.newBuilder(service.uri("/articles"))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(page.getBytes(Charset.forName("windows-1255"))))
                .build());

        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(article(raw(1).get(0)).body()).isEqualTo(page);
    }

    @Test
    void takesAnArticleDown() {
        String id = idOf("https://example.org/gone");

        HttpResponse<String> numbered = delete("/articles/" + id + "?revision=12");
        HttpResponse<String> dated = delete("/articles/" + id);

        assertThat(numbered.body()).isEqualTo("{\"id\":\"%s\",\"revision\":12}".formatted(id));
        assertThat(raw(2)).allSatisfy(message -> {
            assertThat(message.key()).isEqualTo(id);
            assertThat(message.value()).isNull();
        });
        assertThat(header(raw(2).get(0), Headers.REVISION)).isEqualTo("12");
        assertThat(header(raw(2).get(1), Headers.REVISION))
                .isEqualTo(read(dated).get("revision").asString());
        assertThat(read(dated).get("revision").asLong()).isGreaterThan(1_700_000_000_000L);
    }

    static Stream<Arguments> badRequests() {
        String type = "application/json";
        return Stream.of(
                argumentSet("empty body", type, "", 400, null),
                argumentSet("not JSON", type, "hello", 400, null),
                argumentSet("wrong type", type, "{\"text\":7}", 400, "text"),
                argumentSet("year 9999", type, "{\"text\":\"a\",\"published\":\"9999-01-01\"}", 400, "published"),
                argumentSet("no URL", type, "{\"text\":\"a\",\"url\":\"no\"}", 400, "url"),
                argumentSet("deep JSON", type, "{\"x\":" + "[".repeat(100_000), 400, null),
                argumentSet("invalid UTF-8", type, "{\"text\":\"\u00ff\"}", 400, "text"),
                argumentSet(
                        "no text in any charset", "text/plain; charset=utf-8", "\u0001\u0090\u0002", 400, "charset"),
                argumentSet("HTML without a character", "text/html", " \n ", 400, "html"),
                argumentSet("too large", type, "{\"text\":\"" + "a".repeat(5 * MEBIBYTE), 413, null),
                argumentSet("an unknown type", "application/xml", "<a/>", 415, null),
                argumentSet("a form", "application/x-www-form-urlencoded", "text=a", 415, null),
                argumentSet("an unknown charset of JSON", "application/json; charset=klingon", "{}", 415, null));
    }

    @ParameterizedTest
    @MethodSource("badRequests")
    void refusesBadRequestsAsProblems(String type, String body, int status, String field) {
        HttpResponse<String> response = service.send(HttpRequest.newBuilder(service.uri("/articles"))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body.getBytes(ISO_8859_1)))
                .build());

        assertProblem(response, status, field);
        assertThat(read(response).get("detail").asString()).startsWith("Expected ");
        assertThat(kafka.read(Topics.RAW)).hasSize(rawBefore);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /articles, 405",
        "PUT, /articles/bulk, 405",
        "GET, /articles/6e989720-7b9b-3f1a-8a64-2f9f41e1ce95, 405",
        "GET, /nothing, 404",
        "POST, /, 404"
    })
    void answersOtherRequestsWithProblems(String method, String path, int status) {
        HttpResponse<String> response = service.send(HttpRequest.newBuilder(service.uri(path))
                .method(method, BodyPublishers.noBody())
                .build());

        assertProblem(response, status, null);
    }

    @ParameterizedTest
    @CsvSource({"harbour, id", "6e989720-7b9b-3f1a-8a64-2f9f41e1ce95?revision=x, revision"})
    void refusesTakedownsThatNameNoArticle(String path, String field) {
        assertProblem(delete("/articles/" + path), 400, field);
    }

    @Test
    void refusesParametersGivenTwice() {
        HttpResponse<String> response = service.send(HttpRequest.newBuilder(service.uri("/articles?title=a&title=b"))
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("a"))
                .build());

        assertProblem(response, 400, "title");
    }

    @Test
    void refusesParametersThatAreNotPercentEncoded() {
        assertThat(rawAnswer("POST /articles?title=%zz HTTP/1.1")).startsWith("HTTP/1.1 400 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE /articles/%zz HTTP/1.1", "POST /articles/..%2f HTTP/1.1", "POST /../../x HTTP/1.1"})
    void saysAsAProblemWhatTomcatRefuses(String requestLine) {
        assertThat(rawAnswer(requestLine))
                .startsWith("HTTP/1.1 400 ")
                .contains("Content-Type: application/problem+json", "\"status\":400,\"detail\":\"Expected a request");
    }

    @Test
    void takesUrlsAsParametersThatAreNotEscaped() {
        assertThat(rawAnswer("POST /articles?url=https://example.org/[a]|b HTTP/1.1"))
                .startsWith("HTTP/1.1 202 ");
    }

    @Test
    void refusesAGzipBomb() {
        byte[] bomb = zipped(new byte[200 * MEBIBYTE]);

        HttpResponse<String> response = service.send(zippedPost("text/plain", bomb));

        assertThat(bomb).hasSizeLessThan(MEBIBYTE);
        assertProblem(response, 413, null);
    }

    @Test
    void refusesWhatIsNotGzipThoughItSaysSo() {
        assertProblem(service.send(zippedPost("text/plain", "hello".getBytes(UTF_8))), 400, null);
        byte[] whole = zipped("hello".repeat(10_000).getBytes(UTF_8));
        assertProblem(service.send(zippedPost("text/plain", Arrays.copyOf(whole, 40))), 400, null);
        assertProblem(
                service.send(
                        post("text/plain", "a").header("Content-Encoding", "br").build()),
                415,
                null);
    }

    @Test
    void saysWhatItTakesInOpenApi() {
        JsonNode document = read(service.get("/v3/api-docs"));

        assertThat(document.at("/paths/~1articles/post/requestBody/content").propertyNames())
                .contains("application/json", "text/html", "text/plain");
        assertThat(document.at("/paths/~1articles~1bulk/post").isObject()).isTrue();
        assertThat(document.at("/paths/~1articles~1{id}/delete/responses").propertyNames())
                .contains("202", "4XX", "503");
        assertThat(document.get("paths").propertyNames()).hasSize(3);
    }

    @Test
    void answersWithTryAgainWhereKafkaIsAway() {
        KafkaBroker other = KafkaBroker.start();
        try (ServiceUnderTest cut = ServiceUnderTest.start(
                IngestServiceApplication::run,
                other.addresses(),
                "--dateline.ingest.publish-timeout=1s",
                "--dateline.ingest.retry-after=7s",
                "--spring.kafka.producer.properties.delivery.timeout.ms=2000",
                "--spring.kafka.producer.properties.request.timeout.ms=1000")) {
            cut.awaitReady();
            other.close();

            HttpResponse<String> one = cut.send(HttpRequest.newBuilder(cut.uri("/articles"))
                    .header("Content-Type", "text/plain")
                    .POST(BodyPublishers.ofString("a"))
                    .build());

            assertProblem(one, 503, null);
            assertThat(one.headers().firstValue("Retry-After")).contains("7");
            assertThat(cut.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
            assertThat(cut.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
            HttpResponse<String> many = cut.send(HttpRequest.newBuilder(cut.uri("/articles/bulk"))
                    .header("Content-Type", "application/x-ndjson")
                    .POST(BodyPublishers.ofString("{\"text\":\"a\"}\n".repeat(5_000)))
                    .build());
            assertThat(answers(many)).hasSize(5_000).allSatisfy(answer -> assertThat(
                            answer.get("status").asInt())
                    .isEqualTo(503));
            assertThat(cut.count("consumed")).isZero();
        }
    }

    /** What answers a request which a careful client would not send. */
    private static String rawAnswer(String requestLine) {
        try (Socket socket = new Socket("localhost", service.uri("/").getPort())) {
            socket.getOutputStream()
                    .write((requestLine
                                    + "\r\nHost: localhost\r\nConnection: close\r\nContent-Type: text/plain\r\nContent-Length: 1\r\n\r\na")
                            .getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpResponse<String> delete(String path) {
        return service.send(HttpRequest.newBuilder(service.uri(path)).DELETE().build());
    }
}
