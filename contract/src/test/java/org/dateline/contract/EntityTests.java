package org.dateline.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTests {
    @ParameterizedTest
    @ValueSource(strings = {"", "gb", "GBR", "G1", "United Kingdom"})
    void takesNothingButTwoCapitalLettersForACountry(String country) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entity(EntityType.LOCATION, country))
                .withMessage("Expected a country's two capital letters, got: " + country);
    }

    @ParameterizedTest
    @EnumSource(value = EntityType.class, names = "LOCATION", mode = EnumSource.Mode.EXCLUDE)
    void hasACountryOnlyIfItIsAPlace(EntityType type) {
        assertThat(entity(EntityType.LOCATION, "GB").country()).isEqualTo("GB");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> entity(type, "GB"))
                .withMessage("Expected a country of a LOCATION alone, got: GB of a " + type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Language", "two words", "x1"})
    void takesNothingButSmallLettersForAKind(String kind) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> language(kind))
                .withMessage("Expected a kind in small letters, got: " + kind);
    }

    @Test
    void keepsItsKindWhereItIsMeasured() {
        assertThat(language("language").withSalience(0.5).kind()).isEqualTo("language");
    }

    @Test
    void keepsAllElseWhereItIsMeasured() {
        assertThat(entity(EntityType.LOCATION, "GB").withSalience(0.5))
                .isEqualTo(new Entity(EntityType.LOCATION, "Port Arden", List.of(), mentions(), null, 0.5, "GB", null));
    }

    private static Entity language(String kind) {
        return new Entity(EntityType.OTHER, "Pashto", List.of(), mentions(), null, null, null, kind);
    }

    private static Entity entity(EntityType type, String country) {
        return new Entity(type, "Port Arden", List.of(), mentions(), null, null, country, null);
    }

    private static List<Mention> mentions() {
        return List.of(new Mention(0, 10, 0, 0.9));
    }
}
