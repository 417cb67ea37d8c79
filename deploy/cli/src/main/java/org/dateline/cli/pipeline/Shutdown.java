package org.dateline.cli.pipeline;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.dateline.cli.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** Stops a pipeline once: at Ctrl-C, at the end of this process, or when it is told to. */
final class Shutdown {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Terminal terminal;
    private final AtomicReference<@Nullable Pipeline> pipeline = new AtomicReference<>();
    private volatile boolean underWay;

    Shutdown(Terminal terminal) {
        this.terminal = terminal;
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopNow, "stop"));
    }

    void stopAtTheEnd(Pipeline running) {
        pipeline.set(running);
    }

    boolean isUnderWay() {
        return underWay;
    }

    void stopNow() {
        underWay = true;
        Pipeline running = pipeline.getAndSet(null);
        List<ProcessHandle> starting = running == null ? servers() : List.of();
        if (running == null && starting.isEmpty()) {
            return;
        }
        terminal.progress("… stopping");
        if (running != null) {
            running.close();
        }
        stop(starting);
        terminal.note("Stopped; no process is left.");
    }

    /** What was started for a pipeline that is not there yet. */
    private static List<ProcessHandle> servers() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info()
                        .command()
                        .filter(command -> command.endsWith("java"))
                        .isPresent())
                .toList();
    }

    private static void stop(List<ProcessHandle> processes) {
        processes.forEach(ProcessHandle::destroy);
        for (ProcessHandle process : processes) {
            process.onExit()
                    .completeOnTimeout(process, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .join();
            process.destroyForcibly();
        }
    }
}
