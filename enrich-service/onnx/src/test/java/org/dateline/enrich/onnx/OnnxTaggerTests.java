package org.dateline.enrich.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.enrich.engine.EngineSettings;
import org.dateline.enrich.engine.EntityEngines;
import org.dateline.enrich.tagger.EntityTagger;
import org.dateline.enrich.tagger.TypedMention;
import org.dateline.enrich.text.TokenizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OnnxTaggerTests {
    private static final String[] BIO = {
        "O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-MISC", "I-MISC", "B-DATE"
    };

    @TempDir
    private Path folder;

    private static TinyModel bio() {
        return new TinyModel(BIO)
                .means("B-PER", "Mary", "Tomas")
                .means("I-PER", "Ok", "Lind")
                .means("O", "##oro", "met", "in", "the", ".")
                .means("B-ORG", "Harbour")
                .means("I-ORG", "Board")
                .means("B-LOC", "Nairobi", "東")
                .means("I-LOC", "京")
                .means("B-MISC", "Kenyan")
                .means("B-DATE", "Friday");
    }

    @Test
    void findsNamesOfAllTypesWhereTheyStand() {
        assertThat(tag(bio(), "Mary Okoro met the Kenyan Harbour Board in Nairobi Friday."))
                .containsExactly("PERSON Mary Okoro", "OTHER Kenyan", "ORGANIZATION Harbour Board", "LOCATION Nairobi");
    }

    @Test
    void partsNeighboursOfOneType() {
        assertThat(tag(bio(), "Mary Okoro Tomas Lind")).containsExactly("PERSON Mary Okoro", "PERSON Tomas Lind");
    }

    @Test
    void countsOffsetsInUtf16WhateverStandsBefore() {
        String text = "😀😀 naïve \uD83D \u0000 Mary\u00A0Okoro 𝔐 met\n\n“Nairobi” 東京 in\u200bthe";

        assertThat(tag(bio(), text)).containsExactly("PERSON Mary\u00A0Okoro", "LOCATION Nairobi", "LOCATION 東京");
    }

    @Test
    void numbersSentencesAndEndsNamesWithThem() {
        List<TypedMention> mentions = mentions(bio(), "Mary\nOkoro met Tomas.\nHarbour\n\nBoard");

        assertThat(mentions).extracting(mention -> mention.mention().sentence()).containsExactly(0, 1, 1, 2, 3);
    }

    @Test
    void isAsSureOfANameAsOfItsLeastSureWord() {
        TinyModel model = bio().scores("Mary", 6).scores("Ok", 2);

        double confidence = mentions(model, "Mary Okoro").get(0).mention().confidence();

        // One label of the word's type has the score, the type's other label and the eight others have 0.
        assertThat(confidence).isCloseTo((Math.exp(2) + 1) / (Math.exp(2) + BIO.length - 1), within(1e-6));
    }

    static Stream<Arguments> schemes() {
        return Stream.of(
                Arguments.of("IO", new TinyModel("O", "PERSON").means("PERSON", "Mary", "Anne", "Ok", "Tomas")),
                Arguments.of(
                        "IOB1",
                        new TinyModel("O", "I-PER", "B-PER")
                                .means("I-PER", "Mary", "Anne", "Ok")
                                .means("B-PER", "Tomas")),
                Arguments.of(
                        "BILOU",
                        new TinyModel("O", "B-PER", "I-PER", "L-PER", "U-PER")
                                .means("B-PER", "Mary")
                                .means("I-PER", "Anne")
                                .means("L-PER", "Ok")
                                .means("U-PER", "Tomas")),
                Arguments.of(
                        "BIOES",
                        new TinyModel("O", "B-PERSON", "I-PERSON", "E-PERSON", "S-PERSON")
                                .means("B-PERSON", "Mary")
                                .means("I-PERSON", "Anne")
                                .means("E-PERSON", "Ok")
                                .means("S-PERSON", "Tomas")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemes")
    void readsEachSchemeOfLabels(String scheme, TinyModel model) {
        model.means("O", "##oro", "met");

        List<String> names = tag(model, "Mary Anne Okoro met Tomas, Mary Anne Okoro Tomas");

        assertThat(names)
                .startsWith("PERSON Mary Anne Okoro", "PERSON Tomas")
                .last()
                .isEqualTo(scheme.equals("IO") ? "PERSON Mary Anne Okoro Tomas" : "PERSON Tomas");
    }

    @Test
    void readsLongTextsByWindowsThatOverlap() {
        String sentence = "Mary Okoro met Tomas Lind in the Harbour Board in Nairobi.\n";
        TinyModel model = bio().positions(24).blind(3);

        List<String> names = tag(model, "the\nthe\nthe\n" + sentence.repeat(200));

        assertThat(names)
                .hasSize(800)
                .isEqualTo(IntStream.range(0, 200)
                        .boxed()
                        .flatMap(i -> Stream.of(
                                "PERSON Mary Okoro",
                                "PERSON Tomas Lind",
                                "ORGANIZATION Harbour Board",
                                "LOCATION Nairobi"))
                        .toList());
    }

    @Test
    void readsASentenceLongerThanAWindow() {
        TinyModel model = bio().positions(24).blind(2);
        String text = "the the " + "in Nairobi met ".repeat(90);

        assertThat(tag(model, text)).hasSize(90).containsOnly("LOCATION Nairobi");
    }

    @Test
    void saysTheSameWhereverAWindowEnds() {
        for (int length = 1; length < 60; length++) {
            String text = "the ".repeat(length) + "Mary Okoro met Tomas Lind";
            assertThat(tag(bio().positions(16), text))
                    .as("%d", length)
                    .containsExactly("PERSON Mary Okoro", "PERSON Tomas Lind");
        }
    }

    @Test
    void takesModelsWithoutAMaskAndWithKindsOfPieces() throws Exception {
        bio().write(folder);
        java.nio.file.Files.write(
                folder.resolve("model.onnx"),
                new OnnxFile()
                        .input("input_ids")
                        .input("token_type_ids")
                        .floats("scores", 64, BIO.length, new float[64 * BIO.length])
                        .node("Add", List.of("input_ids", "token_type_ids"), "pieces")
                        .node("Gather", List.of("scores", "pieces"), "logits")
                        .output("logits", BIO.length)
                        .bytes());

        try (OnnxTagger tagger = OnnxTagger.open(ModelFolder.at(folder), 1)) {
            assertThat(tagger.tag(TokenizedText.of("Mary Okoro met Tomas."))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\0",
                "\uD800 \uDC00\uD800",
                "東京 は 日本 の 首都 です",
                "\u202EMary\u202C \u0001Okoro\u0007 \u0085in\u2028 Nairobi\uFEFF",
                "e\u0301\u0301\u0301\u0301 ﬁ ǅ İ ß"
            })
    void throwsForNoText(String text) {
        assertThat(tag(bio(), text)).isNotNull();
    }

    @Test
    void takesAWordOfFiveMillionLettersAndFindsTheNamesBesideIt() {
        assertThat(tag(bio(), "Mary " + "A".repeat(5_000_000) + " Okoro met Tomas"))
                .containsExactly("PERSON Mary", "PERSON Okoro", "PERSON Tomas");
    }

    @Test
    void takesAHundredThousandNamesAndReadsTheFirstOfThem() {
        assertThat(tag(bio(), "Mary met Tomas in Nairobi.\n".repeat(34_000)))
                .hasSizeBetween(PieceCutter.MOST / 2, PieceCutter.MOST / 2 + 3);
    }

    @Test
    void saysTheSameOnManyThreads() {
        List<String> texts = IntStream.range(0, 200)
                .mapToObj(i -> "the ".repeat(i % 40) + "Mary Okoro met " + "Tomas Lind in Nairobi. ".repeat(i % 7))
                .toList();
        try (OnnxTagger tagger = OnnxTagger.open(ModelFolder.at(bio().write(folder)), 1)) {
            List<List<TypedMention>> alone = texts.stream()
                    .map(text -> tagger.tag(TokenizedText.of(text)))
                    .toList();
            List<List<TypedMention>> together = texts.parallelStream()
                    .map(text -> tagger.tag(TokenizedText.of(text)))
                    .collect(Collectors.toList());

            assertThat(together).isEqualTo(alone);
        }
    }

    private List<String> tag(TinyModel model, String text) {
        return mentions(model, text).stream()
                .map(found -> found.type() + " "
                        + text.substring(
                                found.mention().start(), found.mention().end()))
                .toList();
    }

    private List<TypedMention> mentions(TinyModel model, String text) {
        EntityTagger tagger = EntityEngines.ofClassPath().open("onnx", new EngineSettings(model.write(folder), 1));
        try (OnnxTagger open = (OnnxTagger) tagger) {
            return open.tag(TokenizedText.of(text));
        }
    }
}
