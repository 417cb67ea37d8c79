package org.dateline.enrich.onnx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A folder with a model that calls each piece what the test says. Like a real one it takes no more pieces at once than it
 * has positions, and it may see nothing where a window begins.
 */
final class TinyModel {
    private static final double SCORE = 4;

    private static final List<String> SPECIAL = List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]");

    private final List<String> labels;
    private final Map<String, String> meant = new LinkedHashMap<>();
    private final Map<String, Double> scored = new HashMap<>();
    private int positions = 32;
    private int blind;
    private String config = "";

    TinyModel(String... labels) {
        this.labels = List.of(labels);
        SPECIAL.forEach(piece -> meant.put(piece, "O"));
    }

    /** Pieces, and what each is called; those that go on a word begin with {@code ##}. */
    TinyModel means(String label, String... pieces) {
        Arrays.stream(pieces).forEach(piece -> meant.put(piece, label));
        return this;
    }

    /** What the label that is meant for a piece has more than the others. */
    TinyModel scores(String piece, double score) {
        scored.put(piece, score);
        return this;
    }

    /** How many pieces the model takes at once. */
    TinyModel positions(int count) {
        positions = count;
        return this;
    }

    /** How many pieces at the left edge of a window it takes for no names. */
    TinyModel blind(int count) {
        blind = count;
        return this;
    }

    /** What else stands in {@code config.json}. */
    TinyModel config(String json) {
        config = ", " + json;
        return this;
    }

    /** Writes the three files. */
    Path write(Path folder) {
        try {
            Files.write(folder.resolve("model.onnx"), network());
            Files.writeString(folder.resolve("tokenizer.json"), tokenizer());
            Files.writeString(folder.resolve("config.json"), config());
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The scores of a piece and those of its position, together. */
    private byte[] network() {
        int width = labels.size();
        float[] scores = new float[meant.size() * width];
        int row = 0;
        for (Map.Entry<String, String> piece : meant.entrySet()) {
            double score = scored.getOrDefault(piece.getKey(), SCORE);
            scores[row++ * width + labels.indexOf(piece.getValue())] = (float) score;
        }
        float[] places = new float[positions * width];
        for (int place = 1; place <= blind; place++) {
            places[place * width + labels.indexOf("O")] = 100;
        }
        return new OnnxFile()
                .input("input_ids")
                .input("attention_mask")
                .floats("scores", meant.size(), width, scores)
                .floats("places", positions, width, places)
                .number("one", 1)
                .node("Gather", List.of("scores", "input_ids"), "pieces")
                .node("CumSum", List.of("attention_mask", "one"), "counted")
                .node("Sub", List.of("counted", "one"), "positions")
                .node("Gather", List.of("places", "positions"), "placed")
                .node("Add", List.of("pieces", "placed"), "logits")
                .output("logits", width)
                .bytes();
    }

    private String config() {
        String names = IntStream.range(0, labels.size())
                .mapToObj(id -> "\"" + id + "\": \"" + labels.get(id) + "\"")
                .collect(Collectors.joining(", "));
        return "{\"id2label\": {" + names + "}, \"max_position_embeddings\": " + positions + config + "}";
    }

    private String tokenizer() {
        String vocabulary = meant.keySet().stream()
                .map(piece ->
                        "\"" + piece + "\": " + List.copyOf(meant.keySet()).indexOf(piece))
                .collect(Collectors.joining(", "));
        return """
                {"version": "1.0", "truncation": null, "padding": null,
                 "added_tokens": [%s],
                 "normalizer": {"type": "BertNormalizer", "clean_text": true, "handle_chinese_chars": true,
                   "strip_accents": false, "lowercase": false},
                 "pre_tokenizer": {"type": "BertPreTokenizer"},
                 "post_processor": {"type": "TemplateProcessing",
                   "single": [{"SpecialToken": {"id": "[CLS]", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}},
                     {"SpecialToken": {"id": "[SEP]", "type_id": 0}}],
                   "pair": [{"Sequence": {"id": "A", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 1}}],
                   "special_tokens": {
                     "[CLS]": {"id": "[CLS]", "ids": [2], "tokens": ["[CLS]"]},
                     "[SEP]": {"id": "[SEP]", "ids": [3], "tokens": ["[SEP]"]}}},
                 "decoder": null,
                 "model": {"type": "WordPiece", "unk_token": "[UNK]", "continuing_subword_prefix": "##",
                   "max_input_chars_per_word": 100, "vocab": {%s}}}
                """.formatted(added(), vocabulary);
    }

    private static String added() {
        return IntStream.range(0, SPECIAL.size())
                .mapToObj(id -> ("{\"id\": %d, \"content\": \"%s\", \"single_word\": false, \"lstrip\": false,"
                                + " \"rstrip\": false, \"normalized\": false, \"special\": true}")
                        .formatted(id, SPECIAL.get(id)))
                .collect(Collectors.joining(", "));
    }
}
