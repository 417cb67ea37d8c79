package org.dateline.index;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dateline.contract.CleanArticle;
import org.dateline.contract.Dateline;
import org.dateline.contract.EnrichedArticle;
import org.dateline.contract.Entity;
import org.dateline.contract.EntityType;
import org.dateline.contract.Origin;
import org.dateline.contract.PublicationDate;
import org.dateline.contract.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * An enriched article in, the document that stands for it in Elasticsearch out; its fields are those of
 * {@code articles-template.json}.
 *
 * @param id of the article and of the document
 * @param revision of the article, the document's version
 * @param tenant on whose behalf, if known
 * @param source the publisher, if known
 * @param url as the feeder gave it, if any
 * @param canonicalUrl the page's own statement of its address, else the normalised one, if any
 * @param title the headline, if any
 * @param deck the standfirst, if any
 * @param text the paragraphs separated by a blank line, which the offsets of the entities' mentions count in
 * @param authors people's names
 * @param agency the wire service, if any
 * @param dateline what opens the story, if it has one
 * @param published ISO 8601, if known
 * @param publishedEvidence where that date was found, if it is known
 * @param publishedConfidence the share of such findings that are right, 0 to 1, if the date is known
 * @param language BCP 47 tag, if known
 * @param section of the publication, if any
 * @param image address of the lead image, if any
 * @param captions of images and videos
 * @param received when ingest-service received it
 * @param fetched when the feeder fetched it, if known
 * @param indexed when this document was made
 * @param people the names of persons, fullest forms, in the order of the text
 * @param organizations the names of organizations, likewise
 * @param places the names of places, likewise
 * @param countries of those places whose country is known, ISO 3166-1 alpha-2, in the order of the text
 * @param nationalities that the text names, peoples among them, in the order of the text
 * @param namedLanguages the languages that the text names, likewise; {@code language} is the one it is in
 * @param entitiesLanguage of the tagger that ran, if one did
 * @param entities all of them, with their mentions
 * @param watchlist what of the user's list of names stands in the text, if there is such a list
 * @param removedCount how many blocks of the input were dropped
 * @param removed all receipts
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ArticleDocument(
        String id,
        long revision,
        @Nullable String tenant,
        @Nullable String source,
        @Nullable String url,
        @Nullable String canonicalUrl,
        @Nullable String title,
        @Nullable String deck,
        String text,
        List<String> authors,
        @Nullable String agency,
        @Nullable Dateline dateline,
        @Nullable String published,
        @Nullable String publishedEvidence,
        @Nullable Double publishedConfidence,
        @Nullable String language,
        @Nullable String section,
        @Nullable String image,
        List<String> captions,
        Instant received,
        @Nullable Instant fetched,
        Instant indexed,
        List<String> people,
        List<String> organizations,
        List<String> places,
        List<String> countries,
        List<String> nationalities,
        List<String> namedLanguages,
        @Nullable String entitiesLanguage,
        List<Entity> entities,
        @Nullable WatchedNames watchlist,
        int removedCount,
        List<Receipt> removed)
        implements Document {
    /** Reasons of receipts for text that is not lost: it stands in another field. */
    private static final Set<String> KEPT_ELSEWHERE = Set.of("title", "deck", "byline", "date", "caption");

    /** Checks that what every document has is there. */
    public ArticleDocument {
        requireNonNull(id, "id");
        requireNonNull(text, "text");
        requireNonNull(received, "received");
        requireNonNull(indexed, "indexed");
    }

    /** The document of an article. */
    public static ArticleDocument of(EnrichedArticle enriched, Instant indexed) {
        CleanArticle article = enriched.article();
        Origin origin = article.origin();
        PublicationDate published = article.published();
        return new ArticleDocument(
                origin.id(),
                origin.revision(),
                origin.tenant(),
                origin.source(),
                origin.url(),
                article.canonicalUrl() == null ? origin.canonicalUrl() : article.canonicalUrl(),
                article.title(),
                article.deck(),
                article.text(),
                article.authors(),
                article.agency(),
                article.dateline(),
                published == null ? null : published.value(),
                published == null ? null : published.evidence(),
                published == null ? null : published.confidence(),
                article.language(),
                article.section(),
                article.image(),
                article.captions(),
                origin.received(),
                origin.fetched(),
                indexed,
                names(enriched, EntityType.PERSON),
                names(enriched, EntityType.ORGANIZATION),
                names(enriched, EntityType.LOCATION),
                countries(enriched),
                ofKind(enriched, "nationality"),
                ofKind(enriched, "language"),
                enriched.entitiesLanguage(),
                enriched.entities(),
                enriched.watchlist() == null ? null : WatchedNames.of(enriched.watchlist()),
                dropped(article.removed()),
                article.removed());
    }

    private static List<String> names(EnrichedArticle enriched, EntityType type) {
        return enriched.entities().stream()
                .filter(entity -> entity.type() == type)
                .map(Entity::name)
                .distinct()
                .toList();
    }

    private static List<String> countries(EnrichedArticle enriched) {
        return enriched.entities().stream()
                .map(Entity::country)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static List<String> ofKind(EnrichedArticle enriched, String kind) {
        return enriched.entities().stream()
                .filter(entity -> kind.equals(entity.kind()))
                .map(Entity::name)
                .distinct()
                .toList();
    }

    private static int dropped(List<Receipt> receipts) {
        return (int) receipts.stream()
                .filter(receipt -> !KEPT_ELSEWHERE.contains(receipt.reason()))
                .count();
    }
}
