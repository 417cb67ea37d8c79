package org.dateline.clean.training.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.clean.model.BoostedTrees;
import org.dateline.clean.text.PageReader;

/**
 * Learns the line classifier's models from a folder of scrapes and writes them. The same folder gives the same models.
 */
public final class LineTrainer {
    private LineTrainer() {}

    /**
     * Runs the training.
     *
     * @param args the folder with {@code gold.jsonl}, {@code text_light.jsonl.gz} and {@code text_full.jsonl.gz}; the
     *     folder to write the models to
     */
    public static void main(String[] args) throws IOException {
        Looks looks = new Looks(samples(Path.of(args[0])));
        write(Path.of(args[1]), looks, looks.firstScores());
    }

    static List<Sample> samples(Path folder) throws IOException {
        Scrapes scrapes = new Scrapes(folder);
        PageReader reader = new PageReader();
        List<Sample> samples = new ArrayList<>();
        for (String set : List.of(Sample.LIGHT, Sample.FULL)) {
            for (Scrape scrape : scrapes.read(ScrapeReport.file(set))) {
                Sample sample = Sample.of(scrape, set, reader.read(scrape.lines()));
                samples.add(sample);
                if (sample.hasText()) {
                    samples.add(Sample.cropped(sample, reader));
                    samples.add(Sample.brief(sample, reader));
                }
            }
        }
        return samples;
    }

    private static void write(Path folder, Looks looks, List<double[]> first) throws IOException {
        write(folder.resolve("lines-first.model"), looks.first(sample -> true));
        write(folder.resolve("lines-second.model"), looks.second(first, sample -> true));
        write(folder.resolve("lines-title.model"), looks.title(first, sample -> true));
    }

    private static void write(Path file, BoostedTrees model) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            model.write(out);
        }
    }
}
