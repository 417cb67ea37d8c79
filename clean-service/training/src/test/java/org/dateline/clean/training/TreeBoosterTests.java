package org.dateline.clean.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.SplittableRandom;
import org.dateline.clean.model.BoostedTrees;
import org.junit.jupiter.api.Test;

class TreeBoosterTests {
    private static final TreeBooster.Settings SETTINGS = new TreeBooster.Settings(40, 8, 0.2, 1, 1, 1, 7);

    @Test
    void learnsARuleThatNoSingleFeatureTells() {
        BoostedTrees model = new TreeBooster(SETTINGS).train(exclusiveOr(2_000));

        assertThat(model.probability(new float[] {0.9f, 0.1f, 0.5f})).isGreaterThan(0.9);
        assertThat(model.probability(new float[] {0.1f, 0.9f, 0.5f})).isGreaterThan(0.9);
        assertThat(model.probability(new float[] {0.9f, 0.9f, 0.5f})).isLessThan(0.1);
        assertThat(model.probability(new float[] {0.1f, 0.1f, 0.5f})).isLessThan(0.1);
    }

    @Test
    void ignoresExamplesWithoutWeight() {
        Examples examples = new Examples();
        for (int i = 0; i < 200; i++) {
            examples.add(new float[] {i % 2}, i % 2 == 1, 1);
            examples.add(new float[] {i % 2}, i % 2 == 0, 0);
        }

        BoostedTrees model = new TreeBooster(SETTINGS).train(examples);

        assertThat(model.probability(new float[] {1})).isGreaterThan(0.95);
    }

    @Test
    void givesTheSameBytesForTheSameExamples() throws IOException {
        byte[] once = bytes(new TreeBooster(SETTINGS).train(exclusiveOr(500)));
        byte[] again = bytes(new TreeBooster(SETTINGS).train(exclusiveOr(500)));

        assertThat(again).isEqualTo(once);
    }

    @Test
    void readsTheModelThatItWrote() throws IOException {
        BoostedTrees written = new TreeBooster(SETTINGS).train(exclusiveOr(500));
        BoostedTrees read = BoostedTrees.read(new ByteArrayInputStream(bytes(written)));

        float[] row = {0.3f, 0.8f, 0.2f};
        assertThat(read.logOdds(row)).isEqualTo(written.logOdds(row));
        assertThat(read.trees()).isEqualTo(40);
    }

    @Test
    void keepsEachTreeWholeHoweverManyThereAre() {
        Examples examples = exclusiveOr(500);
        Forest forest = new Forest(0);
        float[] row = {0.3f, 0.8f, 0.2f};
        double sum = 0;
        for (int tree = 0; tree < 300; tree++) {
            int root = forest.plant();
            int left = forest.split(root, 0, 0.5f);
            forest.setValue(left, tree);
            forest.setValue(left + 1, -tree);
            sum += examples.value(0, 0) <= 0.5 ? tree : -tree;
            assertThat(forest.value(examples, 0)).isEqualTo(examples.value(0, 0) <= 0.5 ? tree : -tree);
        }

        row[0] = examples.value(0, 0);
        assertThat(forest.toModel().logOdds(row)).isEqualTo((float) sum);
    }

    private static Examples exclusiveOr(int size) {
        SplittableRandom random = new SplittableRandom(1);
        Examples examples = new Examples();
        for (int i = 0; i < size; i++) {
            float a = (float) random.nextDouble();
            float b = (float) random.nextDouble();
            examples.add(new float[] {a, b, (float) random.nextDouble()}, a > 0.5 != b > 0.5, 1);
        }
        return examples;
    }

    private static byte[] bytes(BoostedTrees model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }
}
