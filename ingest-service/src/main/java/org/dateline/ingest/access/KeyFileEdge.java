package org.dateline.ingest.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A key file in, the keys that hold now out. The file is read again and again, so that it may be replaced in whatever way;
 * where it cannot be understood the keys before stay in force.
 */
final class KeyFileEdge implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(KeyFileEdge.class);

    private final Path file;
    private final ScheduledExecutorService thread;
    private volatile String text;
    private volatile FeederKeys keys;
    private volatile @Nullable String fault;

    /**
     * Reads the file, and from then on again at these intervals.
     *
     * @throws IllegalArgumentException if it cannot be read or understood: nothing was in force before
     */
    KeyFileEdge(Path file, Duration interval) {
        this.file = file;
        try {
            this.text = Files.readString(file);
            this.keys = FeederKeys.read(text);
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalArgumentException("dateline.ingest.keys: " + explain(e), e);
        }
        this.thread = Executors.newSingleThreadScheduledExecutor(KeyFileEdge::daemon);
        thread.scheduleWithFixedDelay(this::readAgain, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "feeder-keys");
        thread.setDaemon(true);
        return thread;
    }

    FeederKeys keys() {
        return keys;
    }

    /** Why the file as it is now is not in force; null where it is. */
    @Nullable
    String fault() {
        return fault;
    }

    private void readAgain() {
        try {
            String now = Files.readString(file);
            if (fault == null && now.equals(text)) {
                return;
            }
            keys = FeederKeys.read(now);
            text = now;
            fault = null;
            log.atInfo()
                    .addKeyValue("file", file)
                    .addKeyValue("feeders", keys.count().size())
                    .log("The feeders' keys have changed");
        } catch (IOException | RuntimeException e) {
            report(explain(e));
        }
    }

    private void report(String now) {
        if (!now.equals(fault)) {
            fault = now;
            log.atWarn().addKeyValue("reason", now).log("The feeders' keys stay as they were");
        }
    }

    private String explain(Exception e) {
        return "expected a file of feeders' keys, got %s: %s"
                .formatted(file, e instanceof IOException ? e.toString() : e.getMessage());
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
