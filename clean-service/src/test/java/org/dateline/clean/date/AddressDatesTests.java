package org.dateline.clean.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressDatesTests {
    private final AddressDates dates = new AddressDates();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/2021/11/01/harbour",
                "https://example.org/world/2021/nov/01/harbour",
                "https://example.org/world/2021/November/1/harbour",
                "https://example.org/news/20211101/harbour.html",
                "https://example.org/news/harbour-2021-11-01?from=home",
                "https://example.org/2021/11/01/harbour-on-2019-10-03"
            })
    void readsTheDayInAnAddress(String address) {
        assertThat(dates.find(address)).isEqualTo(LocalDate.of(2021, 11, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/harbour",
                "https://example.org/2021/11/harbour",
                "https://example.org/2021/02/31/harbour",
                "https://example.org/2021/nov/31/harbour",
                "https://example.org/2021/2021/1/harbour",
                "https://example.org/a/120211101345"
            })
    void readsNoDayWhereNoneIs(String address) {
        assertThat(dates.find(address)).isNull();
    }
}
