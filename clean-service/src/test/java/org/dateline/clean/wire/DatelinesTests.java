package org.dateline.clean.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dateline.clean.date.WrittenDates;
import org.dateline.contract.Dateline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTests {
    private final Datelines datelines = new Datelines(new Agencies(), new WrittenDates());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "LISBON, March 3. /TASS/. Two ships met. | Lisbon | March 3 | TASS",
                "OSLO (AP) — Two ships met. | Oslo | - | AP",
                "PARIS, March 3 (Reuters) - Two ships met. | Paris | March 3 | Reuters",
                "RIO DE JANEIRO, March 3 (Xinhua) -- Two ships met. | Rio de Janeiro | March 3 | Xinhua",
                "Berlin/Wien (dpa/AFP) - Zwei Schiffe. | Berlin/Wien | - | dpa",
                "MADRID, 3 mar (EFE).- Dos barcos. | Madrid | 3 mar | EFE",
                "МОСКВА, 3 марта. /ТАСС/. Два корабля. | Москва | 3 марта | TASS",
                "DUBLIN — Two ships met. | Dublin | - | -",
                "LONDON, Feb. 25, 2019 /PRNewswire/ -- Two ships met. | London | Feb. 25, 2019 | PRNewswire"
            })
    void readsWhatOpensAWireStory(String paragraph, String place, String date, String agency) {
        Datelines.Found found = datelines.find(paragraph);

        assertThat(found).isNotNull();
        assertThat(found.dateline()).isEqualTo(new Dateline(place, date, agency));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two ships met off Lisbon - and parted again.",
                "BREAKING — Two ships met.",
                "Berlin - die Hauptstadt - wartet.",
                "“NO,” she said — and left.",
                "The ship (Reuters called it a boat) - sank.",
                "WATCH: Two ships meet — live",
                "-",
                ""
            })
    void readsNoDatelineInOtherOpenings(String paragraph) {
        assertThat(datelines.find(paragraph)).isNull();
    }

    @Test
    void readsAnAgencyWithoutPlace() {
        Datelines.Found found = datelines.find("(AP) — Two ships met.");

        assertThat(found.agency()).isEqualTo("AP");
        assertThat(found.dateline()).isNull();
    }

    @Test
    void readsTheDay() {
        assertThat(datelines.find("OSLO, March 3, 2022 (AP) — Two ships met.").day())
                .isEqualTo(LocalDate.of(2022, 3, 3));
    }
}
