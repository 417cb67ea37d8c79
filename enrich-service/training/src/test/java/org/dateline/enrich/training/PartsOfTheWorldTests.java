package org.dateline.enrich.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartsOfTheWorldTests {
    @Test
    void putsATextWhereMostOfItsPlacesAndPeoplesAre() {
        TrainingText text = text("Nairobi", "Kenyan", "London");

        assertThat(new PartsOfTheWorld(List.of(text)).texts().get("Africa")).containsExactly(text);
    }

    @Test
    void putsATextNowhereWhereItsPlacesAreOfTwoPartsOrOfNone() {
        List<TrainingText> texts = List.of(text("Nairobi", "London", "Westholm"), text("Westholm", "Arden", "Brill"));

        assertThat(new PartsOfTheWorld(texts).texts().get("no part for sure")).isEqualTo(texts);
    }

    private static TrainingText text(String first, String second, String third) {
        LabelledSentence sentence = new Substitution.Builder()
                .addAll(first, Types.LOCATION)
                .addAll("wrote to the", Types.OUTSIDE)
                .addAll(second, Types.OTHER)
                .addAll("embassy in", Types.OUTSIDE)
                .addAll(third, Types.LOCATION)
                .build();
        return TrainingText.of("made", 1, List.of(sentence));
    }
}
