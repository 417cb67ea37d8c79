package org.dateline.clean.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HorizonTests {
    private final Horizon horizon = new Horizon(Instant.parse("2026-03-05T12:00:00Z"));

    @ParameterizedTest
    @CsvSource({
        "2026-03-05, 2026-03-05",
        "2026-03-06, 2026-03-06",
        "2026-03-07,",
        "2026-03-05T12:04Z, 2026-03-05T12:04Z",
        "2026-03-06T01:00+14:00, 2026-03-06T01:00+14:00",
        "2026-03-05T20:00Z, 2026-03-05",
        "2026-03-06T16:00Z,",
        "2031-03-05T12:00Z,"
    })
    void leavesNothingOfTheFuture(String date, String expected) {
        assertThat(horizon.within(date)).isEqualTo(expected);
    }
}
