package org.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

class IndexPropertiesTests {
    @Test
    void hasDefaultsForAServerOnThisMachine() {
        IndexProperties settings = bind(Map.of());

        assertThat(settings.elasticsearch()).containsExactly(URI.create("http://localhost:9200"));
        assertThat(settings.apiKey()).isEmpty();
        assertThat(settings.ca()).isNull();
        assertThat(settings.shards()).isEqualTo(1);
        assertThat(settings.maxBulk()).isEqualTo(DataSize.ofMegabytes(10));
        assertThat(settings.requestTimeout()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void takesWhatIsSaid() {
        IndexProperties settings = bind(Map.of(
                "dateline.index.elasticsearch", "https://one:9200,https://two:9200",
                "dateline.index.ca", "/etc/ca.pem",
                "dateline.index.max-bulk", "2MB",
                "dateline.index.patience", "3s"));

        assertThat(settings.elasticsearch())
                .containsExactly(URI.create("https://one:9200"), URI.create("https://two:9200"));
        assertThat(settings.ca()).isEqualTo(Path.of("/etc/ca.pem"));
        assertThat(settings.maxBulk()).isEqualTo(DataSize.ofMegabytes(2));
        assertThat(settings.patience()).isEqualTo(Duration.ofSeconds(3));
    }

    @ParameterizedTest
    @CsvSource({
        "elasticsearch, localhost:9200",
        "elasticsearch, ftp://localhost:9200",
        "elasticsearch, ''",
        "shards, 0",
        "max-bulk, 0",
        "max-bulk, 4GB",
        "patience, 0s",
        "health-timeout, -1s"
    })
    void namesTheKeyOfASettingThatMakesNoSense(String key, String value) {
        assertThatExceptionOfType(BindException.class)
                .isThrownBy(() -> bind(Map.of("dateline.index." + key, value)))
                .havingRootCause()
                .withMessageStartingWith("dateline.index." + key + ": expected");
    }

    private static IndexProperties bind(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("dateline.index", IndexProperties.class);
    }
}
