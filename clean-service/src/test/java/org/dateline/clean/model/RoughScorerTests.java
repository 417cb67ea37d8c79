package org.dateline.clean.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoughScorerTests {
    /** Three times the same tree: -6 for a feature of at most 0, 5 for one above 8, else 1. */
    private final BoostedTrees model = new BoostedTrees(
            0,
            new int[] {0, 5, 10},
            new short[] {0, -1, 0, -1, -1, 0, -1, 0, -1, -1, 0, -1, 0, -1, -1},
            new float[] {0, -6, 8, 1, 5, 0, -6, 8, 1, 5, 0, -6, 8, 1, 5},
            new int[] {1, 0, 3, 0, 0, 6, 0, 8, 0, 0, 11, 0, 13, 0, 0});

    private final RoughScorer scorer = model.roughScorer(-5, 4);

    @Test
    void asksAllTreesAboutARowInDoubt() {
        assertThat(rough(1)).isEqualTo(1 / (1 + Math.exp(-3)));
    }

    @Test
    void asksOnlyTheFirstTreesAboutAHopelessRow() {
        assertThat(rough(-1)).isEqualTo(1 / (1 + Math.exp(6)));
    }

    @Test
    void asksOnlyTheFirstTreesAboutASureRow() {
        assertThat(rough(9)).isEqualTo(1 / (1 + Math.exp(-5)));
    }

    @Test
    void tellsRowsApartThatAreAskedAboutTogether() {
        List<float[]> rows = List.of(new float[] {-1}, new float[] {1}, new float[] {9}, new float[] {2});

        assertThat(scorer.probabilities(rows)).containsExactly(rough(-1), rough(1), rough(9), rough(2));
    }

    private double rough(float value) {
        return scorer.probabilities(List.of(new float[] {value}))[0];
    }
}
