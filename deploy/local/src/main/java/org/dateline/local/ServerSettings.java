package org.dateline.local;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;

/**
 * How a local server is run.
 *
 * @param directory where it keeps its data, settings and log; made if missing, found again at the next start
 * @param port where it listens, on this machine only; 0 for any free one
 * @param heap of its JVM, as {@code -Xmx} takes it: {@code 512m}
 * @param jvmOptions further options of its JVM; may be empty
 */
public record ServerSettings(Path directory, int port, String heap, List<String> jvmOptions) {
    /** Halves the processor time of a start; a server that works for longer than a minute is faster without it. */
    private static final String QUICK_START = "-XX:TieredStopAtLevel=1";

    public ServerSettings {
        directory = directory.toAbsolutePath().normalize();
        requireNonNull(heap, "heap");
        jvmOptions = List.copyOf(jvmOptions);
    }

    /** A server for a test: on any free port, with a small heap and a quick start. */
    public static ServerSettings in(Path directory) {
        return new ServerSettings(directory, 0, "512m", List.of(QUICK_START));
    }

    /** The same on this port. */
    public ServerSettings onPort(int port) {
        return new ServerSettings(directory, port, heap, jvmOptions);
    }

    /** The same with this heap. */
    public ServerSettings withHeap(String heap) {
        return new ServerSettings(directory, port, heap, jvmOptions);
    }
}
