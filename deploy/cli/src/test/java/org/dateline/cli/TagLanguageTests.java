package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TagLanguageTests {
    private static final String GERMAN =
            "Bundeskanzler Olaf Scholz hat am Montag in Berlin mit Emmanuel Macron gesprochen. Die"
                    + " Bundesregierung und die Europäische Union wollen mehr Geld für die Ukraine.";

    @TempDir
    private Path home;

    private final Output output = new Output();

    @ParameterizedTest
    @ValueSource(
            strings = {
                GERMAN,
                "Правительство заявило в понедельник, что Сергей Лавров (Lavrov) прибыл в Москву.",
                "岸田文雄首相は月曜日、東京で記者団に語った。"
            })
    void aTextThatIsSurelyNotEnglishHasNoEntities(String text) throws IOException {
        JsonNode answer = tagged(text);

        assertThat(answer.path("entities")).isEmpty();
        assertThat(answer.path("entitiesLanguage").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chancellor Angela Merkel spoke in Berlin.",
                "Angela Merkel, Berlin",
                "The invitees included Walther Bothe , Siegfried Flügge , Hans Geiger , Otto Hahn , Max Planck .",
                "On Monday, Angela Merkel said to the press that her party would wait. \"Wir schaffen das\", she said."
            })
    void aTextThatMayBeEnglishIsTagged(String text) throws IOException {
        JsonNode answer = tagged(text);

        assertThat(answer.path("entities")).isNotEmpty();
        assertThat(answer.path("entitiesLanguage").asString()).isEqualTo("en");
    }

    @Test
    void eachLineIsTaggedInItsOwnLanguage() throws IOException {
        Path file = Files.writeString(home.resolve("documents.ndjson"), """
                {"id": "de", "text": "%s"}
                {"id": "en", "text": "Angela Merkel spoke in Berlin ."}
                """.formatted(GERMAN));

        assertThat(run("tag", "--ndjson", file.toString())).isZero();

        assertThat(output.lines().get(0)).isEqualTo("{\"id\":\"de\",\"entitiesLanguage\":null,\"entities\":[]}");
        assertThat(output.lines().get(1)).contains("\"entitiesLanguage\":\"en\"", "\"Angela Merkel\"");
    }

    private JsonNode tagged(String text) throws IOException {
        assertThat(run("tag", Files.writeString(home.resolve("text.txt"), text).toString()))
                .isZero();
        return JsonMapper.shared().readTree(String.join("\n", output.lines()));
    }

    private int run(String... arguments) {
        return Dateline.run(output.terminal(), home, arguments);
    }
}
