package org.dateline.local;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A command in, a running program out, whose output goes to a file and whose life ends with this JVM's, however that
 * ends.
 *
 * <p>Ctrl-C in a terminal reaches every program in it at once. The child does not listen to that, so that whoever
 * started several can stop them in order.
 */
public final class ChildProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String DEAF_TO_THE_TERMINAL = "trap '' INT HUP; exec \"$@\"";

    /** Its input ends when this JVM does, even after {@code kill -9}; then it ends the child. */
    private static final String GUARD = """
            trap '' INT HUP TERM
            read -r end
            kill -TERM "$1" 2>/dev/null || exit 0
            for second in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do
              sleep 1
              kill -0 "$1" 2>/dev/null || exit 0
            done
            kill -KILL "$1" 2>/dev/null
            """;

    private final String name;
    private final Path log;
    private final Process process;
    private final Process guard;

    private ChildProcess(String name, Path log, Process process, Process guard) {
        this.name = name;
        this.log = log;
        this.process = process;
        this.guard = guard;
    }

    /**
     * Starts a program, and does not wait for it.
     *
     * @param name what people know it by
     * @param command the program and its arguments
     * @param environment variables besides those of this JVM
     * @param log where its output goes; overwritten
     * @throws LaunchException if there is no such program
     */
    public static ChildProcess start(String name, List<String> command, Map<String, String> environment, Path log) {
        List<String> wrapped = new ArrayList<>(List.of("sh", "-c", DEAF_TO_THE_TERMINAL, name));
        wrapped.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(wrapped)
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(requireNonNull(log.getParent(), "parent of the log"));
            Process process = Ports.startBeside(builder);
            return new ChildProcess(name, log, process, guard(process.pid()));
        } catch (IOException e) {
            throw new LaunchException("%s could not be started: %s".formatted(name, e.getMessage()));
        }
    }

    private static Process guard(long pid) throws IOException {
        return Ports.startBeside(new ProcessBuilder("sh", "-c", GUARD, "guard", Long.toString(pid))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD));
    }

    /**
     * Returns when the program does its work.
     *
     * @throws LaunchException if it ends before, or takes longer; says what it wrote last
     */
    public void await(BooleanSupplier working, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!working.getAsBoolean()) {
            if (hasEndedWithin(Duration.ofMillis(100))) {
                throw new LaunchException(
                        "%s ended with exit code %d%n%s".formatted(name, process.exitValue(), lastWords()));
            }
            if (System.nanoTime() > deadline) {
                throw new LaunchException(
                        "%s did not answer within %d s%n%s".formatted(name, limit.toSeconds(), lastWords()));
            }
        }
    }

    /** Waits for the end of a program that ends by itself. */
    void awaitEnd(Duration limit) {
        if (!hasEndedWithin(limit) || process.exitValue() != 0) {
            throw new LaunchException("%s failed%n%s".formatted(name, lastWords()));
        }
    }

    /** What people know it by. */
    public String name() {
        return name;
    }

    /** Where its output goes. */
    public Path log() {
        return log;
    }

    /** The number of the process that was started; it may have children of its own. */
    public long pid() {
        return process.pid();
    }

    /** Whether it runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Asks the program to end, and ends it after a while; returns when it is gone. */
    @Override
    public void close() {
        List<ProcessHandle> descendants = process.descendants().toList();
        process.destroy();
        if (!hasEndedWithin(PATIENCE)) {
            process.destroyForcibly();
        }
        process.onExit().join();
        descendants.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
        descendants.forEach(descendant -> descendant.onExit().join());
        guard.destroyForcibly().onExit().join();
    }

    private boolean hasEndedWithin(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted while waiting for " + name);
        }
    }

    private String lastWords() {
        try {
            List<String> lines = Files.readAllLines(log);
            List<String> last = lines.subList(Math.max(0, lines.size() - 15), lines.size());
            return "%s%n(the whole log: %s)".formatted(String.join(System.lineSeparator(), last), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
