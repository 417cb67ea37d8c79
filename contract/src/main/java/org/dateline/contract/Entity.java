package org.dateline.contract;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A person, organization or place that an article speaks of.
 *
 * @param type what it is
 * @param name the fullest form in the article: {@code Ahmad Massoud}
 * @param aliases the other forms in the article, without the name itself: {@code Massoud}; may be empty
 * @param mentions where, in the order of the text; at least one
 */
public record Entity(EntityType type, String name, List<String> aliases, List<Mention> mentions) {
    public Entity {
        requireNonNull(type, "type");
        requireNonNull(name, "name");
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("Expected at least one mention, got none: " + name);
        }
    }
}
