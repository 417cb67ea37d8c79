package org.dateline.clean.training.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dateline.clean.model.BoostedTrees;
import org.dateline.clean.text.LineRows;
import org.dateline.clean.training.Examples;
import org.dateline.clean.training.TreeBooster;

/**
 * Samples in, the models of the first look, the second and the title out; and each sample's scores by models that have
 * not seen its host, from which the second look learns and by which all are judged.
 */
final class Looks {
    private static final int FOLDS = 4;
    private static final TreeBooster FIRST = new TreeBooster(new TreeBooster.Settings(100, 24, 0.12, 3, 5, 0.5, 1));
    private static final TreeBooster SECOND = new TreeBooster(new TreeBooster.Settings(120, 24, 0.08, 3, 5, 0.5, 2));
    private static final TreeBooster TITLE = new TreeBooster(new TreeBooster.Settings(80, 12, 0.1, 2, 5, 0.5, 3));

    private final List<Sample> samples;

    Looks(List<Sample> samples) {
        this.samples = List.copyOf(samples);
    }

    List<double[]> firstScores() {
        return unseenScores(this::first, at -> samples.get(at).rows()::first);
    }

    List<double[]> secondScores(List<double[]> first) {
        return unseenScores(seen -> second(first, seen), at -> secondRows(first, at));
    }

    List<double[]> titleScores(List<double[]> first) {
        return unseenScores(seen -> title(first, seen), at -> secondRows(first, at));
    }

    private LineRows.Second secondRows(List<double[]> first, int at) {
        return samples.get(at).rows().second(first.get(at));
    }

    private List<double[]> unseenScores(
            Function<Predicate<Sample>, BoostedTrees> learner, Function<Integer, LineRows.Second> rows) {
        List<BoostedTrees> models = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int judged = fold;
            models.add(learner.apply(sample -> sample.fold(FOLDS) != judged));
        }
        List<double[]> scores = new ArrayList<>();
        for (int at = 0; at < samples.size(); at++) {
            Sample sample = samples.get(at);
            scores.add(scores(sample, models.get(sample.fold(FOLDS)), rows.apply(at)));
        }
        return scores;
    }

    private static double[] scores(Sample sample, BoostedTrees model, LineRows.Second rows) {
        float[] row = new float[LineRows.SECOND_WIDTH];
        double[] scores = new double[sample.labels().length];
        for (int line = 0; line < scores.length; line++) {
            rows.write(line, row);
            scores[line] = model.probability(row);
        }
        return scores;
    }

    /** The first look, learned from the samples that may be seen. */
    BoostedTrees first(Predicate<Sample> seen) {
        Examples examples = new Examples();
        for (Sample sample : samples) {
            if (seen.test(sample)) {
                add(examples, sample.rows()::first, sample.labels(), sample.weights(), LineRows.FIRST_WIDTH);
            }
        }
        return FIRST.train(examples);
    }

    /** The second look, learned from the samples that may be seen and from what the first thought of them unseen. */
    BoostedTrees second(List<double[]> first, Predicate<Sample> seen) {
        return SECOND.train(examples(first, seen, Sample::labels, Sample::weights));
    }

    /** What tells titles, learned from the samples that may be seen. */
    BoostedTrees title(List<double[]> first, Predicate<Sample> seen) {
        Predicate<Sample> titled = sample -> !sample.scrape().title().isEmpty();
        return TITLE.train(examples(first, seen.and(titled), Sample::titles, Looks::ones));
    }

    private static double[] ones(Sample sample) {
        double[] ones = new double[sample.labels().length];
        Arrays.fill(ones, 1);
        return ones;
    }

    private Examples examples(
            List<double[]> first,
            Predicate<Sample> seen,
            Function<Sample, boolean[]> labels,
            Function<Sample, double[]> weights) {
        Examples examples = new Examples();
        for (int at = 0; at < samples.size(); at++) {
            Sample sample = samples.get(at);
            if (seen.test(sample)) {
                boolean[] positive = labels.apply(sample);
                add(examples, secondRows(first, at), positive, weights.apply(sample), LineRows.SECOND_WIDTH);
            }
        }
        return examples;
    }

    private static void add(Examples examples, LineRows.Second rows, boolean[] labels, double[] weights, int width) {
        float[] row = new float[width];
        for (int line = 0; line < labels.length; line++) {
            rows.write(line, row);
            examples.add(row, labels[line], weights[line]);
        }
    }
}
