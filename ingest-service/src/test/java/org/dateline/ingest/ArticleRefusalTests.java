package org.dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.dateline.ingest.IntakeOutcome.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What feeders send that is no article, and what they are told. */
class ArticleRefusalTests extends IntakeFixture {
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
}
