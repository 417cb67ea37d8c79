package org.dateline.cli.terminal;

import java.time.Duration;
import java.util.Locale;

/** Counts of what is done in, a bar out that appears after a second; safe for threads. */
public final class ProgressBar {
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration INTERVAL = Duration.ofMillis(200);
    private static final int CELLS = 30;

    private final Terminal terminal;
    private final String label;
    private final long total;
    private final long start = System.nanoTime();
    private long shown = start + PATIENCE.toNanos() - INTERVAL.toNanos();

    /** @param total of the counts to come; 0 where nobody knows */
    public ProgressBar(Terminal terminal, String label, long total) {
        this.terminal = terminal;
        this.label = label;
        this.total = total;
    }

    /**
     * Shows how far it is.
     *
     * @param done of the total
     * @param detail to stand behind the bar
     */
    public synchronized void show(long done, String detail) {
        long now = System.nanoTime();
        if (now - shown < INTERVAL.toNanos()) {
            return;
        }
        shown = now;
        double seconds = (now - start) / 1e9;
        terminal.progress("%s %s  %s  %.0f s".formatted(label, bar(done), detail, seconds));
    }

    /** Takes the bar away. */
    public void end() {
        terminal.clear();
    }

    private String bar(long done) {
        if (total <= 0) {
            return "";
        }
        double share = Math.min(1, (double) done / total);
        int full = (int) (share * CELLS);
        return String.format(Locale.ROOT, "%s%s %3.0f%%", "█".repeat(full), "░".repeat(CELLS - full), share * 100);
    }
}
