package org.dateline.clean.training.text;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dateline.clean.CleanOutcome;
import org.dateline.clean.language.LanguageDetector;
import org.dateline.clean.text.TextCleaner;
import org.dateline.clean.training.TextScore;
import org.dateline.contract.BodyFormat;
import org.dateline.contract.Origin;
import org.dateline.contract.RawArticle;

/**
 * Reports how good the cleaner of plain text is: a folder with {@code gold.jsonl} and scrapes of its pages in, a line for
 * each set of scrapes out, and none for a folder without.
 */
public final class ScrapeReport {
    private static final List<String> SETS = List.of(Sample.LIGHT, Sample.FULL);

    private final Path folder;

    /** A report on that folder. */
    public ScrapeReport(Path folder) {
        this.folder = folder;
    }

    /** Judges the cleaner as it comes with the program: right where its models have not learned from these pages. */
    public void printShipped(PrintStream out) throws IOException {
        TextCleaner cleaner = new TextCleaner(new LanguageDetector());
        Scrapes scrapes = new Scrapes(folder);
        for (String set : SETS) {
            if (has(set)) {
                TextScore score = new TextScore();
                for (Map.Entry<String, String> scrape : scrapes.texts(file(set)).entrySet()) {
                    score.add(scrapes.gold(scrape.getKey()), text(cleaner, scrape.getKey(), scrape.getValue()));
                }
                out.printf("%-20s %s%n", "text, " + set, score);
            }
        }
    }

    /** Judges each scrape by models that have not learned from its host. */
    public void printUnseen(PrintStream out) throws IOException {
        if (SETS.stream().allMatch(this::has)) {
            List<Sample> samples = LineTrainer.samples(folder);
            Looks looks = new Looks(samples);
            new LineReport(samples, out).print(looks, looks.firstScores());
        }
    }

    private boolean has(String set) {
        return Files.exists(folder.resolve(file(set)));
    }

    static String file(String set) {
        return "text_" + set + ".jsonl.gz";
    }

    private static String text(TextCleaner cleaner, String id, String scrape) {
        Origin origin = new Origin(id, 0, null, null, null, null, null, Instant.EPOCH);
        RawArticle article = new RawArticle(origin, null, List.of(), null, null, BodyFormat.TEXT, scrape);
        return cleaner.clean(article) instanceof CleanOutcome.Cleaned cleaned
                ? String.join("\n", cleaned.article().paragraphs())
                : "";
    }
}
