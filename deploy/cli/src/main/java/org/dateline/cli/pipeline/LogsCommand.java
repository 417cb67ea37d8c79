package org.dateline.cli.pipeline;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.dateline.cli.terminal.CommandFailure;
import org.dateline.cli.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The name of a process in, the end of its log out. */
@Command(
        name = "logs",
        description = {"Prints the end of the logs of the pipeline that runs, or ran last."})
public final class LogsCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "SERVICE",
            arity = "0..1",
            description = "ingest, clean, enrich, index, kafka or elasticsearch; all where none is given.")
    private @Nullable String service;

    @Option(
            names = {"-n", "--lines"},
            defaultValue = "20",
            description = "So many of each; ${DEFAULT-VALUE} otherwise.")
    private int lines;

    @Option(
            names = {"-f", "--follow"},
            description = "Go on with what is written, until Ctrl-C.")
    private boolean follow;

    private final Terminal terminal;
    private final Path directory;

    public LogsCommand(Terminal terminal, Path directory) {
        this.terminal = terminal;
        this.directory = directory;
    }

    @Override
    public Integer call() {
        Map<Path, Long> shown = new LinkedHashMap<>();
        logs().forEach((name, file) -> {
            if (service == null) {
                terminal.line(terminal.bold("== " + name));
            }
            shown.put(file, showEnd(file));
        });
        while (follow) {
            shown.replaceAll(this::showFrom);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(300));
        }
        return 0;
    }

    private Map<String, Path> logs() {
        Map<String, Path> all = new LinkedHashMap<>();
        all.put("kafka", directory.resolve("kafka/kafka.log"));
        all.put("elasticsearch", directory.resolve("elasticsearch/elasticsearch.log"));
        for (Service each : Service.values()) {
            all.put(each.title(), directory.resolve("logs").resolve(each.title() + ".log"));
        }
        if (service != null) {
            String wanted = all.containsKey(service) ? service : service + "-service";
            all.keySet().removeIf(name -> !name.equals(wanted));
            if (all.isEmpty()) {
                throw new CommandFailure("Expected one of ingest, clean, enrich, index, kafka, elasticsearch, got: %s"
                        .formatted(service));
            }
        }
        all.values().removeIf(file -> !Files.exists(file));
        if (all.isEmpty()) {
            throw new CommandFailure("No log in %s: nothing has run there".formatted(directory));
        }
        return all;
    }

    private long showEnd(Path file) {
        try {
            long size = Files.size(file);
            long start = Math.max(0, size - lines * 1_000L);
            List<String> end = Arrays.asList(read(file, start, size).split("\n"));
            end.subList(Math.max(0, end.size() - lines), end.size()).forEach(terminal::line);
            return size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long showFrom(Path file, long position) {
        try {
            long size = Files.size(file);
            if (size > position) {
                read(file, position, size).lines().forEach(terminal::line);
            }
            return size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file, long from, long to) throws IOException {
        try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "r")) {
            byte[] bytes = new byte[(int) (to - from)];
            access.seek(from);
            access.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
