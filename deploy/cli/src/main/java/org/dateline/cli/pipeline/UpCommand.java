package org.dateline.cli.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.dateline.cli.articles.ArticleFeed;
import org.dateline.cli.articles.ArticleSearch;
import org.dateline.cli.articles.ArticleTable;
import org.dateline.cli.articles.InputFiles;
import org.dateline.cli.terminal.Seconds;
import org.dateline.cli.terminal.Terminal;
import org.dateline.local.ChildProcess;
import org.dateline.local.LaunchException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Starts the pipeline, sends the seeds through it, shows what came out, and stays until Ctrl-C. */
@Command(
        name = "up",
        description = {
            "Starts the pipeline on this machine: Kafka, Elasticsearch and the four services.",
            "Submits the articles of seeds/, waits until they are searchable and prints what came out.",
            "Data and logs are kept in .dateline/ of the project."
        },
        footer = {"", "Exit code: 0; with --once 1 if an article is missing."})
public final class UpCommand implements Callable<Integer> {
    private static final Duration LIMIT = Duration.ofSeconds(120);

    @Option(names = "--once", description = "Stop everything once the articles are searchable.")
    private boolean once;

    @Option(names = "--kafka-port", defaultValue = "9092", description = "Of the broker; ${DEFAULT-VALUE} otherwise.")
    private int kafkaPort;

    @Option(
            names = "--elasticsearch-port",
            defaultValue = "9200",
            description = "Of Elasticsearch; ${DEFAULT-VALUE} otherwise.")
    private int elasticsearchPort;

    @Option(
            names = "--service-port",
            defaultValue = "8081",
            description = "Of ingest-service; ${DEFAULT-VALUE} otherwise. The others follow behind it.")
    private int servicePort;

    private final Terminal terminal;
    private final Path home;

    public UpCommand(Terminal terminal, Path home) {
        this.terminal = terminal;
        this.home = home;
    }

    /**
     * A seed on its way.
     *
     * @param name of its file
     * @param receipt what ingest-service answered
     */
    private record Sent(String name, ArticleFeed.Receipt receipt) {
        boolean isMetBy(JsonNode document) {
            return document.path("id").asString("").equals(receipt.id())
                    && document.path("revision").asLong(-1) >= receipt.revision();
        }
    }

    @Override
    public Integer call() {
        PipelineSettings usual = PipelineSettings.of(home);
        PipelineSettings settings = new PipelineSettings(
                home, usual.directory(), kafkaPort, elasticsearchPort, servicePort, usual.jvmOptions());
        Shutdown shutdown = new Shutdown(terminal);
        Pipeline pipeline;
        try {
            pipeline = Pipeline.start(once ? settings.forShortWork() : settings, new StepLines(terminal));
        } catch (LaunchException e) {
            if (shutdown.isUnderWay()) {
                return 1;
            }
            throw e;
        }
        shutdown.stopAtTheEnd(pipeline);
        boolean complete = sendSeeds(pipeline.addresses());
        if (once) {
            shutdown.stopNow();
            return complete ? 0 : 1;
        }
        showAddresses(pipeline.addresses());
        return awaitTheEnd(pipeline, shutdown);
    }

    private boolean sendSeeds(Addresses addresses) {
        long begin = System.nanoTime();
        ArticleSearch search = new ArticleSearch(addresses.elasticsearch());
        List<Sent> waiting = new ArrayList<>(submit(new ArticleFeed(addresses.ingest())));
        int all = waiting.size();
        ArticleTable table = new ArticleTable();
        while (!waiting.isEmpty() && System.nanoTime() - begin < LIMIT.toNanos()) {
            terminal.progress("… %d of %d seeds searchable".formatted(all - waiting.size(), all));
            List<JsonNode> documents = find(search, waiting);
            Duration took = Duration.ofNanos(System.nanoTime() - begin);
            waiting.removeIf(sent -> documents.stream()
                    .filter(sent::isMetBy)
                    .peek(document -> table.add(document, took))
                    .findFirst()
                    .isPresent());
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        waiting.forEach(sent -> table.addMissing(sent.name()));
        String mark = waiting.isEmpty() ? terminal.green("✓") : terminal.red("✗");
        terminal.line("%s %d of %d seeds searchable, %s after the command"
                .formatted(mark, all - waiting.size(), all, Seconds.of(sinceTheCommand())));
        terminal.line("");
        table.lines(terminal).forEach(terminal::line);
        terminal.line("");
        return waiting.isEmpty();
    }

    private static List<JsonNode> find(ArticleSearch search, List<Sent> waiting) {
        List<String> ids = waiting.stream()
                .flatMap(sent -> Optional.ofNullable(sent.receipt().id()).stream())
                .toList();
        return search.byIds(ids).stream().map(hit -> hit.path("_source")).toList();
    }

    private List<Sent> submit(ArticleFeed feed) {
        List<Path> files = InputFiles.of(home.resolve("seeds"));
        List<ArticleFeed.Receipt> receipts =
                feed.submit(files.stream().map(UpCommand::article).toList());
        List<Sent> sent = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            sent.add(new Sent(files.get(i).getFileName().toString(), receipts.get(i)));
        }
        return sent;
    }

    private static byte[] article(Path file) {
        try (InputStream input = InputFiles.open(file)) {
            String text = new String(input.readAllBytes(), StandardCharsets.UTF_8);
            JsonMapper json = JsonMapper.shared();
            return json.writeValueAsBytes(json.createObjectNode().put("text", text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The script becomes this process: it began when the command was given. */
    private static Duration sinceTheCommand() {
        Instant begin = ProcessHandle.current().info().startInstant().orElseThrow();
        return Duration.between(begin, Instant.now());
    }

    private void showAddresses(Addresses addresses) {
        address("Submit articles", addresses.ingest() + "/articles", "./dateline submit FILE");
        address("Search them", addresses.elasticsearch() + "/articles/_search", "./dateline search WORDS");
        address("How it is doing", addresses.ingest() + "/actuator/prometheus", "./dateline status");
        address("Kafka", addresses.kafka(), "./dateline logs kafka");
        terminal.line("");
        terminal.line("Ctrl-C stops everything; the articles stay in " + relative(home.resolve(".dateline")));
    }

    private void address(String what, String where, String command) {
        terminal.line("%-16s %-42s %s".formatted(what, where, terminal.dim(command)));
    }

    private static Path relative(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.startsWith(here) ? here.relativize(path) : path;
    }

    /** Returns only if a process ends by itself. */
    private int awaitTheEnd(Pipeline pipeline, Shutdown shutdown) {
        List<ChildProcess> processes = pipeline.processes();
        while (processes.stream().allMatch(ChildProcess::isAlive)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
        }
        if (!shutdown.isUnderWay()) {
            processes.stream()
                    .filter(process -> !process.isAlive())
                    .forEach(process -> terminal.note(
                            terminal.red("%s has ended. Its log: %s".formatted(process.name(), process.log()))));
            shutdown.stopNow();
        }
        return 1;
    }
}
