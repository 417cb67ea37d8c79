package org.dateline.cli.bench;

import java.util.Locale;

/**
 * How fast something was.
 *
 * @param articles that were done
 * @param bytes of them, as they came in
 * @param nanos that it took
 */
record Rate(long articles, long bytes, long nanos) {
    double articlesPerSecond() {
        return articles / (nanos / 1e9);
    }

    double megabytesPerSecond() {
        return bytes / 1e6 / (nanos / 1e9);
    }

    /** For a table. */
    String articlesText() {
        return String.format(Locale.ROOT, "%,.0f", articlesPerSecond());
    }

    /** For a table. */
    String megabytesText() {
        return String.format(Locale.ROOT, "%,.1f", megabytesPerSecond());
    }
}
