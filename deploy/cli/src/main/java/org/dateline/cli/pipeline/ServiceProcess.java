package org.dateline.cli.pipeline;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.local.ChildProcess;
import org.dateline.local.LaunchException;
import org.dateline.local.Ports;

/** A built service in, the running and ready service out: the very jar that is deployed. */
final class ServiceProcess implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofMinutes(8);

    private final URI uri;
    private final ChildProcess process;

    private ServiceProcess(URI uri, ChildProcess process) {
        this.uri = uri;
        this.process = process;
    }

    /** Starts it, and does not wait. */
    static ServiceProcess start(Service service, PipelineSettings settings, String kafka, URI elasticsearch) {
        int port = Ports.require(settings.port(service), service.title());
        Path log = settings.directory().resolve("logs").resolve(service.title() + ".log");
        Map<String, String> environment = Map.of(
                "SERVER_PORT",
                Integer.toString(port),
                "SERVER_ADDRESS",
                "127.0.0.1",
                "DATELINE_KAFKA",
                kafka,
                "DATELINE_ELASTICSEARCH",
                elasticsearch.toString());
        ChildProcess process = ChildProcess.start(service.title(), command(service, settings), environment, log);
        return new ServiceProcess(URI.create("http://127.0.0.1:" + port), process);
    }

    private static List<String> command(Service service, PipelineSettings settings) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + service.heap(),
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData"));
        command.addAll(settings.jvmOptions());
        command.addAll(List.of("-jar", service.jar(settings.home()).toString()));
        return command;
    }

    /** Returns when its readiness probe says that it works. */
    void awaitReady() {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest probe = HttpRequest.newBuilder(uri.resolve("/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        process.await(() -> Ports.answers(uri.getPort()) && isReady(client, probe), LIMIT);
    }

    URI uri() {
        return uri;
    }

    ChildProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
    }

    private static boolean isReady(HttpClient client, HttpRequest probe) {
        try {
            return client.send(probe, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted while waiting for a service");
        }
    }
}
