package org.dateline.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.security.auth.login.AppConfigurationEntry;
import org.apache.kafka.common.config.types.Password;
import org.apache.kafka.common.security.JaasContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class KafkaSecurityPropertiesTests {
    @Test
    void asksNothingOfKafkaUnlessItIsSaid() {
        assertThat(bind(Map.of("username", "", "password", "", "ca", "")).ofClients())
                .isEmpty();
    }

    @Test
    void trustsTheAuthorityThatIsNamed(@TempDir Path folder) throws IOException {
        Path ca = Files.createFile(folder.resolve("ca.crt"));

        assertThat(bind(Map.of("protocol", "SSL", "ca", ca.toString())).ofClients())
                .containsOnly(
                        entry("security.protocol", "SSL"),
                        entry("ssl.truststore.type", "PEM"),
                        entry("ssl.truststore.location", ca.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "with \"quotes\"; and = signs", "back\\slash\\\"", "é ñ 漢"})
    void saysWhoTheServiceIsWhateverThePasswordHolds(String password) {
        Map<String, String> settings = bind(Map.of(
                        "protocol", "SASL_SSL", "username", "clean \"service\"", "password", password))
                .ofClients();

        AppConfigurationEntry login = JaasContext.loadClientContext(
                        Map.of("sasl.jaas.config", new Password(settings.get("sasl.jaas.config"))))
                .configurationEntries()
                .get(0);
        assertThat(settings).containsEntry("sasl.mechanism", "SCRAM-SHA-512").doesNotContainKey("ssl.truststore.type");
        assertThat(login.getLoginModuleName()).endsWith("ScramLoginModule");
        assertThat(login.getOptions()).isEqualTo(Map.of("username", "clean \"service\"", "password", password));
    }

    @Test
    void keepsThePasswordOutOfWhatIsPrinted() {
        assertThat(bind(Map.of("protocol", "SASL_SSL", "username", "clean", "password", "secret")))
                .asString()
                .contains("clean")
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource({
        "SASL_SSL, SCRAM-SHA-512, '', secret, '', username",
        "SASL_SSL, SCRAM-SHA-512, clean, '', '', username",
        "SASL_SSL, SCRAM-SHA-1, clean, secret, '', mechanism",
        "SSL, PLAIN, '', '', /nowhere/ca.crt, ca",
    })
    void namesTheKeyOfASettingThatMakesNoSense(
            String protocol, String mechanism, String username, String password, String ca, String key) {
        Map<String, String> settings = Map.of(
                "protocol", protocol, "mechanism", mechanism, "username", username, "password", password, "ca", ca);

        assertThatExceptionOfType(BindException.class)
                .isThrownBy(() -> bind(settings))
                .havingRootCause()
                .withMessageStartingWith("dateline.kafka-security." + key + ": expected")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("secret"));
    }

    private static KafkaSecurityProperties bind(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("", KafkaSecurityProperties.class);
    }
}
