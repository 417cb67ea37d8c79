package org.dateline.contract;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clean article with the names in it, on {@link Topics#ENRICHED}.
 *
 * @param article the clean article, as it came
 * @param entitiesLanguage BCP 47 tag of the language whose tagger ran; null where the text's language has none, and so
 *     no entities
 * @param entities in the order of their first mention; may be empty
 */
public record EnrichedArticle(
        CleanArticle article, @Nullable String entitiesLanguage, List<Entity> entities) {
    public EnrichedArticle {
        requireNonNull(article, "article");
        entities = List.copyOf(entities);
    }
}
