package org.dateline.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A directory in, an Elasticsearch on it out: the server itself, one node without security, listening on this machine
 * only. As root it runs as {@link UnprivilegedUser nobody}, because it refuses to run as root.
 */
public final class ElasticsearchProcess implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofMinutes(8);

    private final URI uri;
    private final ChildProcess process;

    private ElasticsearchProcess(URI uri, ChildProcess process) {
        this.uri = uri;
        this.process = process;
    }

    /** Starts a node on a free port, and returns when it answers. */
    public static ElasticsearchProcess start(Path directory) {
        return start(ServerSettings.in(directory));
    }

    /**
     * Starts a node, and returns when it answers.
     *
     * @throws LaunchException if the port is taken, the node ends, or it is to run as root without another user to be
     */
    public static ElasticsearchProcess start(ServerSettings settings) {
        int port = Ports.require(settings.port(), "Elasticsearch");
        prepare(settings, port);
        List<String> command = new ArrayList<>(UnprivilegedUser.prefix(settings.directory()));
        command.add(ServerFiles.elasticsearchHome().resolve("bin/elasticsearch").toString());
        Path log = settings.directory().resolve("elasticsearch.log");
        ChildProcess process = ChildProcess.start("Elasticsearch", command, environment(settings.directory()), log);
        URI uri = URI.create("http://127.0.0.1:" + port);
        try {
            process.await(() -> Ports.answers(port) && isHealthy(uri), LIMIT);
        } catch (LaunchException e) {
            process.close();
            throw e;
        }
        return new ElasticsearchProcess(uri, process);
    }

    /** What clients connect to, such as {@code http://127.0.0.1:9200}. */
    public URI uri() {
        return uri;
    }

    /** The process of the server's launcher, whose child is the server. */
    public ChildProcess process() {
        return process;
    }

    /** Stops the node; what it has stays on disk. */
    @Override
    public void close() {
        process.close();
    }

    private static Map<String, String> environment(Path directory) {
        Path temporary = directory.resolve("tmp");
        return Map.of(
                "ES_JAVA_HOME", ServerFiles.javaHome().toString(),
                "ES_PATH_CONF", directory.resolve("config").toString(),
                "ES_TMPDIR", temporary.toString(),
                "CLI_JAVA_OPTS", "-XX:TieredStopAtLevel=1 -XX:-UsePerfData -Djava.io.tmpdir=" + temporary);
    }

    private static void prepare(ServerSettings settings, int port) {
        Path directory = settings.directory();
        Path config = directory.resolve("config");
        try {
            for (String name : List.of("config", "data", "logs", "tmp")) {
                Files.createDirectories(directory.resolve(name));
            }
            Files.writeString(config.resolve("elasticsearch.yml"), configuration(directory, port));
            Files.writeString(config.resolve("jvm.options"), jvmOptions(settings));
            Files.writeString(config.resolve("log4j2.properties"), LOGGING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String configuration(Path directory, int port) {
        return """
                cluster.name: dateline
                node.name: local
                path.data: "%1$s/data"
                path.logs: "%1$s/logs"
                http.host: 127.0.0.1
                http.port: %2$d
                transport.host: 127.0.0.1
                transport.port: %3$d
                discovery.type: single-node
                xpack.security.enabled: false
                cluster.routing.allocation.disk.threshold_enabled: false
                """.formatted(directory, port, Ports.free());
    }

    /** The server's own options want four cores and half of the memory. */
    private static String jvmOptions(ServerSettings settings) {
        return """
                -Xms%1$s
                -Xmx%1$s
                -XX:+UseSerialGC
                -XX:+ExitOnOutOfMemoryError
                -XX:-HeapDumpOnOutOfMemoryError
                -XX:-AlwaysPreTouch
                -XX:-UsePerfData
                -Djava.io.tmpdir=${ES_TMPDIR}
                -Dorg.apache.lucene.store.MMapDirectory.sharedArenaMaxPermits=1
                %2$s
                """.formatted(settings.heap(), String.join(System.lineSeparator(), settings.jvmOptions()));
    }

    private static final String LOGGING = """
            status = error
            appender.console.type = Console
            appender.console.name = console
            appender.console.layout.type = PatternLayout
            appender.console.layout.pattern = [%d{ISO8601}][%-5p][%-25c{1.}] %m%n
            rootLogger.level = info
            rootLogger.appenderRef.console.ref = console
            """;

    private static boolean isHealthy(URI uri) {
        HttpRequest request = HttpRequest.newBuilder(uri.resolve("/_cluster/health?wait_for_status=yellow&timeout=1s"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            HttpClient client = HttpClient.newHttpClient();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted while waiting for Elasticsearch");
        }
    }
}
