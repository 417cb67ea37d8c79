package org.dateline.cli.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmissionsTests {
    @ParameterizedTest
    @CsvSource({".html, html", ".txt, text"})
    void aPageOrATextIsOneArticle(String kind, String field) throws IOException {
        assertThat(read("Ferry\nsails", kind)).containsExactly("{\"%s\":\"Ferry\\nsails\"}".formatted(field));
    }

    @ParameterizedTest
    @CsvSource({
        ".html, <meta charset=windows-1251><p>Паромы",
        "'', <!DOCTYPE html><meta charset=windows-1251><p>Паромы",
        ".txt, 'Паромы снова ходят между портом и островом, сообщил мэр города в среду.'"
    })
    void aPageOrATextIsReadInItsOwnCharset(String kind, String body) throws IOException {
        assertThat(read(body.getBytes(Charset.forName("windows-1251")), kind).get(0))
                .contains(body);
    }

    @Test
    void whatIsNoTextIsNoArticle() {
        byte[] noise = new byte[2_000];
        new Random(1).nextBytes(noise);

        assertThatThrownBy(() -> read(noise, ".html"))
                .isInstanceOf(UnsupportedEncodingException.class)
                .hasMessageStartingWith("expected a page or text, got bytes that are none");
    }

    @Test
    void aJsonFileIsOneLine() throws IOException {
        assertThat(read("{\n  \"text\": \"Ferry\"\n}", ".json")).containsExactly("{   \"text\": \"Ferry\" }");
    }

    @Test
    void linesOfJsonAreArticlesAsTheyAre() throws IOException {
        assertThat(read("{\"text\":\"a\"}\n\n  \n{\"text\":\"b\"}", ".ndjson"))
                .containsExactly("{\"text\":\"a\"}", "{\"text\":\"b\"}");
    }

    @ParameterizedTest
    @CsvSource({"<!DOCTYPE html><p>a, html", "Ferry sails, text"})
    void whatHasNoNameIsRecognized(String body, String field) throws IOException {
        assertThat(read(body, "").get(0)).startsWith("{\"" + field + "\"");
    }

    @Test
    void whatIsGzippedIsUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("ferry".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(InputFiles.unpacked(new ByteArrayInputStream(packed.toByteArray()))
                        .readAllBytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("ferry");
        assertThat(InputFiles.unpacked(new ByteArrayInputStream(new byte[] {'x'}))
                        .readAllBytes())
                .hasSize(1);
    }

    @Test
    void aLineThatIsTooLongComesCutAndTheNextOneWhole() {
        byte[] input = ("x".repeat(200_000) + "\nshort\n").getBytes(StandardCharsets.UTF_8);
        List<byte[]> lines = new ArrayList<>();
        new Lines(new ByteArrayInputStream(input), 1_000).forEach(lines::add);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).hasSize(1_001);
        assertThat(lines.get(1)).asString(StandardCharsets.UTF_8).isEqualTo("short");
    }

    private static List<String> read(String input, String kind) throws IOException {
        return read(input.getBytes(StandardCharsets.UTF_8), kind);
    }

    private static List<String> read(byte[] input, String kind) throws IOException {
        List<String> articles = new ArrayList<>();
        new Submissions(null, null)
                .read(
                        new ByteArrayInputStream(input),
                        kind,
                        article -> articles.add(new String(article, StandardCharsets.UTF_8)));
        return articles;
    }
}
