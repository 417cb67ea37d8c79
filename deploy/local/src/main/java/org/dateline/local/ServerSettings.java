package org.dateline.local;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

/**
 * How a local server is run.
 *
 * @param directory where it keeps its data, settings and log; made if missing, found again at the next start
 * @param port where it listens, on this machine only; 0 for any free one
 * @param heap of its JVM, as {@code -Xmx} takes it: {@code 512m}
 */
public record ServerSettings(Path directory, int port, String heap) {
    public ServerSettings {
        directory = directory.toAbsolutePath().normalize();
        requireNonNull(heap, "heap");
    }

    /** A server on any free port with a heap that small tests need. */
    public static ServerSettings in(Path directory) {
        return new ServerSettings(directory, 0, "512m");
    }

    /** The same on this port. */
    public ServerSettings onPort(int port) {
        return new ServerSettings(directory, port, heap);
    }

    /** The same with this heap. */
    public ServerSettings withHeap(String heap) {
        return new ServerSettings(directory, port, heap);
    }
}
