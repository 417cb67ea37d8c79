package org.dateline.cli.articles;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.dateline.cli.terminal.CommandFailure;
import org.jspecify.annotations.Nullable;

/**
 * Variables of the environment in, what a server of the pipeline is shown out: nothing for the local pipeline.
 *
 * @param authorization the header's value, if the server wants one
 * @param authority PEM file of who signed the server's certificate, if Java does not trust it
 */
record Credentials(@Nullable String authorization, @Nullable Path authority) {
    /** An API key, or a user with a password; each is also read from the file that the variable with {@code _FILE} names. */
    static Credentials ofElasticsearch(Map<String, String> environment) {
        String prefix = "DATELINE_ELASTICSEARCH_";
        String key = value(environment, prefix + "API_KEY");
        String user = value(environment, prefix + "USERNAME");
        String password = value(environment, prefix + "PASSWORD");
        String authorization = key != null ? "ApiKey " + key : null;
        if (key == null && user != null) {
            String both = user + ":" + (password == null ? "" : password);
            authorization = "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
        }
        return new Credentials(authorization, path(environment.get(prefix + "CA")));
    }

    /** A feeder's key. */
    static Credentials ofIngest(Map<String, String> environment) {
        String key = value(environment, "DATELINE_INGEST_KEY");
        return new Credentials(key == null ? null : "Bearer " + key, path(environment.get("DATELINE_INGEST_CA")));
    }

    /** A client that trusts the authority. */
    HttpClient client() {
        HttpClient.Builder builder = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1);
        if (authority != null) {
            builder.sslContext(trusting(authority));
        }
        return builder.build();
    }

    private static @Nullable String value(Map<String, String> environment, String name) {
        String value = environment.get(name);
        Path file = path(environment.get(name + "_FILE"));
        // A file that is not there stands for a server that wants something else.
        if (value != null || file == null || !Files.exists(file)) {
            return value == null || value.isBlank() ? null : value;
        }
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new CommandFailure("Expected a secret in %s, got: %s".formatted(file, e));
        }
    }

    private static @Nullable Path path(@Nullable String name) {
        return name == null || name.isBlank() ? null : Path.of(name);
    }

    private static SSLContext trusting(Path authority) {
        try (InputStream pem = Files.newInputStream(authority)) {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            store.setCertificateEntry(
                    "authority", CertificateFactory.getInstance("X.509").generateCertificate(pem));
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new CommandFailure("Expected a certificate (PEM) in %s, got: %s".formatted(authority, e));
        }
    }
}
