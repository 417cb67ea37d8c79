package org.dateline.clean.training;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.dateline.clean.model.BoostedTrees;

/**
 * Learns {@link BoostedTrees} from examples by gradient boosting with logistic loss over binned features. The same
 * examples and settings give the same model, whatever the number of threads.
 *
 * <p>After J. Friedman, "Greedy function approximation: a gradient boosting machine" (2001), with the histograms and
 * the leaf-wise growth of LightGBM (Ke et al., 2017).
 */
public final class TreeBooster {
    private static final double LARGE_SHARE = 0.2;
    private static final double SMALL_SHARE = 0.2;

    private final Settings settings;
    private final int runs;

    /** A learner with these settings. */
    public TreeBooster(Settings settings) {
        this(settings, 1);
    }

    /**
     * A learner of so many models with these settings, each by other draws; it gives their mean, which knows unseen
     * examples better than each of them (L. Breiman, "Bagging predictors", 1996). Their trees stand in turn.
     */
    public TreeBooster(Settings settings, int runs) {
        this.settings = settings;
        this.runs = runs;
    }

    /** The model that explains the examples' labels. */
    public BoostedTrees train(Examples examples) {
        BinnedFeature[] features = IntStream.range(0, examples.features())
                .parallel()
                .mapToObj(feature -> binned(examples, feature))
                .toArray(BinnedFeature[]::new);
        float base = priorLogOdds(examples);
        Forest forest = new Forest(base);
        List<Run> models = IntStream.range(0, runs)
                .mapToObj(run -> new Run(examples, base, run))
                .toList();
        for (int tree = 0; tree < settings.trees(); tree++) {
            models.forEach(model -> model.grow(forest, features));
        }
        return forest.toModel();
    }

    private static BinnedFeature binned(Examples examples, int feature) {
        float[] values = new float[examples.size()];
        for (int example = 0; example < values.length; example++) {
            values[example] = examples.value(example, feature);
        }
        return new BinnedFeature(values);
    }

    private static float priorLogOdds(Examples examples) {
        double positive = 1e-3;
        double negative = 1e-3;
        for (int example = 0; example < examples.size(); example++) {
            if (examples.positive(example)) {
                positive += examples.weight(example);
            } else {
                negative += examples.weight(example);
            }
        }
        return (float) Math.log(positive / negative);
    }

    private static void derive(Examples examples, double[] scores, double[] gradients, double[] hessians) {
        for (int example = 0; example < scores.length; example++) {
            double probability = 1 / (1 + Math.exp(-scores[example]));
            double weight = examples.weight(example);
            gradients[example] = weight * ((examples.positive(example) ? 1 : 0) - probability);
            hessians[example] = weight * probability * (1 - probability);
        }
    }

    private int[] draw(int features, SplittableRandom random) {
        int[] drawn = IntStream.range(0, features)
                .filter(feature -> random.nextDouble() < settings.featureShare())
                .toArray();
        return drawn.length == 0 ? IntStream.range(0, features).toArray() : drawn;
    }

    /**
     * The examples that are furthest from right, and some of the others, which then count for all of them (the
     * gradient-based sampling of LightGBM): a third of the work for the same trees.
     */
    private static int[] sample(double[] gradients, double[] hessians, SplittableRandom random) {
        double[] sizes = Arrays.stream(gradients).map(Math::abs).sorted().toArray();
        double large = sizes[(int) (sizes.length * (1 - LARGE_SHARE))];
        int[] sampled = new int[gradients.length];
        int size = 0;
        for (int example = 0; example < gradients.length; example++) {
            boolean isLarge = Math.abs(gradients[example]) >= large;
            if (isLarge || random.nextDouble() < SMALL_SHARE) {
                gradients[example] /= isLarge ? 1 : SMALL_SHARE;
                hessians[example] /= isLarge ? 1 : SMALL_SHARE;
                sampled[size++] = example;
            }
        }
        return Arrays.copyOf(sampled, size);
    }

    /** One of the models: what it says of the examples so far. */
    private final class Run {
        private final Examples examples;
        private final double[] scores;
        private final double[] gradients;
        private final double[] hessians;
        private final SplittableRandom random;

        Run(Examples examples, float base, int run) {
            this.examples = examples;
            this.scores = new double[examples.size()];
            this.gradients = new double[scores.length];
            this.hessians = new double[scores.length];
            this.random = new SplittableRandom(settings.seed() + run);
            Arrays.fill(scores, base);
        }

        /** Adds a tree, whose leaves hold this model's share of the mean. */
        void grow(Forest forest, BinnedFeature[] features) {
            derive(examples, scores, gradients, hessians);
            int[] drawn = draw(features.length, random);
            int[] sampled = sample(gradients, hessians, random);
            new TreeGrower(settings, features, drawn, gradients, hessians, sampled).grow(forest, 1.0 / runs);
            for (int example = 0; example < scores.length; example++) {
                scores[example] += runs * forest.value(examples, example);
            }
        }
    }

    /**
     * How to learn.
     *
     * @param trees how many
     * @param leaves of each tree, at most
     * @param learningRate the share of each tree's answer that is believed
     * @param leastWeight the sum of hessians that a leaf needs
     * @param l2 what pulls small leaves towards 0
     * @param featureShare the share of the features that each tree may look at, 0 to 1
     * @param seed of the choice of features
     */
    public record Settings(
            int trees,
            int leaves,
            double learningRate,
            double leastWeight,
            double l2,
            double featureShare,
            long seed) {}
}
