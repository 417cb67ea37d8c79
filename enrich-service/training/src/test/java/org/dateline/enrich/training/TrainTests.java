package org.dateline.enrich.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dateline.enrich.engine.LanguageModels;
import org.dateline.enrich.tagger.EntityTagger;
import org.dateline.enrich.tagger.TypedMention;
import org.dateline.enrich.text.TokenizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainTests {
    private static final List<String> PEOPLE =
            List.of("Lena Ortmann", "Tom Brandt", "Ada Marschall", "Jonas Weiler", "Mara Stein");
    private static final List<String> PLACES = List.of("Arden", "Westholm", "Nordfurt", "Seeheim");

    @TempDir
    private Path folder;

    @Test
    void learnsAnotherLanguageThatTheServiceThenTags() throws IOException {
        Files.writeString(folder.resolve("hafen.tsv"), corpus(200));
        Path model = folder.resolve("german.model");

        Train.main(new String[] {folder.toString(), model.toString()});

        String text = "Am Freitag sprach Jonas Brandt in Nordfurt über den Hafen.";
        EntityTagger tagger = LanguageModels.open(Map.of("de", model)).get("de");
        assertThat(tagger.tag(TokenizedText.of(text)))
                .extracting(mention -> mention.type() + " " + said(mention, text))
                .containsExactly("PERSON Jonas Brandt", "LOCATION Nordfurt");
    }

    @Test
    void asksForEnoughToHoldSomeOut() throws IOException {
        Files.writeString(folder.resolve("hafen.tsv"), corpus(3));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Train.main(new String[] {
                    folder.toString(), folder.resolve("german.model").toString()
                }))
                .withMessageContaining("with 10 documents or more");
    }

    private static String said(TypedMention mention, String text) {
        return text.substring(mention.mention().start(), mention.mention().end());
    }

    private static String corpus(int documents) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < documents; i++) {
            lines.append("-DOCSTART-\tO\n\n");
            add(lines, "Am Freitag sprach", "O");
            add(lines, PEOPLE.get(i % PEOPLE.size()), "PER");
            add(lines, "in", "O");
            add(lines, PLACES.get(i % PLACES.size()), "LOC");
            add(lines, "über den Hafen .", "O");
            lines.append('\n');
        }
        return lines.toString();
    }

    private static void add(StringBuilder lines, String words, String type) {
        String prefix = "B-";
        for (String word : words.split(" ")) {
            lines.append(word)
                    .append('\t')
                    .append(type.equals("O") ? "O" : prefix + type)
                    .append('\n');
            prefix = "I-";
        }
    }
}
