package org.dateline.cli.terminal;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where a command writes: answers to standard output, what is under way to standard error. Colours and lines that
 * change are for terminals only. Safe for threads.
 */
public final class Terminal {
    private static final String CLEAR_LINE = "\r\u001B[2K";
    private static final int PLAIN_WIDTH = 100;

    private final PrintWriter out;
    private final PrintStream err;
    private final boolean colour;
    private final boolean live;
    private final int width;
    private boolean transientLine;

    private Terminal(PrintWriter out, PrintStream err, boolean colour, boolean live, int width) {
        this.out = out;
        this.err = err;
        this.colour = colour;
        this.live = live;
        this.width = width;
    }

    /**
     * The terminal of this process, as the script describes it: {@code DATELINE_OUT} and {@code DATELINE_ERR} say
     * {@code tty} for terminals, {@code COLUMNS} is their width.
     */
    public static Terminal ofProcess(Map<String, String> environment) {
        boolean plain = environment.containsKey("NO_COLOR") || "dumb".equals(environment.get("TERM"));
        String columns = environment.getOrDefault("COLUMNS", "");
        return new Terminal(
                new PrintWriter(System.out, false, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                "tty".equals(environment.get("DATELINE_OUT")) && !plain,
                "tty".equals(environment.get("DATELINE_ERR")) && !plain,
                columns.matches("[1-9]\\d{1,3}") ? Math.min(Integer.parseInt(columns), 160) : PLAIN_WIDTH);
    }

    /** A terminal that is none: plain lines of a hundred columns. */
    public static Terminal plain(PrintWriter out, PrintStream err) {
        return new Terminal(out, err, false, false, PLAIN_WIDTH);
    }

    /** Writes a line of the answer. */
    public synchronized void line(String text) {
        clear();
        out.println(text);
        out.flush();
    }

    /** Where an answer of many lines is streamed to; flush it. */
    public PrintWriter out() {
        return out;
    }

    /** Writes a line that is no part of the answer. */
    public synchronized void note(String text) {
        clear();
        err.println(text);
    }

    /** Shows what is under way now, in place of what was; nothing where it is no terminal. */
    public synchronized void progress(String text) {
        if (live) {
            err.print(CLEAR_LINE + cut(text, width - 1));
            err.flush();
            transientLine = true;
        }
    }

    /** Takes away what was under way. */
    public synchronized void clear() {
        if (transientLine) {
            err.print(CLEAR_LINE);
            err.flush();
            transientLine = false;
        }
    }

    /** Columns of a line. */
    public int width() {
        return width;
    }

    /** Whether what is under way can be shown. */
    public boolean isLive() {
        return live;
    }

    /** For headings. */
    public String bold(String text) {
        return styled("1", text);
    }

    /** For what matters less. */
    public String dim(String text) {
        return styled("2", text);
    }

    /** For what went well. */
    public String green(String text) {
        return styled("32", text);
    }

    /** For what went wrong. */
    public String red(String text) {
        return styled("31", text);
    }

    /** For what stands out. */
    public String yellow(String text) {
        return styled("33", text);
    }

    private String styled(String style, String text) {
        return colour ? "\u001B[" + style + "m" + text + "\u001B[0m" : text;
    }

    /** At most so many characters, with an ellipsis where some are missing. */
    public static String cut(String text, int length) {
        if (text.codePointCount(0, text.length()) <= length) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, Math.max(0, length - 1)))
                        .stripTrailing() + "…";
    }
}
