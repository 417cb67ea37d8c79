package org.dateline.cli.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.cli.terminal.Terminal;
import org.dateline.contract.CleanArticle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A directory in, how fast the function goes through it out. */
@Command(
        name = "tag",
        mixinStandardHelpOptions = true,
        description = {
            "Measures the function of enrich-service on the texts that clean-service makes of a directory, on one core.",
            "Then each of its steps: tokens in a second of processor time, and bytes allocated for a token."
        })
public final class BenchTagCommand implements Callable<Integer> {
    private static final Duration FOR_A_STEP = Duration.ofSeconds(4);

    @Option(names = "--from", paramLabel = "DIR", description = "Pages and texts, gzipped or not; seeds/ otherwise.")
    private @Nullable Path from;

    private final Terminal terminal;
    private final Path home;

    public BenchTagCommand(Terminal terminal, Path home) {
        this.terminal = terminal;
        this.home = home;
    }

    @Override
    public Integer call() {
        Machine.lines().forEach(terminal::line);
        BenchArticles source = BenchArticles.from(from == null ? home.resolve("seeds") : from);
        Functions functions = new Functions();
        List<CleanArticle> inputs = source.originals().stream()
                .map(Functions::raw)
                .flatMap(raw -> functions.clean(raw).stream())
                .toList();
        terminal.progress("… measuring");
        FunctionMeter.measure(inputs, Functions::size, functions::tag).lines().forEach(terminal::line);
        List<String> texts = inputs.stream().map(CleanArticle::text).toList();
        if (!texts.isEmpty()) {
            new TagSteps(texts, FOR_A_STEP).table().lines(terminal).forEach(terminal::line);
        }
        return 0;
    }
}
