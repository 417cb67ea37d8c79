package org.dateline.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file of settings in, what it says now out. It is read again and again, so that it may be replaced in whatever way;
 * where it cannot be understood, what it said before stays in force.
 *
 * @param <T> what the file says
 */
public final class WatchedFile<T> implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(WatchedFile.class);

    private final String setting;
    private final Path file;
    private final Function<String, T> reader;
    private final ScheduledExecutorService thread;
    private volatile String text;
    private volatile T value;
    private volatile @Nullable String fault;

    /**
     * Reads the file, and from then on again at these intervals.
     *
     * @param setting that names the file, for people
     * @param reader makes of the file's text what it says; what it throws tells people what is wrong
     * @throws IllegalArgumentException if it cannot be read or understood: nothing was in force before
     */
    public WatchedFile(String setting, Path file, Function<String, T> reader, Duration interval) {
        this.setting = setting;
        this.file = file;
        this.reader = reader;
        try {
            this.text = Files.readString(file);
            this.value = reader.apply(text);
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalArgumentException(explain(e), e);
        }
        this.thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread daemon = new Thread(work, setting);
            daemon.setDaemon(true);
            return daemon;
        });
        thread.scheduleWithFixedDelay(this::readAgain, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What is in force. */
    public T value() {
        return value;
    }

    /** Why the file as it is now is not in force; null where it is. */
    public @Nullable String fault() {
        return fault;
    }

    private void readAgain() {
        try {
            String now = Files.readString(file);
            if (fault == null && now.equals(text)) {
                return;
            }
            value = reader.apply(now);
            text = now;
            fault = null;
            log.atInfo().addKeyValue("file", file).log("{} has changed", setting);
        } catch (IOException | RuntimeException e) {
            report(explain(e));
        }
    }

    private void report(String now) {
        if (!now.equals(fault)) {
            fault = now;
            log.atWarn().addKeyValue("reason", now).log("{} stays as it was", setting);
        }
    }

    private String explain(Exception e) {
        return "%s: expected a file that can be read and understood, got %s: %s"
                .formatted(setting, file, e instanceof IOException ? e.toString() : e.getMessage());
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
