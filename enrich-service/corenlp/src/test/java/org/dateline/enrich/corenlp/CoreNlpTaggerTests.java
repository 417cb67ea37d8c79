package org.dateline.enrich.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assumptions.assumeThat;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.dateline.enrich.engine.EngineSettings;
import org.dateline.enrich.engine.EntityEngines;
import org.dateline.enrich.tagger.EntityTagger;
import org.dateline.enrich.tagger.TypedMention;
import org.dateline.enrich.text.TokenizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoreNlpTaggerTests {
    private static final String LEARNED = """
            Mary PERSON
            Okoro PERSON
            met O
            the O
            Harbour ORGANIZATION
            Board ORGANIZATION
            in O
            Nairobi LOCATION
            on O
            Friday DATE
            . O

            Kenyan MISC
            ships O
            left O
            Nairobi LOCATION
            . O

            Tomas PERSON
            Lind PERSON
            left O
            on O
            Friday DATE
            . O
            """;

    @TempDir
    private static Path folder;

    private static EntityTagger tagger = text -> List.of();

    @BeforeAll
    static void learn() throws IOException {
        Path words = Files.writeString(
                folder.resolve("words.tsv"), (LEARNED + "\n").repeat(10).replace(' ', '\t'));
        Properties properties = new Properties();
        properties.setProperty("trainFile", words.toString());
        properties.setProperty("map", "word=0,answer=1");
        properties.setProperty("useClassFeature", "true");
        properties.setProperty("useWord", "true");
        properties.setProperty("maxLeft", "1");
        CRFClassifier<CoreLabel> classifier = new CRFClassifier<>(properties);
        classifier.train();
        Path model = folder.resolve("tiny.crf.ser.gz");
        classifier.serializeClassifier(model.toString());
        tagger = open(model);
    }

    @Test
    void findsNamesWhereTheyStand() {
        String text = "😀 Mary\u00A0Okoro met the Harbour Board in Nairobi on Friday.\n\nKenyan ships left Nairobi.";

        List<TypedMention> mentions = tagger.tag(TokenizedText.of(text));

        assertThat(mentions)
                .extracting(mention -> mention.mention().sentence() + " " + name(text, mention))
                .containsExactly(
                        "0 PERSON Mary\u00A0Okoro",
                        "0 ORGANIZATION Harbour Board",
                        "0 LOCATION Nairobi",
                        "1 OTHER Kenyan",
                        "1 LOCATION Nairobi");
        assertThat(mentions).allSatisfy(mention -> assertThat(mention.mention().confidence())
                .isBetween(0.3, 0.99999));
    }

    @Test
    void endsNamesWithTheirSentence() {
        String text = "Mary\nOkoro";

        assertThat(tagger.tag(TokenizedText.of(text)))
                .extracting(mention -> name(text, mention))
                .containsExactly("PERSON Mary", "PERSON Okoro");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\0", "\uD800 \uDC00", "東京 は 日本", "Mary\u0001 \u202E met"})
    void throwsForNoText(String text) {
        assertThat(tagger.tag(TokenizedText.of(text))).isNotNull();
    }

    @Test
    void takesAWordOfFiveMillionLetters() {
        String text = "Mary Okoro met " + "A".repeat(5_000_000);

        assertThat(tagger.tag(TokenizedText.of(text)))
                .extracting(mention -> name(text, mention))
                .contains("PERSON Mary Okoro");
    }

    @Test
    void saysWhichFileIsNoClassifier() throws IOException {
        Path text = Files.writeString(folder.resolve("text.gz"), "text");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> open(text))
                .withMessageContaining("Expected a classifier of CoreNLP (.crf.ser.gz), got: " + text);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> open(folder.resolve("gone")))
                .withMessageContaining("got nothing: ")
                .withMessageContaining("dateline.entities.model");
    }

    @Test
    void saysThatTheModelsAreMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CoreNlpClassifier.of("klingon"))
                .withMessageContaining("got nothing: klingon; is stanford-corenlp-*-models.jar beside");
    }

    @Test
    void asksTheClassifierOfThreeTypesUnlessToldAnother() {
        assumeThat(CRFClassifier.class.getResource("/edu/stanford/nlp/models/ner"))
                .as("CoreNLP's models, 474 MB, which the profile corenlp brings")
                .isNotNull();
        String text = "President Mary Okoro met Tomas Lind of the World Bank in Nairobi.";

        assertThat(open(null).tag(TokenizedText.of(text)))
                .extracting(mention -> name(text, mention))
                .containsExactly(
                        "PERSON Mary Okoro", "PERSON Tomas Lind", "ORGANIZATION World Bank", "LOCATION Nairobi");
    }

    private static EntityTagger open(@Nullable Path model) {
        return EntityEngines.ofClassPath().open("corenlp", new EngineSettings(model, 0));
    }

    private static String name(String text, TypedMention found) {
        return found.type() + " "
                + text.substring(found.mention().start(), found.mention().end());
    }
}
