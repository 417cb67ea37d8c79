package org.dateline.clean.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.clean.CleanOutcome;
import org.dateline.clean.html.HtmlCleaner;
import org.dateline.clean.html.PageModel;
import org.dateline.clean.training.text.ScrapeReport;
import org.dateline.contract.BodyFormat;
import org.dateline.contract.CleanArticle;
import org.dateline.contract.Origin;
import org.dateline.contract.RawArticle;
import org.jspecify.annotations.Nullable;

/**
 * Reports how good the cleaner is: a folder with {@code gold.jsonl}, pages and, if there are any, plain-text scrapes of
 * them in; tables by source, the worst pages, all wrong values, and how other libraries do on the same pages, out.
 */
public final class QualityReport {
    private static final String UNSEEN = "unseen";
    private static final int WORST = 20;
    private static final Instant NOW = Instant.parse("2027-01-01T00:00:00Z");

    private final Map<String, TextScore> texts = new TreeMap<>();
    private final Map<String, MetadataScore> metadata = new TreeMap<>();
    private final Map<String, FurnitureScore> furniture = new TreeMap<>();
    private final List<Map.Entry<Double, String>> pages = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    private QualityReport() {}

    /**
     * Runs the report.
     *
     * @param arguments the folder; {@code unseen} to judge each page and scrape by models learned from the folder's other
     *     hosts, as is right for pages that the models of the program have learned from
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        boolean isUnseen = arguments.length > 1 && arguments[1].equals(UNSEEN);
        List<Sample> samples = new SampleFolder(folder).samples();
        List<PageModel> models = isUnseen ? new PageTrainer(samples).crossValidate() : List.of(PageModel.load());
        QualityReport report = judge(samples, models);
        report.print(System.out);
        Comparison comparison = new Comparison(extractors(models));
        comparison.run(samples);
        comparison.print(System.out);
        ScrapeReport scrapes = new ScrapeReport(folder);
        if (isUnseen) {
            scrapes.printUnseen(System.out);
        } else {
            scrapes.printShipped(System.out);
        }
        report.printSlips(System.out);
    }

    /** Ours, with what it finds beside the text, and the others. */
    private static List<Extractor> extractors(List<PageModel> models) {
        List<HtmlCleaner> cleaners = models.stream().map(HtmlCleaner::new).toList();
        List<Extractor> extractors = new ArrayList<>();
        extractors.add(new Extractor("Dateline", sample -> text(sample, cleaners)));
        extractors.addAll(Extractor.others());
        return extractors;
    }

    /** The text that the cleaner for the page's host finds, or nothing. */
    static String text(Sample sample, List<HtmlCleaner> cleaners) {
        CleanArticle article =
                article(cleaners.get(sample.fold(cleaners.size())).clean(raw(sample)));
        return article == null ? "" : String.join("\n", article.paragraphs());
    }

    /** Judges each page by the models that have not learned from its host. */
    static QualityReport judge(List<Sample> samples, List<PageModel> models) {
        List<HtmlCleaner> cleaners = models.stream().map(HtmlCleaner::new).toList();
        QualityReport report = new QualityReport();
        for (Sample sample : samples) {
            report.add(sample, cleaners.get(sample.fold(cleaners.size())));
        }
        return report;
    }

    private void add(Sample sample, HtmlCleaner cleaner) {
        CleanArticle article = article(cleaner.clean(raw(sample)));
        String text = article == null ? "" : String.join("\n", article.paragraphs());
        double f1 = 0;
        for (String group : List.of("all", sample.source())) {
            f1 = texts.computeIfAbsent(group, k -> new TextScore()).add(sample.text(), text);
            List<String> kept =
                    furniture.computeIfAbsent(group, k -> new FurnitureScore()).add(sample.furniture(), text);
            List<String> slips =
                    metadata.computeIfAbsent(group, k -> new MetadataScore()).add(sample, article);
            if (group.equals("all")) {
                slips.forEach(slip -> wrong.add(sample.id() + "  " + slip));
                kept.forEach(line -> wrong.add(sample.id() + "  kept: " + line));
            }
        }
        pages.add(Map.entry(f1, sample.id() + "  " + sample.url()));
    }

    private static RawArticle raw(Sample sample) {
        Origin origin = new Origin(sample.id(), 0, null, null, sample.url(), sample.url(), null, NOW);
        return new RawArticle(origin, null, List.of(), null, null, BodyFormat.HTML, sample.html());
    }

    private static @Nullable CleanArticle article(CleanOutcome outcome) {
        return outcome instanceof CleanOutcome.Cleaned cleaned ? cleaned.article() : null;
    }

    private void print(PrintStream out) {
        texts.forEach((group, score) -> {
            out.printf("%-20s %s%n", group, score);
            out.printf("%-20s %s  %s%n", "", metadata.get(group), furniture.get(group));
        });
    }

    private void printSlips(PrintStream out) {
        pages.sort(Comparator.comparing(Map.Entry::getKey));
        pages.stream().limit(WORST).forEach(page -> out.printf("F1 %.3f  %s%n", page.getKey(), page.getValue()));
        wrong.forEach(out::println);
    }
}
