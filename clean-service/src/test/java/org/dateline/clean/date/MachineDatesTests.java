package org.dateline.clean.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MachineDatesTests {
    private final MachineDates dates = new MachineDates();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-03-04                                  | 2026-03-04
                    2026-03-04T08:30:00+01:00                   | 2026-03-04T08:30+01:00
                    2026-03-04T08:30:15.123Z                    | 2026-03-04T08:30:15Z
                    2026-03-04T08:30:00+0100                    | 2026-03-04T08:30+01:00
                    2026-03-04 08:30:00 -0600                   | 2026-03-04T08:30-06:00
                    2026-03-04 08:30                            | 2026-03-04
                    2026/3/4                                    | 2026-03-04
                    20260304                                    | 2026-03-04
                    20260304T083000Z                            | 2026-03-04
                    Wed, 04 Mar 2026 08:30:00 GMT               | 2026-03-04T08:30Z
                    Wed Mar 04 2026 08:30:00 GMT+0100 (CET)     | 2026-03-04T08:30+01:00
                    March 4, 2026 8:30 PM EST                   | 2026-03-04T20:30-05:00
                    4th March 2026                              | 2026-03-04
                    Published on Mar. 4, 2026                   | 2026-03-04
                    04.03.2026 08:30                            | 2026-03-04
                    Wed, 03/25/2026 - 11:38                     | 2026-03-25
                    25/03/2026                                  | 2026-03-25
                    1772609400                                  | 2026-03-04T07:30:00Z
                    1772609400000                               | 2026-03-04T07:30:00Z
                    """)
    void readsWhatProgramsWrite(String value, String expected) {
        assertThat(dates.parse(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "today",
                "9999-12-31",
                "1969-07-20",
                "2026-02-30",
                "2026-13-01",
                "04/03/2026",
                "2026",
                "12345678901",
                "2026-03-04T99:99:99Z",
                "https://example.org/2026"
            })
    void readsNothingIntoOtherValues(String value) {
        assertThat(dates.parse(value)).isNull();
    }
}
