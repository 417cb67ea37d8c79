package org.dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Pages and texts in the charsets of the web. */
class InputCharsetTests {
    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
    private static final String PARAGRAPH = "Паромы снова ходят между портом и островом, сообщил мэр города в среду. "
            + "По его словам, шторм повредил причал, но ремонт закончен раньше срока.";
    private static final String PAGE =
            "<!DOCTYPE html><html><head>%s<title>Паромы снова ходят</title></head><body><article>"
                    + "<h1>Паромы снова ходят</h1><p>" + PARAGRAPH + "</p><p>" + PARAGRAPH.replace("среду", "четверг")
                    + "</p></article></body></html>";

    @TempDir
    private Path home;

    private final Output output = new Output();

    @ParameterizedTest
    @CsvSource({
        "page.html, <meta charset=windows-1251>",
        "page.html, ''",
        "page, <meta charset=windows-1251>",
        "page, <meta http-equiv=content-type content='text/html; charset=utf-8'>"
    })
    void cleansAPageInItsOwnCharset(String name, String declaration) throws IOException {
        Path file = Files.write(home.resolve(name), page(declaration));

        assertThat(run("clean", file.toString())).isZero();

        assertThat(answer().path("title").asString()).isEqualTo("Паромы снова ходят");
        assertThat(answer().at("/text/0").asString()).isEqualTo(PARAGRAPH);
    }

    @Test
    void cleansAPageThatWasStoredAnewInUtf8() throws IOException {
        Path file = Files.writeString(home.resolve("page.html"), PAGE.formatted("<meta charset=windows-1251>"));

        assertThat(run("clean", file.toString())).isZero();

        assertThat(answer().path("title").asString()).isEqualTo("Паромы снова ходят");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "UTF-16LE", "UTF-8"})
    void cleansATextThatDoesNotSayItsCharset(String charset) throws IOException {
        Path file =
                Files.write(home.resolve("a.txt"), (PARAGRAPH + "\n\n" + PARAGRAPH).getBytes(Charset.forName(charset)));

        assertThat(run("clean", file.toString())).isZero();

        assertThat(answer().at("/text/0").asString()).isEqualTo(PARAGRAPH);
    }

    @ParameterizedTest
    @CsvSource({
        "text/html, <meta charset=windows-1251>",
        "text/html; charset=windows-1251, ''",
        "text/html; charset=windows-1251, <meta charset=utf-8>",
        "text/html; charset=klingon, <meta charset=windows-1251>"
    })
    void cleansAPageThatIsFetched(String type, String declaration) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] page = page(declaration);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        try {
            assertThat(run(
                            "clean",
                            "http://127.0.0.1:%d/".formatted(server.getAddress().getPort())))
                    .isZero();
        } finally {
            server.stop(0);
        }

        assertThat(answer().path("title").asString()).isEqualTo("Паромы снова ходят");
    }

    @Test
    void saysThatAFileIsNoText() throws IOException {
        byte[] noise = new byte[2_000];
        new Random(1).nextBytes(noise);
        Path file = Files.write(home.resolve("page.html"), noise);

        assertThat(run("clean", file.toString())).isEqualTo(1);
        assertThat(output.notes()).contains("page.html", "expected a page or text, got bytes that are none");
    }

    @Test
    void tagsATextInItsOwnCharset() throws IOException {
        Path file = Files.write(
                home.resolve("text.txt"), "\ufeffFrançois Hollande met Angela Merkel in Berlin.".getBytes(UTF_8));
        Path latin = Files.write(
                home.resolve("latin.txt"),
                "François Hollande met Angela Merkel in Berlin.".getBytes(Charset.forName("windows-1252")));

        assertThat(List.of(run("tag", file.toString()), run("tag", latin.toString())))
                .containsOnly(0);

        assertThat(output.lines().stream().filter(line -> line.contains("\"François Hollande\"")))
                .hasSize(4);
    }

    private static byte[] page(String declaration) {
        return PAGE.formatted(declaration).getBytes(WINDOWS_1251);
    }

    private JsonNode answer() {
        return JsonMapper.shared().readTree(String.join("\n", output.lines()));
    }

    private int run(String... arguments) {
        return Dateline.run(output.terminal(), home, arguments);
    }
}
