package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.ingest.access.FeederKey;
import org.dateline.ingest.access.FeederKeys;
import org.dateline.ingest.access.FeederRate;
import org.dateline.ingest.access.FeederRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DatelineTests {
    @TempDir
    private Path home;

    private final Output output = new Output();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "up",
                "submit",
                "search",
                "show",
                "takedown",
                "status",
                "feeder-key",
                "clean",
                "tag",
                "logs",
                "bench",
                "topics"
            })
    void eachCommandHasHelp(String command) {
        assertThat(run(command, "--help")).isZero();
    }

    @Test
    void explainsWhatBecameOfEachBlockInLinesAndAsAPage() throws IOException {
        Path page = Files.writeString(home.resolve("page.html"), """
                <html><title>A new bridge</title><nav><a href=/>Home</a></nav><article><h1>A new bridge</h1>
                <p>The council met on Monday and heard what its members had to say on the bridge over the river.
                <p class=x>Work would begin in spring, the mayor said, and it would take two years at the very least.
                """);
        Path rules = Files.writeString(home.resolve("sites.yaml"), "news.example:\n  remove: .x\n");
        Path shown = home.resolve("shown.html");

        int exitCode = run(
                "clean",
                page.toString(),
                "--explain",
                "--explain-html",
                shown.toString(),
                "--rules",
                rules.toString(),
                "--url",
                "https://news.example/bridge");

        assertThat(exitCode).isZero();
        assertThat(output.lines())
                .anyMatch(line -> line.matches("title +A new bridge"))
                .anyMatch(line -> line.matches("\\+ [01]\\.\\d\\d {2}text +The council met .*"))
                .anyMatch(line -> line.matches("- [01]\\.\\d\\d {2}site-rule +Work would .*"));
        assertThat(Files.readString(shown))
                .contains("<div class=\"block kept\">", "The council met on Monday", "site-rule");
    }

    @Test
    void namesTheLineOfARuleThatIsWrong() throws IOException {
        Path rules = Files.writeString(home.resolve("sites.yaml"), "news.example:\n  body: 'p['\n");

        assertThat(run("clean", "--rules", rules.toString(), "page.html")).isEqualTo(1);
        assertThat(output.notes()).contains("sites.yaml, line 2: expected a CSS selector, got: p[");
    }

    @Test
    void anUnknownCommandIsNotUnderstood() {
        assertThat(run("publish")).isEqualTo(2);
    }

    @Test
    void sayingThatNothingIsBuiltNamesTheService() {
        assertThat(run("up", "--once")).isEqualTo(1);
        assertThat(output.notes()).contains("ingest-service is not built");
    }

    @Test
    void aPortThatIsTakenIsNamedWithTheOptionThatChoosesAnother() throws IOException {
        for (String service : List.of("ingest", "clean", "enrich", "index")) {
            Path target = Files.createDirectories(home.resolve(service + "-service/target"));
            Files.createFile(target.resolve("a-exec.jar"));
        }
        try (ServerSocket taken = new ServerSocket(0)) {
            int port = taken.getLocalPort();
            assertThat(run("up", "--kafka-port", Integer.toString(port))).isEqualTo(1);
            assertThat(output.notes()).contains("Port " + port + " is taken", "Kafka", "--kafka-port");
        }
    }

    @Test
    void withoutAPipelineACommandSaysHowToStartOne() throws IOException {
        Files.createDirectories(home.resolve(".dateline"));
        Files.writeString(
                home.resolve(".dateline/addresses.properties"),
                "kafka=127.0.0.1:1\nelasticsearch=http://127.0.0.1:1\ningest-service=http://127.0.0.1:1\n");
        assertThat(run("search", "ferry")).isEqualTo(1);
        assertThat(run("status")).isEqualTo(1);
        assertThat(output.notes()).contains("./dateline up");
    }

    @Test
    void aFeedersKeyIsNewEachTimeAndItsLineIsThatOfTheService() {
        assertThat(run("feeder-key", "acme-wire", "--role", "admin", "--rate", "20"))
                .isZero();
        assertThat(run("feeder-key", "acme-wire")).isZero();

        List<String> lines = output.lines();
        assertThat(lines).hasSize(4).doesNotHaveDuplicates();
        assertThat(lines.get(0)).matches("dateline_[A-Za-z0-9_-]{43}");
        assertThat(FeederKeys.read(lines.get(1)).find(lines.get(0)))
                .isEqualTo(new FeederKey(
                        "acme-wire", FeederRole.ADMIN, new FeederRate(20, 200), FeederKey.hash(lines.get(0))));
        assertThat(FeederKeys.read(lines.get(3)).find(lines.get(2)))
                .extracting(FeederKey::role)
                .isEqualTo(FeederRole.FEEDER);
        assertThat(output.notes()).contains("DATELINE_FEEDER_KEYS").doesNotContain(lines.get(0));
    }

    @Test
    void aFeedersNameThatCannotStandInTheFileIsRefused() {
        assertThat(run("feeder-key", "ACME Wire")).isEqualTo(1);
        assertThat(run("feeder-key", "acme", "--rate", "0")).isEqualTo(1);
        assertThat(run("feeder-key", "acme", "--role", "editor")).isEqualTo(2);
        assertThat(output.lines()).isEmpty();
        assertThat(output.notes()).contains("expected feeder to be a name", "expected rate and burst");
    }

    @Test
    void aTaggedTextIsAnsweredWithItsOwnOffsets() throws IOException {
        Path file = home.resolve("text.txt");
        Files.writeString(file, "On Friday 𝒳 Angela Merkel spoke in Berlin.");
        assertThat(run("tag", file.toString())).isZero();
        JsonNode answer = JsonMapper.shared().readTree(String.join("\n", output.lines()));
        JsonNode mention = answer.at("/entities/0/mentions/0");
        assertThat(mention.path("text").asString()).isEqualTo("Angela Merkel");
        assertThat(mention.path("start").asInt()).isEqualTo(13);
    }

    @Test
    void aTaggedTextTellsRolesSalienceAndCountries() throws IOException {
        Path file = Files.writeString(home.resolve("text.txt"), "Chancellor Angela Merkel spoke in Berlin.");

        assertThat(run("tag", file.toString())).isZero();

        JsonNode answer = JsonMapper.shared().readTree(String.join("\n", output.lines()));
        assertThat(answer.at("/entities/0/role").asString()).isEqualTo("Chancellor");
        assertThat(answer.at("/entities/0/salience").asDouble()).isEqualTo(1);
        assertThat(answer.at("/entities/0").has("country")).isFalse();
        assertThat(answer.at("/entities/1/country").asString()).isEqualTo("DE");
    }

    @Test
    void namesTheEnginesWhereThereIsNoSuchOne() throws IOException {
        Path file = Files.writeString(home.resolve("text.txt"), "Angela Merkel spoke in Berlin.");

        assertThat(run("tag", "--engine", "other", file.toString())).isEqualTo(1);
        assertThat(run("tag", "--engine", "onnx", "--jars", file.toString(), file.toString()))
                .isEqualTo(1);

        assertThat(output.lines()).isEmpty();
        assertThat(output.notes())
                .contains("expected built-in, got: other", "expected a folder with the jars", "--jars");
    }

    @Test
    void aTaggedTextTellsTheWatchedNamesInIt() throws IOException {
        Path file = Files.writeString(home.resolve("text.txt"), "On Friday Angela Merkel spoke at the WHO in Berlin.");
        Path names =
                Files.writeString(home.resolve("names.csv"), "id,name,aliases\no1,World Health Organization,WHO\n");

        assertThat(run("tag", "--watchlist", names.toString(), file.toString())).isZero();

        JsonNode match =
                JsonMapper.shared().readTree(String.join("\n", output.lines())).at("/watchlist/matches/0");
        assertThat(match.path("id").asString()).isEqualTo("o1");
        assertThat(match.at("/mentions/0/start").asInt()).isEqualTo(37);
    }

    @Test
    void namesTheLineOfAWatchlistThatIsWrong() throws IOException {
        Path names = Files.writeString(home.resolve("names.csv"), "id,name\n1,Merkel\n1,Berlin\n");

        assertThat(run("tag", "--watchlist", names.toString(), "text.txt")).isEqualTo(1);
        assertThat(output.notes()).contains("names.csv, line 3: id: expected each id in one row");
    }

    @Test
    void linesAreAnsweredInTheirOrderAndBadOnesSaidSo() throws IOException {
        Path file = home.resolve("documents.ndjson");
        List<String> documents = IntStream.range(0, 500)
                .mapToObj(number -> number == 250
                        ? "{\"id\": \"250\", \"text\": 7}"
                        : "{\"id\": \"%d\", \"text\": \"Angela Merkel spoke in Berlin.\"}".formatted(number))
                .toList();
        Files.write(file, documents, StandardCharsets.UTF_8);

        assertThat(run("tag", "--ndjson", file.toString())).isEqualTo(1);
        assertThat(output.lines()).hasSize(500);
        assertThat(output.lines())
                .extracting(
                        line -> JsonMapper.shared().readTree(line).path("id").asInt())
                .isSorted();
        assertThat(output.lines().get(250)).contains("\"error\":\"Expected a string in html or text\"");
        assertThat(output.notes()).contains("1 of 500 documents failed");
    }

    @Test
    void aCleanedPageIsFlatJson() throws IOException {
        Path file = home.resolve("page.ndjson");
        Files.writeString(file, """
                {"id": "ferry", "url": "https://news.example/ferry", "html": "<html><head><title>Ferry sails</title></head>\
                <body><article><h1>Ferry sails</h1><p>The night ferry between Oslo and Copenhagen sailed again on Friday\
                 after two weeks in the dock, and every cabin had been sold.</p><p>Engineers had found a crack in one of\
                 the shafts during an inspection, and a new one was brought north by road.</p></article></body></html>"}
                {"id": "empty", "text": " "}
                """);
        assertThat(run("clean", "--ndjson", file.toString())).isZero();
        JsonNode ferry = JsonMapper.shared().readTree(output.lines().get(0));
        assertThat(ferry.path("id").asString()).isEqualTo("ferry");
        assertThat(ferry.path("title").asString()).isEqualTo("Ferry sails");
        assertThat(ferry.path("text").get(0).asString()).startsWith("The night ferry");
        assertThat(JsonMapper.shared()
                        .readTree(output.lines().get(1))
                        .path("rejected")
                        .asString())
                .isEqualTo("no-text");
    }

    private int run(String... arguments) {
        return Dateline.run(output.terminal(), home, arguments);
    }
}
