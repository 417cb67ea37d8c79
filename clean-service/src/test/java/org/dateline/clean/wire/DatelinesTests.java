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
                "New Delhi, Nov 1 (PTI) The ships met. | New Delhi | Nov 1 | PTI",
                "New Delhi, Nov 1 (IANS) Two ships met. | New Delhi | Nov 1 | IANS",
                "New Delhi [India], November 1 (ANI): Two ships met. | New Delhi | November 1 | ANI",
                "ISTANBUL: Two ships met in the strait on Monday. | Istanbul | - | -",
                "МОСКВА, 3 мар — РИА Новости. Два корабля. | Москва | 3 мар | RIA Novosti",
                "新华社北京11月1日电 两艘船相遇。 | 北京 | 11月1日 | Xinhua",
                "【ワシントン共同】二隻の船が会った。 | ワシントン | - | Kyodo",
                "(서울=연합뉴스) 두 배가 만났다. | 서울 | - | Yonhap",
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
                "TLDR: Two ships met in the strait on Monday, and parted.",
                "REUTERS: Two ships met, you say, in the strait on Monday.",
                "HARBOUR: When did the two ships meet in the strait?",
                "The United Nations (AFP said so) met on Monday.",
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
    void readsAnAgencyWithItsDateAlone() {
        assertThat(datelines.find("Nov. 1 (UPI) -- Two ships met.").agency()).isEqualTo("UPI");
    }

    @Test
    void readsTheDay() {
        assertThat(datelines.find("OSLO, March 3, 2022 (AP) — Two ships met.").day())
                .isEqualTo(LocalDate.of(2022, 3, 3));
    }
}
