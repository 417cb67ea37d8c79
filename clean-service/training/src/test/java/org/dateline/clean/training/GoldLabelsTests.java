package org.dateline.clean.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GoldLabelsTests {
    private static final String FIRST = "The harbour of Port Arden is open again, four months after the storm.";
    private static final String SECOND = "“The boats are back and so are the people,” said the mayor on Wednesday.";

    @Test
    void takesTheBlocksOfTheGold() {
        GoldLabels labels = labels("Read more about harbours here", FIRST, SECOND);

        assertThat(texts(labels, 3)).containsExactly(false, true, true);
    }

    @Test
    void takesAShortBlockWhereTheGoldHasItBesideAnother() {
        GoldLabels labels =
                new GoldLabels(List.of("What opens", FIRST, "What opens", SECOND), FIRST + "\nWhat opens\n" + SECOND);

        assertThat(texts(labels, 4)).containsExactly(false, true, true, true);
    }

    @Test
    void takesNoPullQuoteOfAParagraph() {
        GoldLabels labels = labels(FIRST, "The boats are back and so are the people", SECOND);

        assertThat(texts(labels, 3)).containsExactly(true, false, true);
    }

    @Test
    void takesOneOfTwoCopies() {
        GoldLabels labels = labels(FIRST, SECOND, FIRST, SECOND);

        assertThat(texts(labels, 4)).containsExactly(true, true, false, false);
        assertThat(labels.isCopy(2)).isTrue();
    }

    private static GoldLabels labels(String... blocks) {
        return new GoldLabels(List.of(blocks), FIRST + "\n\n" + SECOND);
    }

    private static boolean[] texts(GoldLabels labels, int size) {
        boolean[] texts = new boolean[size];
        for (int i = 0; i < size; i++) {
            texts[i] = labels.isText(i);
        }
        return texts;
    }
}
