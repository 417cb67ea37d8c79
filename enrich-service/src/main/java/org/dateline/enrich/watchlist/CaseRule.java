package org.dateline.enrich.watchlist;

/** Which capitals a text may have where a name stands. */
public enum CaseRule {
    /** Those of the name and no others. */
    EXACT,
    /**
     * Those that begin the name's words must be there, so that {@code Apple} stands in {@code APPLE} and not in
     * {@code apple}; a name of up to three capitals alone, such as {@code US} or {@code WHO}, stands only where it is exactly
     * so.
     */
    CAPITALS,
    /** Any. */
    IGNORE
}
