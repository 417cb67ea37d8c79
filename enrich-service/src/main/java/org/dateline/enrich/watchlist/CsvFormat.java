package org.dateline.enrich.watchlist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Lines of CSV (RFC 4180) in, rows out. The first line names the fields, in any order; commas, semicolons or tabs part them;
 * aliases are parted by {@code |}.
 */
final class CsvFormat implements RowFormat {
    private static final Set<String> FIELDS = Set.of("id", "name", "type", "aliases", "case");

    private final char comma;
    private final List<String> header;

    /** @throws IllegalArgumentException if the line does not name the fields */
    CsvFormat(String headerLine) {
        this.comma = headerLine.indexOf('\t') >= 0 ? '\t' : headerLine.indexOf(';') >= 0 ? ';' : ',';
        this.header = fields(headerLine).stream()
                .map(field -> field.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (!header.containsAll(List.of("id", "name"))
                || !FIELDS.containsAll(header)
                || Set.copyOf(header).size() < header.size()) {
            throw new IllegalArgumentException(
                    "expected a header of id, name and, if wanted, type, aliases, case, each once, got: " + headerLine);
        }
    }

    @Override
    public WatchlistRow row(String line) {
        List<String> fields = fields(line);
        if (fields.size() != header.size()) {
            throw new IllegalArgumentException(
                    "expected %d fields as in the header, got %d; a field with a %s in it stands in quotation marks"
                            .formatted(header.size(), fields.size(), comma));
        }
        String aliases = field(fields, "aliases");
        return WatchlistRow.of(
                field(fields, "id"),
                field(fields, "name"),
                field(fields, "type"),
                aliases.isBlank() ? List.of() : List.of(aliases.split("\\|", -1)),
                field(fields, "case"));
    }

    private String field(List<String> fields, String name) {
        int index = header.indexOf(name);
        return index < 0 ? "" : fields.get(index);
    }

    private List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        int at = 0;
        do {
            boolean quoted = at < line.length() && line.charAt(at) == '"';
            int end = quoted ? endOfQuoted(line, at) : endOfPlain(line, at);
            fields.add(quoted ? line.substring(at + 1, end - 1).replace("\"\"", "\"") : line.substring(at, end));
            at = end + 1;
        } while (at <= line.length());
        return fields;
    }

    private int endOfPlain(String line, int start) {
        int end = line.indexOf(comma, start);
        return end < 0 ? line.length() : end;
    }

    /** Behind the quotation mark that closes; one that is doubled does not. */
    private int endOfQuoted(String line, int start) {
        int close = line.indexOf('"', start + 1);
        while (close >= 0 && line.startsWith("\"\"", close)) {
            close = line.indexOf('"', close + 2);
        }
        if (close < 0) {
            throw new IllegalArgumentException("expected the quotation mark to be closed in its line");
        }
        if (close + 1 < line.length() && line.charAt(close + 1) != comma) {
            throw new IllegalArgumentException("expected a %s behind the closing quotation mark, got: %s"
                    .formatted(comma == '\t' ? "tab" : comma, line.charAt(close + 1)));
        }
        return close + 1;
    }
}
