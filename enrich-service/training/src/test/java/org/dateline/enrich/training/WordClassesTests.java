package org.dateline.enrich.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordClassesTests {
    @TempDir
    private Path folder;

    @Test
    void putsWordsTogetherWhoseVectorsPointAlike() throws IOException {
        Map<String, Integer> classes = WordClasses.of(read("""
                {"precision": 2, "dimensions": 2, "words": ["arden", "monday", "lund", "friday"], "vectors": {
                 "arden": [0.1, 0.9, 7, 0], "monday": [0.8, 0.1, 7, 1],
                 "lund": [0.3, 2.9, 7, 2], "friday": [4.1, 0.4, 7, 3]}, "unkVector": [0, 0, 0, -1]}
                """), 0);

        assertThat(classes).containsOnlyKeys("arden", "monday", "lund", "friday");
        assertThat(classes.get("arden")).isNotEqualTo(classes.get("monday"));
    }

    @Test
    void partsEachClassSoThatNumbersTellTheLargerOne() {
        List<String> words = new ArrayList<>();
        List<float[]> vectors = new ArrayList<>();
        for (int i = 0; i < 4_000; i++) {
            words.add("word" + i);
            vectors.add(new float[] {(float) Math.cos(i * 0.7), (float) Math.sin(i * 0.7)});
        }
        WordVectors all = new WordVectors(words, vectors);

        Map<String, Integer> whole = WordClasses.of(all, 0);
        Map<String, Integer> parts = WordClasses.of(all, 1);

        assertThat(words)
                .allSatisfy(word -> assertThat((parts.get(word) - 1) / 4 + 1).isEqualTo(whole.get(word)));
        assertThat(parts.values().stream().distinct().count()).isBetween(200L, 256L);
    }

    private WordVectors read(String json) throws IOException {
        return WordVectors.read(Files.writeString(folder.resolve("vectors.json"), json));
    }
}
