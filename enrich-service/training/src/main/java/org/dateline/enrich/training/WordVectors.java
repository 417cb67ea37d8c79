package org.dateline.enrich.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * Words in lower case by falling frequency and for each a vector of length 1; the vectors of words that are used alike
 * point alike (GloVe: Pennington, Socher and Manning, EMNLP 2014).
 */
record WordVectors(List<String> words, List<float[]> vectors) {
    /** Reads {@code {"dimensions": 100, ..., "vectors": {"the": [-0.03, ...], ...}}}; what follows the dimensions is left out. */
    static WordVectors read(Path json) throws IOException {
        List<String> words = new ArrayList<>();
        List<float[]> vectors = new ArrayList<>();
        try (JsonParser parser = JsonMapper.shared().createParser(json.toFile())) {
            int dimensions = 0;
            parser.nextToken();
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                JsonToken value = parser.nextToken();
                if (name.equals("dimensions")) {
                    dimensions = parser.getIntValue();
                } else if (name.equals("vectors")) {
                    for (String word = parser.nextName(); word != null; word = parser.nextName()) {
                        words.add(word);
                        vectors.add(unit(parser, dimensions));
                    }
                } else if (value.isStructStart()) {
                    parser.skipChildren();
                }
            }
        }
        return new WordVectors(words, vectors);
    }

    private static float[] unit(JsonParser parser, int dimensions) {
        float[] vector = new float[dimensions];
        parser.nextToken();
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            if (i < dimensions) {
                vector[i] = parser.getFloatValue();
            }
        }
        return unit(vector);
    }

    /** The vector of length 1 that points the same way. */
    static float[] unit(float[] vector) {
        double square = 0;
        for (float value : vector) {
            square += value * value;
        }
        float[] unit = vector.clone();
        for (int i = 0; i < unit.length && square > 0; i++) {
            unit[i] /= (float) Math.sqrt(square);
        }
        return unit;
    }
}
