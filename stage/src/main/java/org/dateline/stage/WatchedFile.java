package org.dateline.stage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
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
 * A file of settings in, what it says now out. It is looked at again and again, so that it may be replaced in whatever way;
 * where it cannot be understood, what it said before stays in force.
 *
 * @param <T> what the file says
 */
public final class WatchedFile<T> implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(WatchedFile.class);

    private final String setting;
    private final Path file;
    private final Reader<T> reader;
    private final ScheduledExecutorService thread;
    private volatile T value;
    private volatile @Nullable String fault;

    /** The SHA-256 of the content that was understood, or not, last; empty where it could not be read. */
    private String lookedAt = "";

    /** Makes of a file's content what it says. */
    @FunctionalInterface
    public interface Reader<T> {
        /**
         * Reads to the end.
         *
         * @param sha256 of the content, in hexadecimal digits
         * @throws IllegalArgumentException that tells people what is wrong
         */
        T read(InputStream content, String sha256) throws IOException;
    }

    /**
     * Reads a file of text, and from then on again at these intervals.
     *
     * @param setting that names the file, for people
     * @param reader makes of the file's text what it says; what it throws tells people what is wrong
     * @throws IllegalArgumentException if it cannot be read or understood: nothing was in force before
     */
    public static <T> WatchedFile<T> ofText(String setting, Path file, Function<String, T> reader, Duration interval) {
        return new WatchedFile<>(setting, file, (content, sha256) -> reader.apply(text(content)), interval);
    }

    /**
     * Reads a file of any size, and from then on again at these intervals.
     *
     * @param setting that names the file, for people
     * @throws IllegalArgumentException if it cannot be read or understood: nothing was in force before
     */
    public WatchedFile(String setting, Path file, Reader<T> reader, Duration interval) {
        this.setting = setting;
        this.file = file;
        this.reader = reader;
        try (SeekableByteChannel content = Files.newByteChannel(file)) {
            this.lookedAt = digest(content);
            this.value = read(content);
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
        try (SeekableByteChannel content = Files.newByteChannel(file)) {
            String now = digest(content);
            if (now.equals(lookedAt)) {
                return;
            }
            lookedAt = now;
            value = read(content);
            fault = null;
            log.atInfo().addKeyValue("file", file).log("{} has changed", setting);
        } catch (IllegalArgumentException e) {
            report(explain(e));
        } catch (IOException | RuntimeException e) {
            lookedAt = "";
            report(explain(e));
        }
    }

    /** From the same open file that was digested, so that one put in its place meanwhile is not taken for it. */
    private T read(SeekableByteChannel content) throws IOException {
        content.position(0);
        return reader.read(new BufferedInputStream(Channels.newInputStream(content)), lookedAt);
    }

    /** Keeping the content itself to compare with would take its size in memory. */
    private static String digest(SeekableByteChannel content) throws IOException {
        return Sha256.of(Channels.newInputStream(content));
    }

    private static String text(InputStream content) throws IOException {
        return UTF_8.newDecoder()
                .decode(ByteBuffer.wrap(content.readAllBytes()))
                .toString();
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
