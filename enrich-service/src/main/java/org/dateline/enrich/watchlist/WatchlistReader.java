package org.dateline.enrich.watchlist;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of CSV with a header or of NDJSON in, the list that it is out; its version is the beginning of the file's SHA-256.
 *
 * <pre>{@code
 * id,name,type,aliases,case
 * p1,Ahmad Massoud,person,Ahmad Masoud|Ahmed Massoud,
 * o1,World Health Organization,organization,WHO,
 * }</pre>
 */
public final class WatchlistReader {
    private static final int MOST_ERRORS = 20;
    private static final int VERSION_LENGTH = 12;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final WatchlistBuilder builder = new WatchlistBuilder();
    private final List<String> errors = new ArrayList<>();
    private @Nullable RowFormat format;

    private WatchlistReader() {}

    /**
     * Reads all rows. The stream is read to its end and not closed.
     *
     * @param name of the file, for people
     * @param sha256 of the file, in hexadecimal digits
     * @throws IllegalArgumentException if anything is wrong; a line for each of the first errors, which names the file's line
     */
    public static Watchlist read(InputStream file, String name, String sha256) throws IOException {
        WatchlistReader reader = new WatchlistReader();
        reader.lines(new BufferedReader(new InputStreamReader(file, UTF_8), 1 << 16));
        if (!reader.errors.isEmpty()) {
            throw new IllegalArgumentException(String.join(
                    "\n",
                    reader.errors.stream().map(error -> name + ", " + error).toList()));
        }
        return reader.builder.build(sha256.substring(0, VERSION_LENGTH));
    }

    private void lines(BufferedReader lines) throws IOException {
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            try {
                line(number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line);
            } catch (IllegalArgumentException e) {
                errors.add("line %d: %s".formatted(number, e.getMessage()));
            }
            // Without a header no line can be understood.
            if (errors.size() == MOST_ERRORS || format == null && !errors.isEmpty()) {
                return;
            }
        }
        // A file that is just being written may be empty; to watch for nothing is not what it means.
        if (builder.size() == 0 && errors.isEmpty()) {
            errors.add("line %d: expected at least one name, got none".formatted(Math.max(number, 1)));
        }
    }

    private void line(String line) {
        if (line.indexOf('\uFFFD') >= 0) {
            throw new IllegalArgumentException("expected UTF-8, got bytes that are none; save the file as UTF-8");
        }
        if (line.isBlank()) {
            return;
        }
        if (format == null) {
            format = format(line);
            if (format instanceof CsvFormat) {
                return;
            }
        }
        builder.add(format.row(line));
    }

    private static RowFormat format(String first) {
        if (first.stripLeading().startsWith("[")) {
            throw new IllegalArgumentException(
                    "expected a JSON object per line, got an array; jq -c '.[]' makes lines of it");
        }
        return first.stripLeading().startsWith("{") ? new JsonFormat() : new CsvFormat(first);
    }
}
