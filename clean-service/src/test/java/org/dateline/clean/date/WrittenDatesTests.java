package org.dateline.clean.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDatesTests {
    private final WrittenDates dates = new WrittenDates();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "March 3, 2022 | 2022-03-03",
                "Mar. 3rd, 2022, 10:15 p.m. | 2022-03-03",
                "Published: Thursday 3 March 2022 | 2022-03-03",
                "3rd of March 2022 | 2022-03-03",
                "Donnerstag, 3. März 2022 | 2022-03-03",
                "Stand: 03.03.2022, 10:15 Uhr | 2022-03-03",
                "Do 03.03.22, 10:15 Uhr | 2022-03-03",
                "le 1er mars 2022 à 10h15 | 2022-03-01",
                "3 de marzo de 2022 | 2022-03-03",
                "3 de março de 2022 | 2022-03-03",
                "giovedì 3 marzo 2022 | 2022-03-03",
                "3 maart 2022 | 2022-03-03",
                "3 mars 2022 | 2022-03-03",
                "3. maaliskuuta 2022 | 2022-03-03",
                "3 marca 2022 | 2022-03-03",
                "3. března 2022 | 2022-03-03",
                "2022. március 3. | 2022-03-03",
                "3 Mart 2022 Perşembe | 2022-03-03",
                "3 марта 2022 г. | 2022-03-03",
                "3 березня 2022 року | 2022-03-03",
                "3 Μαρτίου 2022 | 2022-03-03",
                "3 مارس 2022 | 2022-03-03",
                "٣ مارس ٢٠٢٢ | 2022-03-03",
                "3 मार्च 2022 | 2022-03-03",
                "3 Maret 2022 | 2022-03-03",
                "ngày 3 tháng 3 năm 2022 | 2022-03-03",
                "2022年3月3日(木) | 2022-03-03",
                "2022년 3월 3일 | 2022-03-03",
                "2022. 3. 3 | 2022-03-03",
                "2022-03-03 10:15 | 2022-03-03",
                "2022/03/03 | 2022-03-03",
                "23/03/2022 | 2022-03-23",
                "03/23/2022 | 2022-03-23",
                "1 تشرين الثاني 2021 | 2021-11-01",
                "1 พฤศจิกายน 2564 | 2021-11-01",
                "1 พ.ย. 2564 10:32 | 2021-11-01",
                "1 พฤศจิกายน พ.ศ. 2564 | 2021-11-01",
                "13/11/2564 | 2021-11-13",
                "1 בנובמבר 2021 | 2021-11-01",
                "১ নভেম্বর ২০২১ | 2021-11-01",
                "१ नवंबर २०२१ | 2021-11-01",
                "۱۰ آبان ۱۴۰۰ | 2021-11-01",
                "۱۰ عقرب ۱۴۰۰ | 2021-11-01",
                "۱۴۰۰/۰۸/۱۰ | 2021-11-01",
                "۳۰ اسفند ۱۳۹۹ | 2021-03-20",
                "۱ فروردین ۱۴۰۴ | 2025-03-21",
                "۱ نوامبر ۲۰۲۱ | 2021-11-01",
                "1 نومبر 2021 | 2021-11-01"
            })
    void readsFullDates(String text, LocalDate expected) {
        assertThat(dates.find(text)).extracting(WrittenDate::full).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08/09/2022",
                "31 February 2022",
                "in March of that year",
                "The 2022 season may 40",
                "1.2.3",
                "call 555-0199",
                "99999999999999999999 March",
                "۳۰ اسفند ۱۴۰۰",
                "1443/03/25",
                ""
            })
    void readsNoDateWhereNoneIs(String text) {
        assertThat(dates.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "fr, 2021-11-01",
        "en-GB, 2021-11-01",
        "pt-BR, 2021-11-01",
        "vi, 2021-11-01",
        "es_MX, 2021-11-01",
        "en-US, 2021-01-11"
    })
    void readsNumbersInTheOrderOfTheLanguage(String language, LocalDate expected) {
        assertThat(dates.find("01/11/2021, 10:32", 100, DayOrder.of(language)))
                .extracting(WrittenDate::full)
                .containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-CA", "zh-CN", "hu", "x-y", "no language"})
    void readsNoNumbersWhoseOrderTheLanguageDoesNotTell(String language) {
        assertThat(dates.find("01/11/2021", 100, DayOrder.of(language))).isEmpty();
    }

    @Test
    void takesClearNumbersAsTheyAreInAnyLanguage() {
        assertThat(dates.find("11/13/2021 und 13/11/2021", 100, DayOrder.of("de")))
                .extracting(WrittenDate::full)
                .containsExactly(LocalDate.of(2021, 11, 13), LocalDate.of(2021, 11, 13));
    }

    @Test
    void takesNoNumberForAYearOfThailandBehindAMonthOfAnotherLanguage() {
        assertThat(dates.find("On May 5, 2564 people voted"))
                .extracting(WrittenDate::full)
                .containsOnlyNulls();
    }

    @Test
    void believesNoDateWhoseWeekdayIsAnother() {
        assertThat(dates.find("Monday, March 3, 2022"))
                .extracting(WrittenDate::full)
                .containsOnlyNulls();
    }

    @Test
    void tellsWhereTheDateStands() {
        String text = "Berlin, Thursday, March 3, 2022 (Reuters)";
        WrittenDate date = dates.find(text).get(0);

        assertThat(text.substring(date.start(), date.end())).isEqualTo("Thursday, March 3, 2022");
        assertThat(date.weekday()).isEqualTo(DayOfWeek.THURSDAY);
    }

    @Test
    void resolvesADayWithoutYearByItsWeekday() {
        WrittenDate date = dates.find("PARIS, March 3 (AFP)").get(0);

        assertThat(date.full()).isNull();
        assertThat(date.latest(DayOfWeek.THURSDAY, LocalDate.of(2026, 5, 1))).isEqualTo(LocalDate.of(2022, 3, 3));
        assertThat(date.latest(DayOfWeek.TUESDAY, LocalDate.of(2026, 3, 3))).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(date.latest(DayOfWeek.TUESDAY, LocalDate.of(2026, 3, 2))).isEqualTo(LocalDate.of(2020, 3, 3));
    }

    @Test
    void findsSeveralDates() {
        assertThat(dates.find("From May 1, 2020 to 2 June 2021"))
                .extracting(WrittenDate::full)
                .isEqualTo(List.of(LocalDate.of(2020, 5, 1), LocalDate.of(2021, 6, 2)));
    }

    @Test
    void findsTheFirstWeekday() {
        assertThat(dates.weekday("the minister said late on Tuesday, not on Monday"))
                .isEqualTo(DayOfWeek.TUESDAY);
        assertThat(dates.weekday("so the minister said")).isNull();
    }
}
