package org.dateline.cli.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.cli.terminal.Terminal;
import org.dateline.contract.CleanArticle;
import org.dateline.enrich.text.TokenizedText;
import org.dateline.enrich.watchlist.Watchlist;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A directory and a number of names in, how fast a list of so many names is held against the texts out. */
@Command(
        name = "watchlist",
        mixinStandardHelpOptions = true,
        description = {
            "Measures how fast a watchlist is held against the texts that clean-service makes of a directory, on one core.",
            "The names are made of the texts' own words and of made-up ones; some stand in the texts."
        })
public final class BenchWatchlistCommand implements Callable<Integer> {
    @Option(names = "--from", paramLabel = "DIR", description = "Pages and texts, gzipped or not; seeds/ otherwise.")
    private @Nullable Path from;

    @Option(names = "--names", defaultValue = "1000000", description = "How many; ${DEFAULT-VALUE} otherwise.")
    private int names;

    private final Terminal terminal;
    private final Path home;

    public BenchWatchlistCommand(Terminal terminal, Path home) {
        this.terminal = terminal;
        this.home = home;
    }

    @Override
    public Integer call() {
        Machine.lines().forEach(terminal::line);
        List<String> texts = texts();
        terminal.progress("… making names");
        BenchNames made = new BenchNames(texts);
        long heap = heap();
        long begin = cpu();
        Watchlist list = made.list(names);
        double seconds = (cpu() - begin) / 1e9;
        terminal.line(String.format(
                Locale.ROOT,
                "%,d names, made and built in %.1f CPU seconds, heap %,d MB",
                list.size(),
                seconds,
                (heap() - heap) / 1_000_000));
        long found = texts.stream().mapToLong(list::count).sum();
        long size = texts.stream().mapToLong(String::length).sum();
        terminal.line(String.format(
                Locale.ROOT, "%,d texts, %.1f MB, %.1f names per kB", texts.size(), size / 1e6, found * 1e3 / size));
        terminal.progress("… measuring");
        terminal.line("where names stand:");
        FunctionMeter.measure(texts, String::length, list::count).lines().forEach(terminal::line);
        terminal.line("the same, with ids and sentences, in texts that the tagger has cut:");
        List<TokenizedText> cut = texts.stream().map(TokenizedText::of).toList();
        FunctionMeter.measure(cut, text -> text.text().length(), list::find)
                .lines()
                .forEach(terminal::line);
        return 0;
    }

    private List<String> texts() {
        Functions functions = new Functions();
        return BenchArticles.from(from == null ? home.resolve("seeds") : from).originals().stream()
                .map(Functions::raw)
                .flatMap(raw -> functions.clean(raw).stream())
                .map(CleanArticle::text)
                .toList();
    }

    private static long cpu() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadCpuTime();
    }

    private static long heap() {
        ManagementFactory.getMemoryMXBean().gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
