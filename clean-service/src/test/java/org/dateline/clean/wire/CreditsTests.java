package org.dateline.clean.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTests {
    private final Credits credits = new Credits(new Agencies());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two ships meet off Lisbon. Photo: AFP",
                "Two ships meet off Lisbon, March 3, 2022. (AP Photo/Jane Doe)",
                "Two ships meet off Lisbon. Jane DOE / AFP",
                "Two ships meet off Lisbon (Photo by Jane Doe/Getty Images)",
                "Two ships meet off Lisbon | Photo Credit: Jane Doe",
                "epa01234567 Two ships meet off Lisbon",
                "Foto: Jane Doe",
                "Jane Doe / facebook",
                "Zwei Schiffe vor Lissabon. © Jane Doe/dpa",
                "Image: Jane Doe/Reuters"
            })
    void knowsCaptionsByTheirCredits(String line) {
        assertThat(credits.isCaption(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two ships met off Lisbon, the harbour master told AFP.",
                "Two ships met off Lisbon. (AFP)",
                "She publishes photos: of ships, mostly.",
                "He said he/she would come.",
                "The price rose by 3 euros/month.",
                "x",
                ""
            })
    void leavesOtherLinesAlone(String line) {
        assertThat(credits.isCaption(line)).isFalse();
    }
}
