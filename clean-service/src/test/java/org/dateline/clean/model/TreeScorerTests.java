package org.dateline.clean.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TreeScorerTests {
    @Test
    void findsTheSameAsAWalkDownEachTree() {
        BoostedTrees model = random(new Random(5), 40, 32);
        Random values = new Random(6);
        List<float[]> rows = IntStream.range(0, 500)
                .mapToObj(row -> new float[] {values.nextInt(8), values.nextFloat() * 8, values.nextInt(3) - 1})
                .toList();

        assertThat(model.scorer().probabilities(rows))
                .containsExactly(rows.stream().mapToDouble(model::probability).toArray());
    }

    @Test
    void sendsWhatIsNoNumberToTheRight() {
        BoostedTrees model = random(new Random(7), 10, 16);
        float[] row = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY};

        assertThat(model.scorer().probabilities(List.of(row))).containsExactly(model.probability(row));
    }

    @Test
    void takesTreesOfOneLeaf() {
        BoostedTrees model = random(new Random(8), 3, 1);

        assertThat(model.scorer().probabilities(List.of(new float[3])))
                .containsExactly(model.probability(new float[3]));
    }

    @Test
    void saysWhichTreesItCannotTake() {
        BoostedTrees model = random(new Random(9), 1, 33);

        assertThatThrownBy(model::scorer)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 32 leaves");
    }

    /** Trees of so many leaves over three features, split wherever the dice say. */
    private static BoostedTrees random(Random dice, int trees, int leaves) {
        int perTree = 2 * leaves - 1;
        int[] roots = new int[trees];
        short[] features = new short[trees * perTree];
        float[] thresholds = new float[features.length];
        int[] left = new int[features.length];
        for (int tree = 0; tree < trees; tree++) {
            int root = tree * perTree;
            roots[tree] = root;
            features[root] = BoostedTrees.LEAF;
            for (int nodes = 1; nodes < perTree; nodes += 2) {
                int leaf = root;
                while (features[leaf] != BoostedTrees.LEAF) {
                    leaf = left[leaf] + dice.nextInt(2);
                }
                features[leaf] = (short) dice.nextInt(3);
                left[leaf] = root + nodes;
                features[root + nodes] = BoostedTrees.LEAF;
                features[root + nodes + 1] = BoostedTrees.LEAF;
            }
            for (int node = root; node < root + perTree; node++) {
                thresholds[node] = dice.nextInt(8) - (features[node] == BoostedTrees.LEAF ? 4f : 0f);
            }
        }
        return new BoostedTrees(0.5f, roots, features, thresholds, left);
    }
}
