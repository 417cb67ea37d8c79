package org.dateline.contract;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What of a user's list of names stands in an article.
 *
 * @param version of the list: the first twelve hexadecimal digits of its file's SHA-256
 * @param matches the names, in the order of their first mention; may be empty
 * @param omitted how many mentions are not told, because there are more than anybody reads; 0 where all are
 */
public record WatchlistResult(String version, List<WatchlistMatch> matches, int omitted) {
    public WatchlistResult {
        requireNonNull(version, "version");
        matches = List.copyOf(matches);
        if (omitted < 0) {
            throw new IllegalArgumentException("Expected at least 0 omitted mentions, got: " + omitted);
        }
    }
}
