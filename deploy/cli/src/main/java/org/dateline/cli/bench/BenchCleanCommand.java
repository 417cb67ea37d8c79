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
        show("clean", FunctionMeter.measure(inputs, Functions::size, functions::clean));
        List<RawArticle> pages = inputs.stream()
                .filter(article -> article.format() == BodyFormat.HTML)
                .toList();
        if (!pages.isEmpty()) {
            show("Jsoup's parse", FunctionMeter.measure(pages, Functions::size, page -> Jsoup.parse(page.body())));
        }
        return 0;
    }

    private void show(String name, FunctionMeter.Result result) {
        terminal.line(name);
        result.lines().forEach(line -> terminal.line("  " + line));
    }
}
