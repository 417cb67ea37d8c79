package org.dateline.clean.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.clean.html.Analysis;
import org.dateline.clean.html.PageModel;
import org.dateline.clean.html.TextModel;
import org.dateline.clean.model.BoostedTrees;

public final class TrainPages {
    private TrainPages() {}

    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        List<Sample> samples = new SampleFolder(Path.of(arguments[0])).samples();
        PageTrainer trainer = new PageTrainer(samples);
        System.out.printf("read %.1f s%n", (System.nanoTime() - start) / 1e9);
        List<PageModel> models = trainer.crossValidate();
        System.out.printf("trained %.1f s%n", (System.nanoTime() - start) / 1e9);
        for (double threshold : new double[] {0.5}) {
            Map<String, TextScore> scores = new TreeMap<>();
            List<Map.Entry<Double, String>> worst = new ArrayList<>();
            for (int i = 0; i < samples.size(); i++) {
                Sample sample = samples.get(i);
                Analysis analysis = trainer.analysis(i);
                double[] p = threshold < 0 ? new double[analysis.texts().size()] : new TextModel(models.get(sample.fold(PageTrainer.FOLDS))).probabilities(analysis);
                boolean[] kept = analysis.select(p);
                StringBuilder text = new StringBuilder();
                for (int b = 0; b < p.length; b++) {
                    if (threshold < 0 ? trainer.labels(i).isText(b) : kept[b]) {
                        text.append(analysis.texts().get(b)).append('\n');
                    }
                }
                double f1 = scores.computeIfAbsent("all", k -> new TextScore()).add(sample.text(), text.toString());
                scores.computeIfAbsent(sample.source(), k -> new TextScore()).add(sample.text(), text.toString());
                worst.add(Map.entry(f1, sample.id() + " " + sample.url()));
                if (threshold == 0.5 && arguments.length > 2) {
                    StringBuilder dump = new StringBuilder(String.format("%.3f %s%n", f1, sample.url()));
                    for (int b = 0; b < p.length; b++) {
                        dump.append(String.format(
                                "%s %.2f %d %s%n",
                                trainer.labels(i).isText(b) ? (p[b] >= .5 ? "+ " : "-M") : p[b] >= .5 ? "-X" : "  ",
                                p[b],
                                trainer.labels(i).words(b),
                                analysis.describe(b)));
                    }
                    Files.createDirectories(Path.of(arguments[2]));
                    Files.writeString(Path.of(arguments[2], sample.id() + ".txt"), dump);
                }
            }
            System.out.println("threshold " + threshold);
            scores.forEach((k, v) -> System.out.println("  " + k + " " + v));
            if (threshold == 0.5 || threshold < 0) {
                worst.sort(Comparator.comparing(Map.Entry::getKey));
                worst.stream().limit(40).forEach(w -> System.out.println("    " + w));
            }
        }
        PageModel all = trainer.trainAll();
        write(all.blocks(), Path.of(arguments[1], "blocks.model"));
        write(all.context(), Path.of(arguments[1], "context.model"));
        System.out.printf("done %.1f s%n", (System.nanoTime() - start) / 1e9);
    }

    private static void write(BoostedTrees model, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            model.write(out);
        }
    }
}
