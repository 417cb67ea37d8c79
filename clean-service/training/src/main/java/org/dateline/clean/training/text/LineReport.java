package org.dateline.clean.training.text;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Samples and models of other hosts' pages in, a table of how well each step does out. */
final class LineReport {
    private static final double KEEP = 0.5;
    private static final List<String> SETS = List.of(Sample.LIGHT, Sample.FULL, Sample.CROPPED, Sample.BRIEF);
    private static final List<String> SOURCES = List.of("wcxb", "fundus-tests", "fundus-evaluation");

    private final List<Sample> samples;
    private final PrintStream out;

    LineReport(List<Sample> samples, PrintStream out) {
        this.samples = List.copyOf(samples);
        this.out = out;
    }

    void print(Looks looks, List<double[]> first) {
        print("keep every line", at -> filled(samples.get(at).labels().length));
        print("choose perfectly", at -> samples.get(at).labels());
        print("first look", at -> kept(first.get(at)));
        List<double[]> second = looks.secondScores(first);
        print("second look", at -> kept(second.get(at)));
        printTitles(looks.titleScores(first));
    }

    private static boolean[] filled(int size) {
        boolean[] all = new boolean[size];
        Arrays.fill(all, true);
        return all;
    }

    private static boolean[] kept(double[] scores) {
        boolean[] kept = new boolean[scores.length];
        for (int line = 0; line < scores.length; line++) {
            kept[line] = scores[line] > KEEP;
        }
        return kept;
    }

    private void print(String name, IntFunction<boolean[]> choice) {
        for (String set : SETS) {
            out.printf(
                    "%-18s %-8s%-18s %s%n",
                    name, set, "", quality(choice, sample -> sample.set().equals(set)));
            for (String source : SOURCES) {
                Predicate<Sample> of = sample ->
                        sample.set().equals(set) && sample.scrape().source().startsWith(source);
                out.printf("%-18s %-8s%-18s %s%n", "", "", source, quality(choice, of));
            }
        }
    }

    private Quality quality(IntFunction<boolean[]> choice, Predicate<Sample> of) {
        Quality quality = new Quality();
        for (int at = 0; at < samples.size(); at++) {
            if (of.test(samples.get(at))) {
                quality.add(samples.get(at).scrape(), choice.apply(at));
            }
        }
        return quality;
    }

    private void printTitles(List<double[]> scores) {
        for (String set : SETS) {
            int[] titled = IntStream.range(0, samples.size())
                    .filter(at -> samples.get(at).set().equals(set))
                    .filter(at -> !samples.get(at).scrape().title().isEmpty())
                    .toArray();
            long present = Arrays.stream(titled)
                    .filter(at -> hasTrue(samples.get(at).titles()))
                    .count();
            long right = Arrays.stream(titled)
                    .filter(at -> samples.get(at).titles()[best(scores.get(at))])
                    .count();
            out.printf(
                    "titles %-8s of %d documents %d have the title as a line, right %d%n",
                    set, titled.length, present, right);
        }
    }

    private static boolean hasTrue(boolean[] values) {
        return IntStream.range(0, values.length).anyMatch(at -> values[at]);
    }

    private static int best(double[] scores) {
        int best = 0;
        for (int line = 1; line < scores.length; line++) {
            best = scores[line] > scores[best] ? line : best;
        }
        return best;
    }
}
