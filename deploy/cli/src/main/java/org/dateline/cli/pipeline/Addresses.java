package org.dateline.cli.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * Where a running pipeline is reached.
 *
 * @param kafka host and port
 * @param elasticsearch its URL
 * @param services the URL of each service
 */
public record Addresses(String kafka, URI elasticsearch, Map<Service, URI> services) {
    private static final String FILE = "addresses.properties";

    public Addresses {
        services = Map.copyOf(services);
    }

    /** Where ingest-service takes articles. */
    public URI ingest() {
        return service(Service.INGEST);
    }

    /** The URL of a service. */
    public URI service(Service service) {
        URI uri = services.get(service);
        if (uri == null) {
            throw new IllegalStateException("No address of " + service.title());
        }
        return uri;
    }

    /** Where a service says how it is: what the environment says ({@code DATELINE_INGEST_SERVICE_MANAGEMENT}), else its URL. */
    public URI management(Service service) {
        return management(service, System.getenv());
    }

    URI management(Service service, Map<String, String> environment) {
        String other = environment.get(variable(service.title()) + "_MANAGEMENT");
        return other == null ? service(service) : URI.create(other);
    }

    /**
     * What the environment says ({@code DATELINE_KAFKA}, {@code DATELINE_ELASTICSEARCH}, {@code DATELINE_INGEST_SERVICE}
     * ...), else what {@code ./dateline up} has written down in this directory, else the usual addresses.
     */
    public static Addresses read(Path directory) {
        return read(directory, System.getenv());
    }

    static Addresses read(Path directory, Map<String, String> environment) {
        Properties properties = new Properties();
        if (Files.exists(directory.resolve(FILE))) {
            try (var reader = Files.newBufferedReader(directory.resolve(FILE))) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        Map<Service, URI> services = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            String usual = "http://127.0.0.1:" + (8081 + service.ordinal());
            services.put(service, URI.create(address(service.title(), environment, properties, usual)));
        }
        return new Addresses(
                address("kafka", environment, properties, "127.0.0.1:9092"),
                URI.create(address("elasticsearch", environment, properties, "http://127.0.0.1:9200")),
                services);
    }

    private static String address(String name, Map<String, String> environment, Properties written, String usual) {
        return environment.getOrDefault(variable(name), written.getProperty(name, usual));
    }

    private static String variable(String name) {
        return "DATELINE_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    void write(Path directory) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("kafka", kafka);
        properties.setProperty("elasticsearch", elasticsearch.toString());
        services.forEach((service, uri) -> properties.setProperty(service.title(), uri.toString()));
        try (var writer = Files.newBufferedWriter(directory.resolve(FILE))) {
            properties.store(writer, "Where ./dateline up listens");
        }
    }

    /** Whether a pipeline has written down its addresses and not taken them away: it runs, or was ended by force. */
    static boolean areKnown(Path directory) {
        return Files.exists(directory.resolve(FILE));
    }

    static void forget(Path directory) {
        try {
            Files.deleteIfExists(directory.resolve(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
