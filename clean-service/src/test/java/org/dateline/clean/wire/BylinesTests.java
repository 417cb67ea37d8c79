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
                "bySauli Beispiel | Sauli Beispiel",
                "By&nbspJane Doe | Jane Doe",
                "By  Jane Doe      Follow | Jane Doe",
                "By Jane BeispielTravel Reporter | Jane Beispiel",
                "By Jane Doe For Example.Com | Jane Doe",
                "von  Jana Beispiel, MDR SACHSEN | Jana Beispiel",
                "Von Jana Beispiel Landespolitische Korrespondentin | Jana Beispiel",
                "By Jane Doe jane@example.org | Jane Doe",
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
    void readsNamesAloneAndBeforeRolesAndDates() {
        assertThat(bylines.alone("Jane Doe|Published 4 months ago")).containsExactly("Jane Doe");
        assertThat(bylines.alone("Jane Doe 2 minutes read")).containsExactly("Jane Doe");
        assertThat(bylines.alone("Jane Doe, John Roe")).containsExactly("Jane Doe", "John Roe");
        assertThat(bylines.alone("Jane Doe Senior Reporter")).containsExactly("Jane Doe");
        assertThat(bylines.alone("Jane Doe March 3, 2026")).containsExactly("Jane Doe");
        assertThat(bylines.alone("Published March 3, 2026")).isEmpty();
        assertThat(bylines.alone("Jane Doe, ships")).isEmpty();
        assertThat(bylines.alone("")).isEmpty();
    }

    @Test
    void tellsWhichPublicationSigned() {
        assertThat(bylines.signature("By Example Courier | 3 March")).isEqualTo("Example Courier");
        assertThat(bylines.signature("By Staff")).isNull();
        assertThat(bylines.signature("By the time she came it was late")).isNull();
        assertThat(bylines.signature("Example Staff")).isNull();
        assertThat(bylines.signature("By ,")).isNull();
    }

    @Test
    void knowsAnOpeningWithoutName() {
        assertThat(bylines.isOpening("By")).isTrue();
        assertThat(bylines.isOpening("Written by:")).isTrue();
        assertThat(bylines.isOpening("Bylaws")).isFalse();
    }
}
