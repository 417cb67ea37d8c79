package org.dateline.clean.training.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OverlapTests {
    private static Overlap overlap(String gold, String... lines) {
        List<long[]> tokens = Stream.of(lines).map(Tokens::of).toList();
        return new Overlap(Tokens.of(gold), tokens);
    }

    @Test
    void isWholeWhenTheLinesAreTheGold() {
        Overlap overlap = overlap("a b c d e\n\nf g", "x y z", "a b c d e", "f g");
        overlap.toggle(2);
        overlap.toggle(1);

        assertThat(overlap.precision()).isEqualTo(1);
        assertThat(overlap.recall()).isEqualTo(1);
    }

    @Test
    void countsShinglesAcrossLines() {
        // Of a b c d, b c d f, c d f g the gold has the first; of its own four it finds one.
        Overlap overlap = overlap("a b c d e f g", "a b c d", "f g");
        overlap.toggle(0);
        overlap.toggle(1);

        assertThat(overlap.precision()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(overlap.recall()).isCloseTo(1 / 4.0, within(1e-9));
    }

    @Test
    void forgetsALineThatGoes() {
        Overlap overlap = overlap("a b c d e f", "a b c d e f", "u v w x y z");
        overlap.toggle(0);
        double before = overlap.f1();
        overlap.toggle(1);
        assertThat(overlap.f1()).isLessThan(before);
        overlap.toggle(1);

        assertThat(overlap.f1()).isEqualTo(before).isEqualTo(1);
    }
}
