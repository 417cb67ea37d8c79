package org.dateline.clean.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireCreditTests {
    private final WireCredit credit = new WireCredit(new Agencies());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "The harbour is closed, its master told Reuters on Monday. | It opens soon. | Reuters",
                "The harbour is closed, its master told the Associated Press. | It opens soon. | AP",
                "Порт закрыт, сообщил ТАСС его начальник. | Он скоро откроется. | TASS",
                "The harbour is closed. | It opens soon. (AFP) | AFP",
                "Der Hafen ist zu. | Quelle: dpa | dpa",
                "The harbour is closed, its master told reporters. | He also told Reuters so. | -",
                "Reuters moved to the harbour. | It opens soon (says AFP). | -"
            })
    void findsTheAgencyThatAStoryIsFrom(String first, String last, String agency) {
        assertThat(credit.find(first, last)).isEqualTo(agency);
    }
}
