package org.dateline.clean.training.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.contract.BodyFormat;
import org.junit.jupiter.api.Test;

class FuzzCleanerTests {
    private final FuzzCleaner fuzz = new FuzzCleaner(List.of(), System.out);

    @Test
    void makesTheSameInputOfTheSameNumber() {
        assertThat(fuzz.input(5)).isEqualTo(fuzz.input(5)).isNotEqualTo(fuzz.input(8));
    }

    @Test
    void findsNoFaultInTheFirstInputs() {
        for (long number = 0; number < 60; number++) {
            assertThat(fuzz.fault(number)).as("input %d", number).isNull();
        }
    }

    @Test
    void makesBothPagesAndTexts() {
        assertThat(fuzz.input(0).format()).isEqualTo(BodyFormat.HTML);
        assertThat(fuzz.input(2).format()).isEqualTo(BodyFormat.TEXT);
    }
}
