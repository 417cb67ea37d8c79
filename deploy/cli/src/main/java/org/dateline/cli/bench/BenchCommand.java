package org.dateline.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dateline.cli.pipeline.Pipeline;
import org.dateline.cli.pipeline.PipelineSettings;
import org.dateline.cli.pipeline.Steps;
import org.dateline.cli.terminal.Table;
import org.dateline.cli.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A number of articles in, how fast each part and the whole is out, all from one run. */
@Command(
        name = "bench",
        description = {
            "Measures the pipeline on articles made from seeds/: each stage alone on one core, the whole from the",
            "first request until the last article is searchable, and beside them Kafka and Elasticsearch alone.",
            "Runs a pipeline of its own, on free ports, in .dateline/bench, which it removes."
        })
public final class BenchCommand implements Callable<Integer> {
    private static final int MOST_IN_MEMORY = 2_000;
    private static final int MOST_FOR_LATENCY = 500;

    /** The JVMs compile for minutes; what is measured meanwhile tells of them more than of the pipeline. */
    private static final int MOST_TO_WARM_UP = 15_000;

    @Option(names = "--articles", defaultValue = "5000", description = "How many; ${DEFAULT-VALUE} otherwise.")
    private int articles;

    @Option(names = "--from", paramLabel = "DIR", description = "Pages and texts to make them from; seeds/ otherwise.")
    private @Nullable Path from;

    private final Terminal terminal;
    private final Path home;
    private final Table speeds = new Table("WHAT", "ARTICLES/S>", "MB/S>", "HOW~");

    public BenchCommand(Terminal terminal, Path home) {
        this.terminal = terminal;
        this.home = home;
    }

    @Override
    public Integer call() {
        Machine.lines().forEach(terminal::line);
        BenchArticles source = BenchArticles.from(from == null ? home.resolve("seeds") : from);
        measureStages(source.make(Math.min(articles, MOST_IN_MEMORY)));
        Path directory = home.resolve(".dateline/bench");
        delete(directory);
        terminal.progress("… starting a pipeline");
        PipelineSettings settings = PipelineSettings.onFreePorts(home, directory);
        Map<String, Long> memory = new LinkedHashMap<>();
        Percentiles latency;
        try (Pipeline pipeline = Pipeline.start(settings, Steps.SILENT)) {
            latency = measurePipeline(pipeline, source);
            pipeline.processes().forEach(process -> memory.put(process.name(), PeakMemory.of(process)));
        }
        delete(directory);
        terminal.line("");
        speeds.lines(terminal).forEach(terminal::line);
        terminal.line("");
        terminal.line(String.format(
                Locale.ROOT,
                "Acknowledged to searchable, at a quarter of that load: p50 %.0f ms, p95 %.0f ms, p99 %.0f ms",
                latency.millis(0.5),
                latency.millis(0.95),
                latency.millis(0.99)));
        terminal.line("");
        showMemory(memory);
        return 0;
    }

    private Percentiles measurePipeline(Pipeline pipeline, BenchArticles source) {
        EndToEnd endToEnd = new EndToEnd(terminal, pipeline.addresses());
        int warm = Math.min(3 * articles, MOST_TO_WARM_UP);
        List<BenchArticles.Body> all = source.make(warm + articles + MOST_FOR_LATENCY);
        Rate first = endToEnd.throughput(all.subList(0, warm), 0);
        add("end to end, first", first, "HTTP to searchable, all processes here, just started");
        Rate whole = endToEnd.throughput(all.subList(warm, warm + articles), warm);
        add("end to end, warm", whole, "the same, after those");
        List<BenchArticles.Body> last = all.subList(warm + articles, all.size());
        int light = (int) Math.min(last.size(), Math.max(20, whole.articlesPerSecond() * 10));
        terminal.progress("… measuring latency");
        Percentiles latency = endToEnd.latency(last.subList(0, light), whole.articlesPerSecond());
        terminal.progress("… measuring Kafka and Elasticsearch alone");
        Functions functions = new Functions();
        List<byte[]> messages = all.subList(warm, warm + articles).stream()
                .map(body -> functions.bytes(Functions.raw(body)))
                .toList();
        KafkaLimit.Result kafka = new KafkaLimit(pipeline.addresses().kafka()).measure(messages);
        add("Kafka alone, produce", kafka.produced(), "the raw messages, acknowledged");
        add("Kafka alone, consume", kafka.consumed(), "the same");
        Rate documents = new ElasticsearchLimit(pipeline.addresses().elasticsearch()).measure();
        add("Elasticsearch alone", documents, "the same documents, already made, in bulk");
        return latency;
    }

    private void measureStages(List<BenchArticles.Body> bodies) {
        Functions functions = new Functions();
        List<byte[]> lines = bodies.stream().map(EndToEnd::line).toList();
        stage("ingest", lines, functions::ingest);
        List<byte[]> raw =
                bodies.stream().map(Functions::raw).map(functions::bytes).toList();
        stage("clean", raw, functions::clean);
        List<byte[]> clean = new ArrayList<>();
        raw.forEach(message -> functions.clean(message).ifPresent(clean::add));
        stage("enrich", clean, functions::enrich);
        stage("index", clean.stream().map(functions::enrich).toList(), functions::document);
    }

    private void stage(String name, List<byte[]> messages, Consumer<byte[]> function) {
        terminal.progress("… measuring " + name + " alone");
        FunctionMeter.Result result = FunctionMeter.measure(messages, message -> message.length, function);
        add(name, result.rate(), "message to message, in-process, warm, one core");
    }

    private void add(String name, Rate rate, String how) {
        speeds.row(name, rate.articlesText(), rate.megabytesText(), how);
    }

    private void showMemory(Map<String, Long> memory) {
        Table table = new Table("PROCESS", "PEAK MEMORY>");
        memory.forEach((name, bytes) -> table.row(name, "%,d MB".formatted(bytes / 1_000_000)));
        long sum = memory.values().stream().mapToLong(Long::longValue).sum();
        table.row("together", "%,d MB".formatted(sum / 1_000_000));
        table.lines(terminal).forEach(terminal::line);
    }

    private static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
