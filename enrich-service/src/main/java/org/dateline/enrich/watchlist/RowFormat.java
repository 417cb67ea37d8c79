package org.dateline.enrich.watchlist;

/** A line of a file in, the row that it is out. */
interface RowFormat {
    /** @throws IllegalArgumentException that names the field and what was expected */
    WatchlistRow row(String line);
}
