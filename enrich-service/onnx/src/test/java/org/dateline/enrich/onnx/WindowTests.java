package org.dateline.enrich.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTests {
    @ParameterizedTest
    @CsvSource({
        "0, 10, 5",
        "1, 10, 5",
        "9, 10, 3",
        "10, 10, 100",
        "11, 10, 3",
        "1000, 6, 1",
        "1000, 6, 7",
        "999, 510, 30",
        "5000, 510, 600"
    })
    void eachPieceCountsInOneWindowThatHoldsIt(int pieces, int length, int sentence) {
        List<Window> windows = Window.of(pieces(pieces, sentence), length);

        int counted = 0;
        for (Window window : windows) {
            assertThat(window.counted()).isEqualTo(counted).isGreaterThanOrEqualTo(window.from());
            assertThat(window.countedTo()).isGreaterThan(counted).isLessThanOrEqualTo(window.to());
            assertThat(window.size()).isLessThanOrEqualTo(length);
            counted = window.countedTo();
        }
        assertThat(counted).isEqualTo(pieces);
    }

    @Test
    void shortTextsAreOneWindow() {
        assertThat(Window.of(pieces(100, 7), 100)).containsExactly(new Window(0, 100, 0, 100));
    }

    @Test
    void windowsBeginAndEndWithSentencesWhereTheyCan() {
        List<Window> windows = Window.of(pieces(1000, 10), 96);

        assertThat(windows).allSatisfy(window -> {
            assertThat(window.from() % 10).isZero();
            assertThat(window.to() % 10).isZero();
        });
        assertThat(windows).hasSizeLessThan(16);
    }

    private static Pieces pieces(int count, int sentence) {
        Pieces pieces = new Pieces(0);
        for (int i = 0; i < count; i++) {
            pieces.add(1);
            if (i % sentence == 0) {
                pieces.open(i);
            }
        }
        return pieces;
    }
}
