package org.dateline.cli.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.local.LaunchException;

/** The four services, in the order that an article passes through them. */
public enum Service {
    INGEST("192m"),
    CLEAN("256m"),
    ENRICH("320m"),
    INDEX("192m");

    private final String heap;

    Service(String heap) {
        this.heap = heap;
    }

    /** Such as {@code ingest-service}: of the module, of the process, of its log. */
    public String title() {
        return name().toLowerCase(Locale.ROOT) + "-service";
    }

    String heap() {
        return heap;
    }

    /** The jar that runs by itself. */
    Path jar(Path home) {
        Path target = home.resolve(title()).resolve("target");
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.toString().endsWith("-exec.jar"))
                    .findFirst()
                    .orElseThrow(() -> missing(target));
        } catch (IOException e) {
            throw missing(target);
        } catch (UncheckedIOException e) {
            throw missing(target);
        }
    }

    private LaunchException missing(Path target) {
        return new LaunchException("%s is not built: no *-exec.jar in %s".formatted(title(), target));
    }
}
