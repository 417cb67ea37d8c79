package org.dateline.stage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.config.SaslConfigs;
import org.apache.kafka.common.config.SslConfigs;
import org.apache.kafka.common.security.auth.SecurityProtocol;
import org.apache.kafka.common.security.plain.PlainLoginModule;
import org.apache.kafka.common.security.scram.ScramLoginModule;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What Kafka's brokers are shown, and whom a service takes for a broker.
 *
 * @param protocol whether the connection is encrypted (SSL), the service says who it is (SASL), or both
 * @param mechanism how it says so: SCRAM-SHA-512, SCRAM-SHA-256 or PLAIN
 * @param username of the service; empty where the protocol has no SASL
 * @param password of that user
 * @param ca PEM file of the authority that signed the brokers' certificates; empty where the JVM trusts it
 */
@ConfigurationProperties("dateline.kafka-security")
record KafkaSecurityProperties(
        @DefaultValue("PLAINTEXT") SecurityProtocol protocol,
        @DefaultValue("SCRAM-SHA-512") String mechanism,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @Nullable Path ca) {
    KafkaSecurityProperties {
        boolean isKnown = mechanism.equals("PLAIN") || mechanism.matches("SCRAM-SHA-(256|512)");
        expect(isKnown, "mechanism: expected SCRAM-SHA-512, SCRAM-SHA-256 or PLAIN, got: " + mechanism);
        boolean isNamed = !username.isEmpty() && !password.isEmpty();
        expect(isNamed || !authenticates(protocol), "username: expected it and a password, for " + protocol);
        expect(ca == null || Files.isReadable(ca), "ca: expected a file that can be read, got: " + ca);
    }

    private static void expect(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("dateline.kafka-security." + rule);
        }
    }

    private static boolean authenticates(SecurityProtocol protocol) {
        return protocol == SecurityProtocol.SASL_SSL || protocol == SecurityProtocol.SASL_PLAINTEXT;
    }

    /** The same, as settings of Kafka's clients; none where they are Kafka's own. */
    Map<String, String> ofClients() {
        if (protocol == SecurityProtocol.PLAINTEXT) {
            return Map.of();
        }
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put(CommonClientConfigs.SECURITY_PROTOCOL_CONFIG, protocol.name);
        if (authenticates(protocol)) {
            settings.put(SaslConfigs.SASL_MECHANISM, mechanism);
            settings.put(SaslConfigs.SASL_JAAS_CONFIG, login());
        }
        if (ca != null) {
            settings.put(SslConfigs.SSL_TRUSTSTORE_TYPE_CONFIG, "PEM");
            settings.put(SslConfigs.SSL_TRUSTSTORE_LOCATION_CONFIG, ca.toString());
        }
        return settings;
    }

    private String login() {
        Class<?> module = mechanism.equals("PLAIN") ? PlainLoginModule.class : ScramLoginModule.class;
        return "%s required username=%s password=%s;".formatted(module.getName(), quoted(username), quoted(password));
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Without the password, which belongs in no log. */
    @Override
    public String toString() {
        return "KafkaSecurityProperties[protocol=%s, mechanism=%s, username=%s, ca=%s]"
                .formatted(protocol, mechanism, username, ca);
    }
}
