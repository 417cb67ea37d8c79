package org.dateline.clean.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylinesTests {
    private final Bylines bylines = new Bylines();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Jane Doe | Jane Doe",
                "ByJane Doe | Jane Doe",
                "By JANE DOE and JOHN ROE | Jane Doe, John Roe",
                "Von Jana Beispiel und Jan Muster | Jana Beispiel, Jan Muster",
                "Por María Ejemplo y Juan Pérez | María Ejemplo, Juan Pérez",
                "Written by Jane Doe - March 3, 2022 | Jane Doe",
                "By Jane van der Berg, Staff Writer | Jane van der Berg",
                "Автор: Иван Иванов | Иван Иванов"
            })
    void readsTheNames(String line, String names) {
        assertThat(String.join(", ", bylines.authors(line))).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By the time she came it was late",
                "By 2030 all ships will sail",
                "By Staff Reporter",
                "Jane Doe",
                "Bylaws Committee",
                ""
            })
    void readsNoNamesInOtherLines(String line) {
        assertThat(bylines.authors(line)).isEmpty();
    }

    @Test
    void knowsALineOfNames() {
        assertThat(bylines.isNames("Jane Doe, John Roe")).isTrue();
        assertThat(bylines.isNames("Jane Doe, ships")).isFalse();
        assertThat(bylines.isNames("")).isFalse();
    }

    @Test
    void knowsAnOpeningWithoutName() {
        assertThat(bylines.isOpening("By")).isTrue();
        assertThat(bylines.isOpening("Written by:")).isTrue();
        assertThat(bylines.isOpening("Bylaws")).isFalse();
    }
}
