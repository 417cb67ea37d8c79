package org.dateline.cli.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.cli.terminal.Terminal;
import org.dateline.contract.BodyFormat;
import org.dateline.contract.RawArticle;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A directory in, how fast the function goes through it out. */
@Command(
        name = "clean",
        mixinStandardHelpOptions = true,
        description = {
            "Measures the function of clean-service on the pages and texts of a directory, on one core, and beside it",
            "what parsing the pages with Jsoup alone takes."
        })
public final class BenchCleanCommand implements Callable<Integer> {
    @Option(names = "--from", paramLabel = "DIR", description = "Pages and texts, gzipped or not; seeds/ otherwise.")
    private @Nullable Path from;

    private final Terminal terminal;
    private final Path home;

    public BenchCleanCommand(Terminal terminal, Path home) {
        this.terminal = terminal;
        this.home = home;
    }

    @Override
    public Integer call() {
        Machine.lines().forEach(terminal::line);
        BenchArticles source = BenchArticles.from(from == null ? home.resolve("seeds") : from);
        Functions functions = new Functions();
        List<RawArticle> inputs =
                source.originals().stream().map(Functions::raw).toList();
        terminal.progress("… measuring");
        List<RawArticle> pages = of(BodyFormat.HTML, inputs);
        if (!pages.isEmpty()) {
            List<FunctionMeter.Result> results = FunctionMeter.measure(
                    pages, Functions::size, List.of(functions::clean, page -> Jsoup.parse(page.body())));
            show("clean, pages", results.get(0));
            show("Jsoup's parse of them, in turn", results.get(1));
        }
        List<RawArticle> texts = of(BodyFormat.TEXT, inputs);
        if (!texts.isEmpty()) {
            show("clean, texts", FunctionMeter.measure(texts, Functions::size, functions::clean));
        }
        return 0;
    }

    private static List<RawArticle> of(BodyFormat format, List<RawArticle> inputs) {
        return inputs.stream().filter(article -> article.format() == format).toList();
    }

    private void show(String name, FunctionMeter.Result result) {
        terminal.line(name);
        result.lines().forEach(line -> terminal.line("  " + line));
    }
}
