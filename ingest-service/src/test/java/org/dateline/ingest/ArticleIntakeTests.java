package org.dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.dateline.contract.BodyFormat;
import org.dateline.contract.RawArticle;
import org.dateline.ingest.IntakeOutcome.Accepted;
import org.dateline.ingest.IntakeOutcome.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ArticleIntakeTests {
    private static final Instant RECEIVED = Instant.parse("2026-03-05T07:08:09.123Z");

    private final ArticleIntake intake = new ArticleIntake();

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

    static Stream<Arguments> badInput() {
        return Stream.of(
                argumentSet("empty body", "", null, "nothing"),
                argumentSet("only white space", " \n", null, "nothing"),
                argumentSet("not JSON", "<html>", null, "line 1, column"),
                argumentSet("cut off", "{\"text\":\"a", "text", "line 1, column"),
                argumentSet("NUL before JSON", "\u0000{\"text\":\"a\"}", null, "Expected JSON"),
                argumentSet("a list", "[{\"text\":\"a\"}]", null, "a list"),
                argumentSet("null", "null", null, "null"),
                argumentSet("a string", "\"text\"", null, "a string"),
                argumentSet("two objects", "{\"text\":\"a\"}{\"text\":\"b\"}", null, "one article"),
                argumentSet("no body", "{\"title\":\"a\"}", "text", "neither"),
                argumentSet("null bodies", "{\"html\":null,\"text\":null}", "text", "neither"),
                argumentSet("blank text", "{\"text\":\" \\n\\u00a0\\u0000\\u200b\"}", "text", "visible"),
                argumentSet("blank html", "{\"html\":\"\"}", "html", "visible"),
                argumentSet("text twice", "{\"text\":\"a\",\"text\":\"b\"}", "text", "once"),
                argumentSet("authors twice", "{\"text\":\"a\",\"authors\":[],\"authors\":\"b\"}", "authors", "once"),
                argumentSet("text is a number", "{\"text\":12}", "text", "a number"),
                argumentSet("html is an object", "{\"html\":{}}", "html", "an object"),
                argumentSet("title is a truth value", with("title", "true"), "title", "a truth value"),
                argumentSet("url is a list", with("url", "[]"), "url", "a list"),
                argumentSet("published is an object", with("published", "{}"), "published", "an object"),
                argumentSet("revision is a truth value", with("revision", "false"), "revision", "a truth value"),
                argumentSet("author is a number", with("authors", "[1]"), "authors", "a number"),
                argumentSet("authors in a list in a list", with("authors", "[[\"a\"]]"), "authors", "a list"),
                argumentSet(
                        "1,001 authors", with("authors", "[" + "\"a\",".repeat(1000) + "\"b\"]"), "authors", "1000"),
                argumentSet("author too long", with("authors", quoted("a".repeat(2001))), "authors", "2,001"),
                argumentSet("title too long", with("title", quoted("a".repeat(2001))), "title", "2,001"),
                argumentSet("tenant too long", with("tenant", quoted("a".repeat(2001))), "tenant", "2,001"),
                argumentSet(
                        "URL too long", with("url", quoted("http://example.org/" + "a".repeat(8192))), "url", "8211"),
                argumentSet("deep list", "{\"x\":" + "[".repeat(10_000), null, "depth"),
                argumentSet("deep objects", "{\"text\":" + "{\"a\":".repeat(10_000), "text", "an object"),
                argumentSet("deep in authors", with("authors", "{\"a\":".repeat(10_000)), "authors", "depth"),
                argumentSet("huge number", with("revision", "9".repeat(2_000)), "revision", "2000"),
                argumentSet("huge exponent", with("revision", "1e999999999"), "revision", "1e999999999"),
                argumentSet("long unknown name", "{\"" + "n".repeat(100_000) + "\":1}", null, "Expected JSON"));
    }

    @ParameterizedTest
    @MethodSource("badInput")
    void refusesBadInputAndSaysWhy(String json, String field, String detail) {
        Refused refused = refused(json.getBytes(UTF_8));

        assertThat(refused.field()).isEqualTo(field);
        assertThat(refused.detail()).startsWith("Expected ").contains(detail);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9999-12-31",
                "9999-12-31T23:59:59Z",
                "2026-03-07",
                "2026-03-07T00:00:00Z",
                "4102444800",
                "0001-01-01T00:00:00",
                "1604-12-31",
                "2026-02-30",
                "2026-13-01",
                "2026-03-04T25:00:00Z",
                "2026-03-04T07:08:09+25:00",
                "04 Foo 2026 07:08:09 GMT",
                "Wed, 31 Feb 2026 07:08:09 GMT",
                "04.03.2026",
                "yesterday",
                "0",
                "-1",
                "2026",
                "17726080891234567"
            })
    void refusesDatesThatAreNoneOrCannotBe(String date) {
        assertThat(refused(with("published", quoted(date)).getBytes(UTF_8)))
                .extracting(Refused::field, Refused::reason)
                .containsExactly("published", "invalid-published");
        assertThat(refused(with("fetched", quoted(date)).getBytes(UTF_8)).field())
                .isEqualTo("fetched");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not a url",
                "example.org/a",
                "/a",
                "//example.org/a",
                "http://",
                "http:///a",
                "http://?a",
                "https://.../",
                "https://exa mple.org/",
                "https://[::1",
                "ftp://example.org/a",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "mailto:a@example.org",
                "https://example.org:port/"
            })
    void refusesUrlsThatAreNone(String url) {
        Refused refused = refused(with("url", quoted(url)).getBytes(UTF_8));

        assertThat(refused.field()).isEqualTo("url");
        assertThat(refused.detail()).isEqualTo("Expected an absolute http or https URL, got: " + url);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "\"seven\"", "1234567890123456789", "1e3", "\"0x7\""})
    void refusesRevisionsThatAreNoWholeNumber(String revision) {
        assertThat(refused(with("revision", revision).getBytes(UTF_8)).field()).isEqualTo("revision");
    }

    @ParameterizedTest
    @ValueSource(strings = {"English", "en,fr", "e", "12", "en--US", "und"})
    void refusesLanguagesThatAreNoTag(String language) {
        assertThat(refused(with("language", quoted(language)).getBytes(UTF_8)).field())
                .isEqualTo("language");
    }

    @Test
    void refusesInvalidUtf8AndNamesTheField() {
        byte[] json =
                "{\"title\":\"ok\",\"text\":\"caf\u00e9\"}".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

        Refused refused = refused(json);

        assertThat(refused.field()).isEqualTo("text");
        assertThat(refused.detail()).contains("UTF-8");
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

    private RawArticle accepted(String json) {
        IntakeOutcome outcome = intake.take(json.getBytes(UTF_8), RECEIVED, id -> RECEIVED.toEpochMilli());
        assertThat(outcome).isInstanceOf(Accepted.class);
        return ((Accepted) outcome).article();
    }

    private Refused refused(byte[] json) {
        IntakeOutcome outcome = intake.take(json, RECEIVED, id -> RECEIVED.toEpochMilli());
        assertThat(outcome).isInstanceOf(Refused.class);
        return (Refused) outcome;
    }

    private static String with(String field, String value) {
        return "{\"text\":\"a\",\"" + field + "\":" + value + "}";
    }

    private static String quoted(String value) {
        return '"' + value + '"';
    }

    private static String idOf(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
    }
}
