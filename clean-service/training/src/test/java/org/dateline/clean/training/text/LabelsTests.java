package org.dateline.clean.training.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.clean.text.Lines;
import org.junit.jupiter.api.Test;

class LabelsTests {
    @Test
    void choosesTheLinesOfTheGoldAlsoTheShortOnes() {
        String scrape = "Home\nNews\nThe ship came in.\nHeading\nIts crew of five went ashore at once.\nNews\nShare";
        String gold = "The ship came in.\n\nHeading\n\nIts crew of five went ashore at once.";

        boolean[] labels = Labels.of(new Scrape("id", "host", "source", Lines.of(scrape, 100), gold, ""));

        assertThat(labels).containsExactly(false, false, true, true, true, false, false);
    }

    @Test
    void measuresTheChoice() {
        List<String> lines = List.of("a b c d", "e f g h");
        Scrape scrape = new Scrape("id", "host", "source", Lines.of(String.join("\n", lines), 10), "a b c d", "");
        Quality quality = new Quality();
        quality.add(scrape, new boolean[] {true, true});

        // One shingle of five is right, and it is all of the gold.
        assertThat(quality.toString()).contains("precision 0.2000").contains("recall 1.0000");
    }
}
