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
 * @param watchlist what of the user's list of names stands in the text, in any language; null where there is no such list
 */
public record EnrichedArticle(
        CleanArticle article,
        @Nullable String entitiesLanguage,
        List<Entity> entities,
        @Nullable WatchlistResult watchlist) {
    public EnrichedArticle {
        requireNonNull(article, "article");
        entities = List.copyOf(entities);
    }

    /** An article that no list of names was held against. */
    public EnrichedArticle(CleanArticle article, @Nullable String entitiesLanguage, List<Entity> entities) {
        this(article, entitiesLanguage, entities, null);
    }

    /** The same article with what of a list of names stands in it. */
    public EnrichedArticle withWatchlist(WatchlistResult watchlist) {
        return new EnrichedArticle(article, entitiesLanguage, entities, watchlist);
    }
}
