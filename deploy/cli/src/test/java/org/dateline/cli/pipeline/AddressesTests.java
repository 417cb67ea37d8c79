package org.dateline.cli.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressesTests {
    @TempDir
    private Path directory;

    @Test
    void aServiceSaysHowItIsWhereItTakesArticlesUnlessTheEnvironmentSaysElse() {
        Map<String, String> environment = Map.of(
                "DATELINE_INGEST_SERVICE", "http://ingest:8081",
                "DATELINE_INGEST_SERVICE_MANAGEMENT", "http://ingest:9081",
                "DATELINE_CLEAN_SERVICE", "http://clean:8082");
        Addresses addresses = Addresses.read(directory, environment);

        assertThat(addresses.ingest()).isEqualTo(URI.create("http://ingest:8081"));
        assertThat(addresses.management(Service.INGEST, environment)).isEqualTo(URI.create("http://ingest:9081"));
        assertThat(addresses.management(Service.CLEAN, environment)).isEqualTo(URI.create("http://clean:8082"));
    }
}
