package org.dateline.cli.pipeline;

import java.util.concurrent.atomic.AtomicReference;
import org.dateline.cli.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** Stops a pipeline once: at Ctrl-C, at the end of this process, or when it is told to. */
final class Shutdown {
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
        if (running != null) {
            terminal.progress("… stopping");
            running.close();
            terminal.note("Stopped; no process is left.");
        }
    }
}
