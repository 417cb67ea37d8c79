package org.dateline.cli.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Rows in, aligned lines out that fit a width: columns are as wide as their longest cell, the flexible ones less. */
public final class Table {
    private static final String GAP = "  ";
    private static final int NARROWEST = 8;

    private final List<String> headings;
    private final List<Boolean> flexible = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    /** A heading that ends in {@code ~} belongs to a column that may be cut, one that ends in {@code >} is for numbers. */
    public Table(String... headings) {
        this.headings = List.of(headings);
        this.headings.forEach(heading -> flexible.add(heading.endsWith("~")));
    }

    /** Adds a row with a cell for each heading. */
    public void row(String... cells) {
        if (cells.length != headings.size()) {
            throw new IllegalArgumentException("Expected %d cells, got %d".formatted(headings.size(), cells.length));
        }
        rows.add(Arrays.stream(cells)
                .map(cell -> cell.replaceAll("\\p{Cntrl}+", " "))
                .toList());
    }

    /** Whether no row was added. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The heading and the rows. */
    public List<String> lines(Terminal terminal) {
        int[] widths = widths(terminal.width());
        List<String> titles = headings.stream()
                .map(heading -> heading.replaceAll("[~>]$", ""))
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add(terminal.bold(line(titles, widths)));
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private String line(List<String> cells, int[] widths) {
        List<String> padded = IntStream.range(0, cells.size())
                .mapToObj(column -> pad(
                        Terminal.cut(cells.get(column), widths[column]),
                        widths[column],
                        headings.get(column).endsWith(">")))
                .toList();
        return String.join(GAP, padded).stripTrailing();
    }

    private static String pad(String text, int width, boolean right) {
        String spaces = " ".repeat(Math.max(0, width - text.codePointCount(0, text.length())));
        return right ? spaces + text : text + spaces;
    }

    private int[] widths(int total) {
        int[] widths = IntStream.range(0, headings.size()).map(this::longest).toArray();
        int room = total - GAP.length() * (widths.length - 1);
        while (Arrays.stream(widths).sum() > room) {
            int widest = IntStream.range(0, widths.length)
                    .filter(flexible::get)
                    .reduce(-1, (a, b) -> a >= 0 && widths[a] >= widths[b] ? a : b);
            if (widest < 0 || widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private int longest(int column) {
        int heading = headings.get(column).replaceAll("[~>]$", "").length();
        return rows.stream()
                .map(row -> row.get(column))
                .mapToInt(cell -> cell.codePointCount(0, cell.length()))
                .reduce(heading, Math::max);
    }
}
