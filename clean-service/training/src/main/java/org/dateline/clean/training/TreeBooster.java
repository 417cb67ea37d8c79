package org.dateline.clean.training;

import java.util.Arrays;
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
    private final Settings settings;

    /** A learner with these settings. */
    public TreeBooster(Settings settings) {
        this.settings = settings;
    }

    /** The model that explains the examples' labels. */
    public BoostedTrees train(Examples examples) {
        BinnedFeature[] features = IntStream.range(0, examples.features())
                .parallel()
                .mapToObj(feature -> binned(examples, feature))
                .toArray(BinnedFeature[]::new);
        int size = examples.size();
        float base = priorLogOdds(examples);
        double[] scores = new double[size];
        Arrays.fill(scores, base);
        double[] gradients = new double[size];
        double[] hessians = new double[size];
        Forest forest = new Forest(base);
        SplittableRandom random = new SplittableRandom(settings.seed());
        for (int tree = 0; tree < settings.trees(); tree++) {
            derive(examples, scores, gradients, hessians);
            int[] drawn = draw(features.length, random);
            new TreeGrower(settings, features, drawn, gradients, hessians).grow(forest, scores);
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
