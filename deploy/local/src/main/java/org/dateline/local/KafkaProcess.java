package org.dateline.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/**
 * A directory in, a Kafka broker on it out: the server itself, one node that is broker and controller, listening on this
 * machine only. It makes no topic by itself and takes messages of up to 16 MiB.
 */
public final class KafkaProcess implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofMinutes(8);
    private static final String CLUSTER = "ZGF0ZWxpbmVsb2NhbDAwMQ";

    private final int port;
    private final ChildProcess process;

    private KafkaProcess(int port, ChildProcess process) {
        this.port = port;
        this.process = process;
    }

    /** Starts a broker on a free port, and returns when it takes messages. */
    public static KafkaProcess start(Path directory) {
        return start(ServerSettings.in(directory));
    }

    /**
     * Starts a broker, and returns when it takes messages.
     *
     * @throws LaunchException if the port is taken or the broker ends
     */
    public static KafkaProcess start(ServerSettings settings) {
        int port = Ports.require(settings.port(), "Kafka");
        Path properties = write(settings.directory(), port);
        if (!Files.exists(data(settings.directory()).resolve("meta.properties"))) {
            format(settings, properties);
        }
        Path log = settings.directory().resolve("kafka.log");
        List<String> command = java(settings, "kafka.Kafka", properties.toString());
        ChildProcess process = ChildProcess.start("Kafka", command, Map.of(), log);
        try {
            process.await(() -> takesMessages(port), LIMIT);
        } catch (LaunchException e) {
            process.close();
            throw e;
        }
        return new KafkaProcess(port, process);
    }

    /** What clients connect to. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Where it listens. */
    public int port() {
        return port;
    }

    /** The broker's process. */
    public ChildProcess process() {
        return process;
    }

    /** Stops the broker; what it has stays on disk. */
    @Override
    public void close() {
        process.close();
    }

    private static Path data(Path directory) {
        return directory.resolve("data");
    }

    private static void format(ServerSettings settings, Path properties) {
        Path log = settings.directory().resolve("format.log");
        List<String> command =
                java(settings, "kafka.tools.StorageTool", "format", "-t", CLUSTER, "-c", properties.toString());
        try (ChildProcess formatter = ChildProcess.start("The formatting of Kafka's storage", command, Map.of(), log)) {
            formatter.awaitEnd(LIMIT);
        }
    }

    private static List<String> java(ServerSettings settings, String main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                ServerFiles.javaHome().resolve("bin/java").toString(),
                "-Xmx" + settings.heap(),
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd HH:mm:ss,SSS",
                "-Dorg.slf4j.simpleLogger.log.org.apache.kafka=warn",
                "-Dorg.slf4j.simpleLogger.log.kafka=warn",
                "-cp",
                ServerFiles.kafkaClassPath()));
        command.addAll(settings.jvmOptions());
        command.add(main);
        command.addAll(List.of(arguments));
        return command;
    }

    private static Path write(Path directory, int port) {
        Path file = directory.resolve("server.properties");
        int controller = Ports.free();
        try {
            Files.createDirectories(directory);
            return Files.writeString(file, """
                    process.roles=broker,controller
                    node.id=1
                    controller.quorum.voters=1@127.0.0.1:%2$d
                    controller.listener.names=CONTROLLER
                    listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                    advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                    listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                    log.dirs=%3$s
                    auto.create.topics.enable=false
                    message.max.bytes=16777216
                    replica.fetch.max.bytes=16777216
                    offsets.topic.num.partitions=1
                    offsets.topic.replication.factor=1
                    transaction.state.log.num.partitions=1
                    transaction.state.log.replication.factor=1
                    transaction.state.log.min.isr=1
                    share.coordinator.state.topic.num.partitions=1
                    share.coordinator.state.topic.replication.factor=1
                    share.coordinator.state.topic.min.isr=1
                    group.initial.rebalance.delay.ms=0
                    """.formatted(port, controller, data(directory)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean takesMessages(int port) {
        if (!Ports.answers(port)) {
            return false;
        }
        try (Admin admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                "127.0.0.1:" + port,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                5_000,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                5_000))) {
            return !admin.describeCluster().nodes().get().isEmpty();
        } catch (ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted while waiting for Kafka");
        }
    }
}
