package org.dateline.clean.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    @Test
    void asksAllTreesAboutARowThatIsNotHopeless() {
        float[] row = {1};

        assertThat(model.roughProbabilities(List.of(row)))
                .containsExactly(model.probability(row));
    }

    @Test
    void asksOnlyTheFirstTreesAboutAHopelessRow() {
        assertThat(model.roughProbabilities(List.of(new float[] {-1})))
                .containsExactly(1 / (1 + Math.exp(6)));
    }

    @Test
    void findsTheSameForSeveralRowsAsForEach() {
        float[] good = {1};
        float[] bad = {-1};

        assertThat(model.probabilities(List.of(good, bad)))
                .containsExactly(model.probability(good), model.probability(bad));
    }

    @Test
    void sendsWhatIsNoNumberToTheRight() {
        assertThat(model.logOdds(new float[] {Float.NaN})).isEqualTo(3);
    }

    @Test
    void endsInTheLeafThatAWalkWouldEndIn() {
        // 0: x <= 1 ? (1: y <= 1 ? 10 : 20) : (2: x <= 2 ? 30 : 40); beside it a tree that is one leaf
        BoostedTrees deep = new BoostedTrees(
                0,
                new int[] {0, 7},
                new short[] {0, 1, 0, -1, -1, -1, -1, -1},
                new float[] {1, 1, 2, 10, 20, 30, 40, 0.5f},
                new int[] {1, 3, 5, 0, 0, 0, 0, 0});

        assertThat(deep.logOdds(new float[] {1, 1})).isEqualTo(10.5f);
        assertThat(deep.logOdds(new float[] {0, 3})).isEqualTo(20.5f);
        assertThat(deep.logOdds(new float[] {2, 0})).isEqualTo(30.5f);
        assertThat(deep.logOdds(new float[] {3, 3})).isEqualTo(40.5f);
    }
}
