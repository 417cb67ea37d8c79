package org.dateline.cli.pipeline;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import org.dateline.cli.terminal.Seconds;
import org.dateline.cli.terminal.Terminal;

/** The steps of the start in, a line each out when it is done, and below them what is under way. */
final class StepLines implements Steps {
    private final Terminal terminal;
    private final Set<String> underWay = new LinkedHashSet<>();

    StepLines(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public synchronized void begun(String name) {
        underWay.add(name);
        show();
    }

    @Override
    public synchronized void done(String name, String address, Duration took) {
        underWay.remove(name);
        terminal.line(
                "%s %-16s %-28s %8s".formatted(terminal.green("✓"), name, address, terminal.dim(Seconds.of(took))));
        show();
    }

    private void show() {
        if (!underWay.isEmpty()) {
            terminal.progress("… starting " + String.join(", ", underWay));
        }
    }
}
