package org.dateline.cli.articles;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.cli.pipeline.Addresses;
import org.dateline.cli.terminal.ProgressBar;
import org.dateline.cli.terminal.Seconds;
import org.dateline.cli.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Files in, articles stored in Kafka out: each is answered for. */
@Command(
        name = "submit",
        description = {
            "Sends articles to ingest-service and prints what it answered.",
            "A .html or .txt file is an article; a .json file is an article as feeders send it (html or text, and",
            "url, source, title, ... if known); a .ndjson file is such an article a line. All may be gzipped."
        },
        footer = {"", "Exit code: 1 if an article was refused."})
public final class SubmitCommand implements Callable<Integer> {
    private static final int MOST_LINES = 20;
    private static final int BAD_REQUEST = 400;

    @Parameters(paramLabel = "FILE|DIR|-", arity = "1..*", description = "What to send; - reads standard input.")
    private List<Path> inputs = List.of();

    @Option(names = "--url", description = "Address of the page or text.")
    private @Nullable String url;

    @Option(names = "--source", description = "Publisher of the pages or texts.")
    private @Nullable String source;

    private final Terminal terminal;
    private final Path directory;
    private long read;
    private long stored;
    private long refused;

    public SubmitCommand(Terminal terminal, Path directory) {
        this.terminal = terminal;
        this.directory = directory;
    }

    @Override
    public Integer call() {
        long begin = System.nanoTime();
        ArticleFeed feed = new ArticleFeed(Addresses.read(directory).ingest());
        List<Path> files = inputs.stream()
                .flatMap(input -> isStandardInput(input) ? List.of(input).stream() : InputFiles.of(input).stream())
                .toList();
        ProgressBar bar = new ProgressBar(terminal, "Submitting", size(files));
        Submissions.Batches batches = new Submissions.Batches(lines -> {
            feed.submit(lines).forEach(this::count);
            bar.show(read, "%,d articles".formatted(stored));
        });
        for (Path file : files) {
            read(file, batches);
        }
        batches.flush();
        bar.end();
        double seconds = Math.max(1e-3, (System.nanoTime() - begin) / 1e9);
        terminal.note("%,d stored, %,d refused in %s (%,.1f articles/s)"
                .formatted(stored, refused, Seconds.of(Duration.ofNanos(System.nanoTime() - begin)), stored / seconds));
        return refused > 0 ? 1 : 0;
    }

    private static boolean isStandardInput(Path input) {
        return input.toString().equals("-");
    }

    private static long size(List<Path> files) {
        try {
            long sum = 0;
            for (Path file : files) {
                sum += isStandardInput(file) ? 0 : Files.size(file);
            }
            return sum;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Path file, Submissions.Batches batches) {
        Submissions submissions = new Submissions(url, source);
        boolean standardInput = isStandardInput(file);
        try (InputStream raw = standardInput ? System.in : Files.newInputStream(file);
                CountingStream counting = new CountingStream(raw, bytes -> read += bytes);
                InputStream input = InputFiles.unpacked(counting)) {
            submissions.read(input, standardInput ? "" : InputFiles.kind(file), batches);
        } catch (UnsupportedEncodingException e) {
            count(new ArticleFeed.Receipt(BAD_REQUEST, null, 0, "%s: %s".formatted(file, e.getMessage())));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private void count(ArticleFeed.Receipt receipt) {
        if (receipt.isStored()) {
            stored++;
        } else {
            refused++;
        }
        if (stored + refused <= MOST_LINES || (!receipt.isStored() && refused <= MOST_LINES)) {
            terminal.line(
                    receipt.isStored()
                            ? "%s  %s".formatted(receipt.id(), terminal.dim("revision " + receipt.revision()))
                            : "%s %d %s".formatted(terminal.red("refused"), receipt.status(), receipt.detail()));
        } else if (stored + refused == MOST_LINES + 1) {
            terminal.line(terminal.dim("… (further articles are counted only)"));
        }
    }
}
