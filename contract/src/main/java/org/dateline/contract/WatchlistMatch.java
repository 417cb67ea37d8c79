package org.dateline.contract;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A name of a user's list that stands in an article, by itself or by one of its aliases.
 *
 * @param id the list's
 * @param name the list's, which need not stand in the article
 * @param type the list's
 * @param mentions where, in the order of the text; at least one
 */
public record WatchlistMatch(String id, String name, EntityType type, List<WatchlistMention> mentions) {
    public WatchlistMatch {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(type, "type");
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("Expected at least one mention, got none: " + id);
        }
    }
}
