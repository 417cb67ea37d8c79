package org.dateline.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.stage.MessageReader.header;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.awaitility.Awaitility;
import org.dateline.contract.Headers;
import org.dateline.contract.RawArticle;
import org.dateline.contract.Topics;
import org.dateline.stage.KeyDeserializer;
import org.dateline.stage.ServiceUnderTest;
import org.junit.jupiter.api.Test;

/** Messages of {@code articles.incoming}, good beside bad, against a real broker. */
class IncomingArticlesIT extends RunningIngestService {
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
        assertThat(raw(bad.size())).allSatisfy(message -> assertThat(header(message, Headers.TRACE_PARENT))
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01"));
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
    void keepsAKeyThatIsNoTextInTheDeadLetter() {
        String key = new KeyDeserializer().deserialize(Topics.INCOMING, new byte[] {(byte) 0xC3, 0, (byte) 0x80, 'x'});

        kafka.send(Topics.INCOMING, key, "not json".getBytes(UTF_8));

        assertThat(dead(1).get(0).key()).isEqualTo(key);
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
        try (ServiceUnderTest twin =
                ServiceUnderTest.start(IngestServiceApplication::run, kafka.addresses(), "--DATELINE_PARTITIONS=2")) {
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
}
