package org.dateline.contract;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, organization or place that an article speaks of.
 *
 * @param type what it is
 * @param name the fullest form in the article: {@code Ahmad Massoud}
 * @param aliases the other forms in the article, without the name itself: {@code Massoud}; may be empty
 * @param mentions where, in the order of the text; at least one
 * @param role what the article calls a person beside the name, a title or an office, as it stands there: {@code Russian
 *     Foreign Minister}; null if none
 * @param salience how much of the article is about it, 0 to 1, where 1 is what the article speaks of most; null where it
 *     was not measured
 */
public record Entity(
        EntityType type,
        String name,
        List<String> aliases,
        List<Mention> mentions,
        @Nullable String role,
        @Nullable Double salience) {
    public Entity {
        requireNonNull(type, "type");
        requireNonNull(name, "name");
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("Expected at least one mention, got none: " + name);
        }
        if (salience != null && !(salience >= 0 && salience <= 1)) {
            throw new IllegalArgumentException("Expected a salience of 0 to 1, got: " + salience);
        }
    }

    /** An entity without a role, whose salience was not measured. */
    public Entity(EntityType type, String name, List<String> aliases, List<Mention> mentions) {
        this(type, name, aliases, mentions, null, null);
    }
}
