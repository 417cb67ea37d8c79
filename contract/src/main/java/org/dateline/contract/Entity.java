package org.dateline.contract;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.regex.Pattern;
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
 * @param country of a place, where its name or the text decides it: ISO 3166-1 alpha-2, {@code AF} for {@code Kabul}; null
 *     where neither does, and for all that is no place
 * @param kind what it is more closely, where that is known: {@code nationality} for {@code Afghan} (a people counts as one),
 *     {@code language} for {@code Dari}; null otherwise. A word of small letters and no enum, because further kinds may come
 *     and a reader that does not know one must not fail
 */
public record Entity(
        EntityType type,
        String name,
        List<String> aliases,
        List<Mention> mentions,
        @Nullable String role,
        @Nullable Double salience,
        @Nullable String country,
        @Nullable String kind) {
    private static final Pattern KIND = Pattern.compile("[a-z]+");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

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
        if (country != null && !COUNTRY.matcher(country).matches()) {
            throw new IllegalArgumentException("Expected a country's two capital letters, got: " + country);
        }
        if (country != null && type != EntityType.LOCATION) {
            throw new IllegalArgumentException(
                    "Expected a country of a LOCATION alone, got: %s of a %s".formatted(country, type));
        }
        if (kind != null && !KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("Expected a kind in small letters, got: " + kind);
        }
    }

    /** An entity without a role, a country and a kind, whose salience was not measured. */
    public Entity(EntityType type, String name, List<String> aliases, List<Mention> mentions) {
        this(type, name, aliases, mentions, null, null, null, null);
    }

    /** The same entity, measured. */
    public Entity withSalience(double measured) {
        return new Entity(type, name, aliases, mentions, role, measured, country, kind);
    }
}
