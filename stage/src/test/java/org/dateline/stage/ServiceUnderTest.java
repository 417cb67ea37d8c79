package org.dateline.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.springframework.context.ConfigurableApplicationContext;

/** A service started as its own main method does, on a free port, against a given broker; its HTTP side for tests. */
public final class ServiceUnderTest implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern COUNTER =
            Pattern.compile("(?m)^articles_total\\{outcome=\"([^\"]*)\",reason=\"([^\"]*)\",[^}]*} ([0-9.E+-]+)$");

    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();

    private ServiceUnderTest(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts a service.
     *
     * @param run the {@code run} method of its application class
     * @param addresses of the Kafka brokers
     * @param settings as on the command line: {@code --DATELINE_PARTITIONS=3}
     */
    public static ServiceUnderTest start(
            Function<String[], ConfigurableApplicationContext> run, String addresses, String... settings) {
        Stream<String> own = Stream.of("--server.port=0", "--spring.kafka.bootstrap-servers=" + addresses);
        return new ServiceUnderTest(
                run.apply(Stream.concat(own, Stream.of(settings)).toArray(String[]::new)));
    }

    /** The beans of the service. */
    public ConfigurableApplicationContext context() {
        return context;
    }

    /** The address of a path of the service, on the port of its own that health and metrics may have. */
    public URI uri(String path) {
        String port = path.startsWith("/actuator") ? "local.management.port" : "local.server.port";
        return URI.create("http://localhost:" + context.getEnvironment().getRequiredProperty(port) + path);
    }

    /** The answer to a GET. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).build());
    }

    /** The answer to a request. */
    public HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the readiness probe says yes. */
    public ServiceUnderTest awaitReady() {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> get("/actuator/health/readiness").statusCode() == 200);
        return this;
    }

    /** How many messages had this outcome, by the service's Prometheus counters. */
    public long count(String outcome) {
        return sum(outcome, ".*");
    }

    /** How many messages had this outcome for this reason, by the service's Prometheus counters. */
    public long count(String outcome, String reason) {
        return sum(outcome, Pattern.quote(reason));
    }

    /** Asserts that consumed = published + rejected + dead-lettered, and that this many were consumed. */
    public void assertConsumed(long expected) {
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(count("consumed"))
                .isEqualTo(expected));
        assertThat(count("published") + count("rejected") + count("dead-lettered"))
                .isEqualTo(expected);
    }

    private long sum(String outcome, String reason) {
        return COUNTER.matcher(get("/actuator/prometheus").body())
                .results()
                .filter(counter ->
                        counter.group(1).equals(outcome) && counter.group(2).matches(reason))
                .mapToLong(counter -> (long) Double.parseDouble(counter.group(3)))
                .sum();
    }

    @Override
    public void close() {
        context.close();
    }
}
