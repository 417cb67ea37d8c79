package org.dateline.stage;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;

/**
 * A folder in, a new certificate for a server on {@code localhost} out, which only those trust who are told to.
 *
 * @param key PEM file of the server's private key
 * @param certificate PEM file of its certificate, for the server and for those who trust it
 * @param both PEM file of the two
 */
public record ServerCertificate(Path key, Path certificate, Path both) {
    private static final String PASSWORD = "changeit";
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII));

    /** Makes one with the JDK's keytool. */
    public static ServerCertificate make(Path folder) {
        Path store = folder.resolve("server.p12");
        try {
            List<String> command = List.of(
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                    "-genkeypair",
                    "-keystore",
                    store.toString(),
                    "-storetype",
                    "PKCS12",
                    "-storepass",
                    PASSWORD,
                    "-alias",
                    "server",
                    "-keyalg",
                    "EC",
                    "-groupname",
                    "secp256r1",
                    "-dname",
                    "CN=localhost",
                    "-ext",
                    "san=dns:localhost,ip:127.0.0.1");
            Process keytool = new ProcessBuilder(command).inheritIO().start();
            assertThat(keytool.waitFor()).as("exit code of keytool").isZero();
            return read(store, folder);
        } catch (IOException | InterruptedException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ServerCertificate read(Path store, Path folder) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        String key =
                pem("PRIVATE KEY", keys.getKey("server", PASSWORD.toCharArray()).getEncoded());
        String certificate = pem("CERTIFICATE", keys.getCertificate("server").getEncoded());
        return new ServerCertificate(
                Files.writeString(folder.resolve("server.key"), key),
                Files.writeString(folder.resolve("server.crt"), certificate),
                Files.writeString(folder.resolve("server.pem"), key + certificate));
    }

    private static String pem(String what, byte[] bytes) {
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(what, LINES.encodeToString(bytes), what);
    }
}
