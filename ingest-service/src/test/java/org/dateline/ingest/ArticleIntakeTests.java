package org.dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.dateline.contract.BodyFormat;
import org.dateline.contract.RawArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What feeders send, and what is made of it. */
class ArticleIntakeTests extends IntakeFixture {
    @Test
    void takesEveryFieldAsItStands() {
        RawArticle article = accepted("""
                {"html":"<p>Harbour reopens</p>","url":"https://www.example.org/harbour?utm_source=rss#top",
                 "source":"Example Gazette","title":"Harbour reopens","authors":["Ada Marsh","Ben Frey"],
                 "published":"2026-03-04T09:30:00+01:00","language":"en-GB","fetched":"2026-03-04T10:00:00Z",
                 "revision":7,"tenant":"north"}
                """);

        assertThat(article.format()).isEqualTo(BodyFormat.HTML);
        assertThat(article.body()).isEqualTo("<p>Harbour reopens</p>");
        assertThat(article.title()).isEqualTo("Harbour reopens");
        assertThat(article.authors()).containsExactly("Ada Marsh", "Ben Frey");
        assertThat(article.published()).isEqualTo("2026-03-04T09:30:00+01:00");
        assertThat(article.language()).isEqualTo("en-GB");
        assertThat(article.origin().id()).isEqualTo(idOf("https://www.example.org/harbour"));
        assertThat(article.origin().revision()).isEqualTo(7);
        assertThat(article.origin().tenant()).isEqualTo("north");
        assertThat(article.origin().source()).isEqualTo("Example Gazette");
        assertThat(article.origin().url()).isEqualTo("https://www.example.org/harbour?utm_source=rss#top");
        assertThat(article.origin().canonicalUrl()).isEqualTo("https://www.example.org/harbour");
        assertThat(article.origin().fetched()).isEqualTo("2026-03-04T10:00:00Z");
        assertThat(article.origin().received()).isEqualTo(RECEIVED);
    }

    @Test
    void takesTheGoldenFileOfTheContract() throws IOException {
        try (InputStream golden = getClass().getResourceAsStream("/messages/incoming-article.json")) {
            assertThat(accepted(new String(golden.readAllBytes(), UTF_8))
                            .origin()
                            .revision())
                    .isEqualTo(7);
        }
    }

    @Test
    void knowsTheFieldsOfTheSchema() throws IOException {
        try (InputStream schema = getClass().getResourceAsStream("/schemas/incoming-article.schema.json")) {
            assertThat(JsonMapper.builder()
                            .build()
                            .readTree(schema)
                            .get("properties")
                            .propertyNames())
                    .containsExactlyElementsOf(Arrays.stream(Submission.class.getRecordComponents())
                            .map(RecordComponent::getName)
                            .toList());
        }
    }

    @Test
    void needsNothingButABody() {
        RawArticle article = accepted("{\"text\":\"The ships are back.\"}");

        assertThat(article.format()).isEqualTo(BodyFormat.TEXT);
        assertThat(article.authors()).isEmpty();
        assertThat(article.origin().id()).isEqualTo(idOf("The ships are back."));
        assertThat(article.origin().revision()).isEqualTo(RECEIVED.toEpochMilli());
        assertThat(article.origin().source()).isNull();
    }

    @Test
    void takesTheHtmlWhereThereIsTextToo() {
        assertThat(accepted("{\"text\":\"a\",\"html\":\"<p>b\"}").body()).isEqualTo("<p>b");
        assertThat(accepted("{\"text\":\"a\",\"html\":\" \\n\"}").body()).isEqualTo("a");
    }

    @Test
    void takesTheHostForTheSourceWhereThereIsNone() {
        assertThat(accepted("{\"text\":\"a\",\"url\":\"https://www.example.org/a\"}")
                        .origin()
                        .source())
                .isEqualTo("example.org");
        assertThat(accepted("{\"text\":\"a\",\"url\":\"https://my_site.example.org:8443/a\"}")
                        .origin()
                        .source())
                .isEqualTo("my_site.example.org");
    }

    @Test
    void ignoresUnknownFieldsAndNulls() {
        assertThat(accepted("{\"x\":{\"text\":[1,{}]},\"text\":\"a\",\"title\":null,\"authors\":null,\"y\":[[]]}"))
                .extracting(RawArticle::body, RawArticle::title)
                .containsExactly("a", null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "Ada Marsh"                                   | Ada Marsh
                    ["Ada Marsh","Ada Marsh"," ",null,"Ben Frey"] | Ada Marsh;Ben Frey
                    {"@type":"Person","name":"Ada Marsh"}         | Ada Marsh
                    [{"name":"Ada Marsh","x":{"name":"no"}}]      | Ada Marsh
                    []                                            | ''
                    """)
    void takesAuthorsAsAStringAListOrObjectsWithNames(String authors, String expected) {
        assertThat(String.join(
                        ";",
                        accepted("{\"text\":\"a\",\"authors\":" + authors + "}").authors()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-03-04                          | 2026-03-04
                    20260304                            | 2026-03-04
                    2026-03-04T07:08                    | 2026-03-04
                    2026-03-04 07:08:09.5               | 2026-03-04
                    2026-03-04T07:08:09Z                | 2026-03-04T07:08:09Z
                    2026-03-04T07:08:09.123456+05:30    | 2026-03-04T07:08:09.123456+05:30
                    2026-03-04 07:08:09 +0100           | 2026-03-04T07:08:09+01:00
                    2026-03-04T07:08:09-08              | 2026-03-04T07:08:09-08:00
                    2026-03-04T07:08:09+01:00[Europe/Berlin] | 2026-03-04T07:08:09+01:00
                    20260304T070809Z                    | 2026-03-04T07:08:09Z
                    Wed, 04 Mar 2026 07:08:09 GMT       | 2026-03-04T07:08:09Z
                    Wed, 4 Mar 2026 07:08:09 +0100      | 2026-03-04T07:08:09+01:00
                    04 March 2026 07:08 EST             | 2026-03-04T07:08:00-05:00
                    1772608089                          | 2026-03-04T07:08:09Z
                    1772608089.75                       | 2026-03-04T07:08:09Z
                    1772608089123                       | 2026-03-04T07:08:09.123Z
                    1689-11-05                          | 1689-11-05
                    2026-03-06                          | 2026-03-06
                    """)
    void readsDatesAsFeedersWriteThem(String published, String expected) {
        assertThat(accepted("{\"text\":\"a\",\"published\":\"" + published + "\"}")
                        .published())
                .isEqualTo(expected);
    }

    @Test
    void readsATimeOfFetchingWithoutAnOffsetAsUtc() {
        assertThat(accepted("{\"text\":\"a\",\"fetched\":\"2026-03-04T10:00:00\"}")
                        .origin()
                        .fetched())
                .isEqualTo("2026-03-04T10:00:00Z");
        assertThat(accepted("{\"text\":\"a\",\"fetched\":1772608089}").origin().fetched())
                .isEqualTo("2026-03-04T07:08:09Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "\"7\"", "\" 7 \"", "7.0", "\"007\""})
    void takesARevisionAsANumberOrAString(String revision) {
        assertThat(accepted("{\"text\":\"a\",\"revision\":" + revision + "}")
                        .origin()
                        .revision())
                .isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({"en,en", "en_US,en-US", "zh-hant-tw,zh-Hant-TW", "EN,en", "ps,ps"})
    void takesBcp47Tags(String language, String expected) {
        assertThat(accepted("{\"text\":\"a\",\"language\":\"" + language + "\"}")
                        .language())
                .isEqualTo(expected);
    }

    @Test
    void cleansShortFieldsOfWhatCannotBeShown() {
        RawArticle article =
                accepted("{\"text\":\"a\",\"title\":\" \\u0000Harbour\\n\\treopens\\u0007 \\ud83d\\ude00 \\ud800!\"}");

        assertThat(article.title()).isEqualTo("Harbour reopens \ud83d\ude00 \ufffd!");
    }

    @Test
    void keepsTheBodyAsItCameButForHalfCharacters() {
        assertThat(accepted("{\"text\":\"\\u0000 a\\r\\n\\tb \\udc00c\"}").body())
                .isEqualTo("\u0000 a\r\n\tb \ufffdc");
    }

    @Test
    void readsJsonWithAByteOrderMark() {
        assertThat(accepted("\ufeff{\"text\":\"a\"}").body()).isEqualTo("a");
    }

    @Test
    void givesTheSameIdToTheSameArticleFromDifferentFeeders() {
        assertThat(Stream.of(
                                "https://example.org/a?b=1&a=2",
                                "HTTPS://EXAMPLE.ORG:443/a?a=2&b=1",
                                "https://example.org/./x/../a?b=1&utm_medium=x&a=2&fbclid=1#comments",
                                " https://example.org/%61?UTM_Source=z&b=1&a=2 ")
                        .map(url -> accepted(with("url", quoted(url))).origin().id()))
                .containsOnly(idOf("https://example.org/a?a=2&b=1"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a?utm_id=1, https://example.org/a",
        "https://example.org/a?id=7&gclid=x, https://example.org/a?id=7",
        "https://example.org/a?at_campaign=64&p=2, https://example.org/a?p=2",
        "https://example.org?, https://example.org/",
        "https://bücher.example/ä, https://xn--bcher-kva.example/%C3%A4",
        "https://example.org/a b, https://example.org/a%20b",
        "https://example.org/a?attention=1, https://example.org/a?attention=1"
    })
    void normalisesUrls(String url, String expected) {
        assertThat(accepted(with("url", quoted(url))).origin().canonicalUrl()).isEqualTo(expected);
    }

    @Test
    void knowsAnArticleByItsIdOrItsUrl() {
        assertThat(intake.id("https://example.org/a?utm_source=x")).isEqualTo(idOf("https://example.org/a"));
        assertThat(intake.id("6E989720-7b9b-3f1a-8a64-2f9f41e1ce95")).isEqualTo("6e989720-7b9b-3f1a-8a64-2f9f41e1ce95");
        assertThat(intake.id("harbour")).isNull();
    }
}
