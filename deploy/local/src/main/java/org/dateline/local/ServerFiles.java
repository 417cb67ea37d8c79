package org.dateline.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where the servers' programs are: beside this class, in the {@code target} of the module, where the build puts them;
 * or where the system property {@value #PROPERTY} says.
 */
final class ServerFiles {
    private static final String PROPERTY = "dateline.servers";

    private ServerFiles() {}

    /** The jars of the broker, as a class path. */
    static String kafkaClassPath() {
        return existing("kafka") + File.separator + "*";
    }

    /** What Elasticsearch calls its home. */
    static Path elasticsearchHome() {
        try (Stream<Path> homes = Files.list(existing("elasticsearch"))) {
            return homes.filter(home -> Files.exists(home.resolve("bin")))
                    .findFirst()
                    .orElseThrow(() -> missing("elasticsearch"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The JDK that this JVM is of, links resolved. */
    static Path javaHome() {
        try {
            return Path.of(System.getProperty("java.home")).toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path existing(String name) {
        Path path = directory().resolve(name);
        if (!Files.isDirectory(path)) {
            throw missing(path.toString());
        }
        return path;
    }

    private static LaunchException missing(String what) {
        return new LaunchException("The servers' files are missing: " + what + ". Build deploy/local first");
    }

    private static Path directory() {
        String said = System.getProperty(PROPERTY);
        return said == null ? target() : Path.of(said);
    }

    /** Classes are used from {@code target/classes} or from a jar in {@code target}: its parent either way. */
    private static Path target() {
        try {
            URI source = ServerFiles.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            return Path.of(source).resolveSibling("").toAbsolutePath();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
