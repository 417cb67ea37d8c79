package org.dateline.cli.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dateline.local.ChildProcess;
import org.dateline.local.ElasticsearchProcess;
import org.dateline.local.KafkaProcess;
import org.dateline.local.LaunchException;
import org.dateline.local.ServerSettings;

/**
 * Settings in, the whole pipeline out, running on this machine: Kafka, Elasticsearch and the four services as child
 * processes, which end with this process at the latest.
 */
public final class Pipeline implements AutoCloseable {
    private final PipelineSettings settings;
    private final Steps steps;
    private final DirectoryLock lock;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "pipeline");
        thread.setDaemon(true);
        return thread;
    });
    private final ConcurrentLinkedQueue<AutoCloseable> servers = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<ServiceProcess> services = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<ChildProcess> children = new ConcurrentLinkedQueue<>();
    private final Addresses addresses;

    private Pipeline(PipelineSettings settings, Steps steps) {
        this.settings = settings;
        this.steps = steps;
        this.lock = DirectoryLock.take(settings.directory());
        try {
            this.addresses = startAll();
            addresses.write(settings.directory());
        } catch (IOException e) {
            close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /**
     * Starts everything, and returns when everything is ready.
     *
     * @throws LaunchException if a port is taken, a process ends, or another pipeline runs in the directory
     */
    public static Pipeline start(PipelineSettings settings, Steps steps) {
        return new Pipeline(settings, steps);
    }

    /** Where everything is reached. */
    public Addresses addresses() {
        return addresses;
    }

    /** All processes that were started, in the order in which they were ready. */
    public List<ChildProcess> processes() {
        return List.copyOf(children);
    }

    /** Stops the services, then what they stand on; returns when nothing is left. */
    @Override
    public void close() {
        Addresses.forget(settings.directory());
        closeAll(List.copyOf(services));
        closeAll(List.copyOf(servers));
        threads.shutdownNow();
        lock.close();
    }

    private Addresses startAll() {
        requireEverything();
        CompletableFuture<KafkaProcess> kafka = later(this::startKafka);
        CompletableFuture<ElasticsearchProcess> elasticsearch = later(this::startElasticsearch);
        KafkaProcess broker = result(kafka, elasticsearch);
        URI elasticsearchUri = URI.create("http://127.0.0.1:" + settings.elasticsearchPort());
        Map<Service, CompletableFuture<URI>> starting = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            starting.put(service, later(() -> startService(service, broker.bootstrapServers(), elasticsearchUri)));
        }
        List<CompletableFuture<?>> all = new ArrayList<>(starting.values());
        all.add(elasticsearch);
        Map<Service, URI> uris = new EnumMap<>(Service.class);
        starting.forEach((service, uri) -> uris.put(service, result(uri, all)));
        return new Addresses(
                broker.bootstrapServers(), result(elasticsearch, all).uri(), uris);
    }

    /** Nothing is started where something is missing. */
    private void requireEverything() {
        for (Service service : Service.values()) {
            service.jar(settings.home());
        }
        PortCheck ports = new PortCheck(Addresses.areKnown(settings.directory()));
        ports.require(settings.kafkaPort(), "Kafka", "--kafka-port");
        ports.require(settings.elasticsearchPort(), "Elasticsearch", "--elasticsearch-port");
        if (settings.servicePort() != 0) {
            for (Service service : Service.values()) {
                ports.require(settings.port(service), service.title(), "--service-port");
            }
        }
    }

    private KafkaProcess startKafka() {
        ServerSettings server = new ServerSettings(
                settings.directory().resolve("kafka"), settings.kafkaPort(), "320m", settings.jvmOptions());
        return timed("Kafka", () -> KafkaProcess.start(server), broker -> {
            servers.add(broker);
            children.add(broker.process());
            return broker.bootstrapServers();
        });
    }

    private ElasticsearchProcess startElasticsearch() {
        ServerSettings server = new ServerSettings(
                settings.directory().resolve("elasticsearch"),
                settings.elasticsearchPort(),
                "512m",
                settings.jvmOptions());
        return timed("Elasticsearch", () -> ElasticsearchProcess.start(server), node -> {
            servers.add(node);
            children.add(node.process());
            return node.uri().toString();
        });
    }

    private URI startService(Service service, String kafka, URI elasticsearch) {
        ServiceProcess process = ServiceProcess.start(service, settings, kafka, elasticsearch);
        services.add(process);
        children.add(process.process());
        return timed(
                service.title(),
                () -> {
                    process.awaitReady();
                    return process.uri();
                },
                URI::toString);
    }

    private <T> T timed(String name, Supplier<T> start, Function<T, String> address) {
        long begin = System.nanoTime();
        steps.begun(name);
        T started = start.get();
        steps.done(name, address.apply(started), Duration.ofNanos(System.nanoTime() - begin));
        return started;
    }

    private <T> CompletableFuture<T> later(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, threads);
    }

    private static <T> T result(CompletableFuture<T> future, CompletableFuture<?> other) {
        return result(future, List.of(future, other));
    }

    /** Waits for one of several that go on at once; the failure of any is the failure of all. */
    private static <T> T result(CompletableFuture<T> future, List<? extends CompletableFuture<?>> all) {
        CompletableFuture<T> failure = new CompletableFuture<>();
        for (CompletableFuture<?> each : all) {
            each.whenComplete((value, thrown) -> {
                if (thrown != null) {
                    failure.completeExceptionally(thrown);
                }
            });
        }
        try {
            CompletableFuture.anyOf(future, failure).join();
            return future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof LaunchException launch ? launch : e;
        }
    }

    private void closeAll(List<? extends AutoCloseable> processes) {
        List<CompletableFuture<Void>> closing = processes.stream()
                .map(process -> CompletableFuture.runAsync(() -> close(process), threads))
                .toList();
        closing.forEach(CompletableFuture::join);
    }

    private static void close(AutoCloseable process) {
        try {
            process.close();
        } catch (Exception e) {
            throw new IllegalStateException("Could not stop " + process, e);
        }
    }
}
