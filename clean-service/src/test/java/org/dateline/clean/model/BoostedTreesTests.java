package org.dateline.clean.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoostedTreesTests {
    /** Three times the same tree: -6 for a feature of at most 0, else 1. */
    private final BoostedTrees model = new BoostedTrees(
            0,
            new int[] {0, 3, 6},
            new short[] {0, -1, -1, 0, -1, -1, 0, -1, -1},
            new float[] {0, -6, 1, 0, -6, 1, 0, -6, 1},
            new int[] {1, 0, 0, 4, 0, 0, 7, 0, 0});

    @Test
    void sumsWhatItsTreesSay() {
        assertThat(model.logOdds(new float[] {1})).isEqualTo(3);
        assertThat(model.logOdds(new float[] {-1})).isEqualTo(-18);
    }
}
