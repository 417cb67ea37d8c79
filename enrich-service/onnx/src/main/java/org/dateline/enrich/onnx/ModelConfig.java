package org.dateline.enrich.onnx;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a model's {@code config.json} says.
 *
 * @param labels what the model may call a piece, in the order of its output
 * @param window the most pieces that the model takes at once, those that mark begin and end among them
 * @param padding the piece that fills up a window
 */
record ModelConfig(List<ModelLabel> labels, int window, int padding) {
    /** More pieces cost more for each, and models for names were trained on no longer windows. */
    private static final int LONGEST = 512;

    private static final int SHORTEST = 8;

    /** @throws IllegalArgumentException if the text does not say what is needed; the message names the source and key */
    static ModelConfig parse(String source, String json) {
        JsonNode config = tree(source, json);
        List<ModelLabel> labels = labels(source, config.path("id2label"));
        int padding = config.path("pad_token_id").asInt(0);
        return new ModelConfig(labels, window(source, config, padding), padding);
    }

    private static JsonNode tree(String source, String json) {
        try {
            return JsonMapper.shared().readTree(json);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(source + ": expected JSON, got: " + e.getOriginalMessage(), e);
        }
    }

    private static List<ModelLabel> labels(String source, JsonNode names) {
        List<ModelLabel> labels = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (int id = 0; id < names.size(); id++) {
            JsonNode name = names.path(Integer.toString(id));
            if (!name.isString()) {
                throw new IllegalArgumentException(
                        "%s: expected a label for each number from 0 to %d in id2label, got none for %d"
                                .formatted(source, names.size() - 1, id));
            }
            seen.add(name.stringValue());
            labels.add(ModelLabel.of(name.stringValue()));
        }
        if (labels.stream().allMatch(label -> label.type() == null)) {
            throw new IllegalArgumentException(
                    "%s: expected labels of people, organizations or places (B-PER, I-ORG, S-LOC, PERSON, GPE and the like) in id2label, got: %s. Is the model one that finds names?"
                            .formatted(source, seen));
        }
        return labels;
    }

    private static int window(String source, JsonNode config, int padding) {
        int positions = config.path("max_position_embeddings").asInt(LONGEST);
        // The models of this family count positions from behind the padding's number.
        if (config.path("model_type").asString("").contains("roberta")) {
            positions -= padding + 1;
        }
        if (positions < SHORTEST) {
            throw new IllegalArgumentException("%s: expected max_position_embeddings of at least %d, got: %s"
                    .formatted(source, SHORTEST, config.path("max_position_embeddings")));
        }
        return Math.min(positions, LONGEST);
    }
}
