package org.dateline.cli.topics;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.dateline.cli.pipeline.Addresses;
import org.dateline.cli.terminal.CommandFailure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the broker is, and what it wants to be shown. */
final class BrokerOptions {
    private static final String PATIENCE = "20000";

    @Option(
            names = "--kafka",
            paramLabel = "HOST:PORT",
            description = "Brokers, separated by commas; those of the local pipeline otherwise.")
    private @Nullable String kafka;

    @Option(
            names = "--kafka-config",
            paramLabel = "FILE",
            description = "A properties file with more client settings: security.protocol, sasl.jaas.config ...")
    private @Nullable Path settings;

    /** The broker's administration; the local pipeline's directory tells where it is if nothing else does. */
    Admin open(Path directory) {
        Properties properties = new Properties();
        if (settings != null) {
            try (Reader reader = Files.newBufferedReader(settings)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new CommandFailure("Expected Kafka client settings in %s, got: %s".formatted(settings, e));
            }
        }
        String brokers = kafka == null ? Addresses.read(directory).kafka() : kafka;
        properties.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, brokers);
        properties.putIfAbsent(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE);
        properties.putIfAbsent(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE);
        return Admin.create(properties);
    }
}
