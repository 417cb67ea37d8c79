package org.dateline.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.stage.MessageReader.header;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.awaitility.Awaitility;
import org.dateline.contract.BodyFormat;
import org.dateline.contract.Headers;
import org.dateline.contract.RawArticle;
import org.dateline.contract.Topics;
import org.dateline.stage.KafkaBroker;
import org.dateline.stage.ServiceUnderTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service against a real broker: over HTTP and over {@code articles.incoming}, good input beside bad. */
class IngestServiceIT {
    private static final String DLT = Topics.deadLetters(Topics.INCOMING);
    private static final String PARENT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    private static final int MEBIBYTE = 1 << 20;

    private static KafkaBroker kafka;
    private static ServiceUnderTest service;

    private final JsonMapper json = JsonMapper.builder().build();
    private long consumedBefore;
    private int rawBefore;
    private int deadBefore;

    @BeforeAll
    static void start() {
        kafka = KafkaBroker.start();
        service = ServiceUnderTest.start(
                        IngestServiceApplication::run, kafka.addresses(), "--dateline.topics.partitions=2")
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
                argumentSet("invalid UTF-8 text", "text/plain; charset=utf-8", "\u00ff", 400, "charset"),
                argumentSet("HTML without a character", "text/html", " \n ", 400, "html"),
                argumentSet("too large", type, "{\"text\":\"" + "a".repeat(5 * MEBIBYTE), 413, null),
                argumentSet("an unknown type", "application/xml", "<a/>", 415, null),
                argumentSet("a form", "application/x-www-form-urlencoded", "text=a", 415, null),
                argumentSet("an unknown charset", "text/plain; charset=klingon", "a", 415, null));
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
        assertThat(rawStatus("POST /articles?title=%zz HTTP/1.1")).isEqualTo("HTTP/1.1 400 ");
    }

    @Test
    void takesUrlsAsParametersThatAreNotEscaped() {
        assertThat(rawStatus("POST /articles?url=https://example.org/[a]|b HTTP/1.1"))
                .isEqualTo("HTTP/1.1 202 ");
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

    @Test
    void takesArticlesFromTheTopicAndDeadLettersTheOthersUnchanged() {
        List<byte[]> bad = Stream.of(
                        "",
                        "not json",
                        "\u0000\u0001",
                        "{\"title\":\"no body\"}",
                        "{\"text\":[\"a\"]}",
                        "{\"text\":\"a\",\"published\":\"9999-12-31\"}",
                        "{\"text\":\"a\",\"url\":\"nowhere\"}",
                        "{\"html\":\" \"}",
                        "{\"text\":\"\u00ff\"}",
                        "{\"x\":" + "[".repeat(50_000),
                        "{\"text\":\"" + "a".repeat(5 * MEBIBYTE) + "\"}")
                .map(text -> text.getBytes(ISO_8859_1))
                .toList();

        long sent = 0;
        for (byte[] value : bad) {
            kafka.send(Topics.INCOMING, "any", value);
            kafka.send(Topics.INCOMING, null, ("{\"text\":\"good neighbour " + sent++ + "\"}").getBytes(UTF_8));
        }

        assertThat(raw(bad.size()))
                .hasSize(bad.size())
                .allSatisfy(message -> assertThat(article(message).body()).startsWith("good neighbour"));
        List<ConsumerRecord<String, byte[]>> letters = dead(bad.size());
        assertThat(letters).extracting(ConsumerRecord::value).containsExactlyInAnyOrderElementsOf(bad);
        assertThat(letters).allSatisfy(letter -> {
            assertThat(letter.key()).isEqualTo("any");
            assertThat(header(letter, Headers.REASON)).isNotBlank();
            assertThat(header(letter, Headers.DETAIL)).contains("Expected ");
            assertThat(header(letter, Headers.SERVICE)).isEqualTo("ingest-service");
            assertThat(header(letter, Headers.ORIGIN)).startsWith("articles.incoming/");
        });
        assertThat(letters)
                .extracting(letter -> header(letter, Headers.REASON))
                .contains(
                        "unreadable", "invalid-text", "invalid-published", "invalid-url", "invalid-html", "too-large");
        service.assertConsumed(consumedBefore + 2L * bad.size());
    }

    @Test
    void notesAMessageThatIsTooLargeEvenForADeadLetter() {
        byte[] huge = ("{\"text\":\"" + "a".repeat(40 * MEBIBYTE) + "\"}").getBytes(UTF_8);

        RecordMetadata sent = kafka.send(Topics.INCOMING, "huge", huge);
        kafka.send(Topics.INCOMING, "huge", "{\"text\":\"behind the huge one\"}".getBytes(UTF_8));

        assertThat(article(raw(1).get(0)).body()).isEqualTo("behind the huge one");
        ConsumerRecord<String, byte[]> letter = dead(1).get(0);
        assertThat(letter.value()).isEmpty();
        assertThat(header(letter, Headers.REASON)).isEqualTo("too-large");
        assertThat(header(letter, Headers.ORIGIN))
                .isEqualTo("articles.incoming/%d/%d".formatted(sent.partition(), sent.offset()));
        assertThat(header(letter, Headers.DETAIL))
                .contains(Integer.toString(huge.length), "stand at articles.incoming/");
    }

    @Test
    void givesAnArticleOfTheTopicItsTimestampAsRevision() {
        RecordMetadata sent =
                kafka.send(Topics.INCOMING, null, "{\"text\":\"timestamped\",\"authors\":\"Ada\"}".getBytes(UTF_8));

        RawArticle article = article(raw(1).get(0));

        assertThat(article.origin().revision()).isEqualTo(sent.timestamp());
        assertThat(article.origin().received().toEpochMilli()).isEqualTo(sent.timestamp());
        assertThat(article.authors()).containsExactly("Ada");
    }

    @Test
    void passesTheSameArticleOnUnderOneKeyHoweverOftenItComes() {
        byte[] message = "{\"text\":\"again\",\"url\":\"https://example.org/again\",\"revision\":4}".getBytes(UTF_8);
        kafka.sendAll(Collections.nCopies(1_000, new ProducerRecord<>(Topics.INCOMING, "again", message)));

        Map<String, List<ConsumerRecord<String, byte[]>>> byKey =
                raw(1_000).stream().collect(groupingBy(ConsumerRecord::key));

        assertThat(byKey).containsOnlyKeys(idOf("https://example.org/again"));
        assertThat(byKey.values().iterator().next())
                .allSatisfy(
                        copy -> assertThat(article(copy).origin().revision()).isEqualTo(4));
    }

    @Test
    void passesTakedownsOnWithTheirRevision() {
        String id = idOf("https://example.org/down");
        ProducerRecord<String, byte[]> numbered =
                new ProducerRecord<>(Topics.INCOMING, "https://example.org/down?utm_source=x", null);
        numbered.headers().add(Headers.REVISION, "9".getBytes(UTF_8));
        numbered.headers().add(Headers.TRACE_PARENT, PARENT.getBytes(UTF_8));
        ProducerRecord<String, byte[]> unreadable = new ProducerRecord<>(Topics.INCOMING, id, null);
        unreadable.headers().add(Headers.REVISION, "nine".getBytes(UTF_8));

        kafka.send(numbered);
        RecordMetadata dated = kafka.send(Topics.INCOMING, id, null);
        kafka.send(unreadable);
        kafka.send(Topics.INCOMING, "no article", null);
        kafka.send(Topics.INCOMING, null, null);

        assertThat(raw(2)).allSatisfy(message -> {
            assertThat(message.key()).isEqualTo(id);
            assertThat(message.value()).isNull();
        });
        assertThat(raw(2))
                .extracting(message -> header(message, Headers.REVISION))
                .containsExactlyInAnyOrder("9", Long.toString(dated.timestamp()));
        assertThat(raw(2))
                .extracting(message -> header(message, Headers.TRACE_PARENT))
                .contains(PARENT);
        assertThat(dead(3))
                .extracting(letter -> header(letter, Headers.REASON))
                .containsExactlyInAnyOrder("no-revision", "no-id", "no-id");
    }

    @Test
    void sharesThePartitionsWithATwin() {
        try (ServiceUnderTest twin = ServiceUnderTest.start(
                IngestServiceApplication::run, kafka.addresses(), "--dateline.topics.partitions=2")) {
            twin.awaitReady();
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
                kafka.send(new ProducerRecord<>(Topics.INCOMING, 0, null, "{\"text\":\"left\"}".getBytes(UTF_8)));
                kafka.send(new ProducerRecord<>(Topics.INCOMING, 1, null, "{\"text\":\"right\"}".getBytes(UTF_8)));
                return twin.count("published") > 0;
            });
            int sent = kafka.read(Topics.INCOMING).size();
            long before = service.count("published");
            long beforeTwin = twin.count("published");
            kafka.sendAll(IntStream.range(0, 100)
                    .mapToObj(i -> new ProducerRecord<String, byte[]>(
                            Topics.INCOMING, i % 2, null, ("{\"text\":\"shared " + i + "\"}").getBytes(UTF_8)))
                    .toList());

            Awaitility.await().untilAsserted(() -> assertThat(service.count("published") + twin.count("published"))
                    .isGreaterThanOrEqualTo(before + beforeTwin + 100));
            assertThat(service.count("published")).isGreaterThan(before);
            assertThat(twin.count("published")).isGreaterThan(beforeTwin);
            assertThat(kafka.read(Topics.INCOMING)).hasSize(sent + 100);
            assertThat(kafka.read(Topics.RAW).stream()
                            .map(message -> message.value() == null
                                    ? ""
                                    : article(message).body())
                            .filter(text -> text.startsWith("shared "))
                            .distinct())
                    .hasSize(100);
        }
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

    private List<ConsumerRecord<String, byte[]>> raw(int count) {
        return kafka.await(Topics.RAW, rawBefore + count).stream()
                .sorted(Comparator.comparingLong(ConsumerRecord::timestamp))
                .skip(rawBefore)
                .toList();
    }

    private List<ConsumerRecord<String, byte[]>> dead(int count) {
        return kafka.await(DLT, deadBefore + count).stream()
                .sorted(Comparator.comparingLong(ConsumerRecord::timestamp))
                .skip(deadBefore)
                .toList();
    }

    private RawArticle article(ConsumerRecord<String, byte[]> message) {
        return json.readValue(message.value(), RawArticle.class);
    }

    private void assertProblem(HttpResponse<String> response, int status, String field) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = read(response);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("detail").asString()).isNotBlank();
        assertThat(problem.path("field").asString(null)).isEqualTo(field);
    }

    private JsonNode read(HttpResponse<String> response) {
        return json.readTree(response.body());
    }

    private List<JsonNode> answers(HttpResponse<String> response) {
        return response.body().lines().map(json::readTree).toList();
    }

    /** The status line that answers a request which a careful client would not send. */
    private static String rawStatus(String requestLine) {
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

    private static HttpRequest.Builder post(String type, String body) {
        return HttpRequest.newBuilder(service.uri(type.equals("application/x-ndjson") ? "/articles/bulk" : "/articles"))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body));
    }

    private static HttpRequest zippedPost(String type, byte[] body) {
        BodyPublisher publisher = BodyPublishers.ofByteArray(body);
        return HttpRequest.newBuilder(service.uri("/articles"))
                .header("Content-Type", type)
                .header("Content-Encoding", "gzip")
                .POST(publisher)
                .build();
    }

    private static HttpResponse<String> delete(String path) {
        return service.send(HttpRequest.newBuilder(service.uri(path)).DELETE().build());
    }

    private static byte[] zipped(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static String idOf(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
    }
}
