package org.dateline.enrich.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordClassesTests {
    @Test
    void putsWordsTogetherThatStandBesideTheSameWords() {
        List<String[]> sentences = new ArrayList<>();
        for (String town : List.of("arden", "westholm", "lund")) {
            for (String day : List.of("monday", "friday", "sunday")) {
                for (int i = 0; i < 5; i++) {
                    sentences.add(new String[] {"it", "rained", "in", town, "on", day});
                    sentences.add(new String[] {"they", "live", "near", town});
                    sentences.add(new String[] {"we", "met", "last", day});
                }
            }
        }

        Map<String, Integer> classes = new WordClasses(9).learn(sentences, 3, 10);

        assertThat(classes.get("arden")).isEqualTo(classes.get("westholm")).isEqualTo(classes.get("lund"));
        assertThat(classes.get("monday")).isEqualTo(classes.get("friday")).isEqualTo(classes.get("sunday"));
        assertThat(classes.get("arden")).isNotEqualTo(classes.get("monday"));
    }
}
