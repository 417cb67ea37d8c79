package org.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.dateline.contract.ArticleSamples;
import org.dateline.contract.CleanArticle;
import org.dateline.contract.Dateline;
import org.dateline.contract.EnrichedArticle;
import org.dateline.contract.Entity;
import org.dateline.contract.EntityType;
import org.dateline.contract.Mention;
import org.dateline.contract.Origin;
import org.dateline.contract.Receipt;
import org.dateline.contract.WatchlistResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ArticleDocumentTests {
    private static final Instant NOW = Instant.parse("2026-03-05T08:00:00Z");

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void holdsWhatTheArticleSays() {
        EnrichedArticle article = ArticleSamples.enrichedArticle(ArticleSamples.origin("harbour", 3));

        ArticleDocument document = ArticleDocument.of(article, NOW);

        assertThat(document.id()).isEqualTo(article.article().origin().id());
        assertThat(document.revision()).isEqualTo(3);
        assertThat(document.source()).isEqualTo("Example Gazette");
        assertThat(document.published()).isEqualTo("2026-03-04");
        assertThat(document.publishedEvidence()).isEqualTo("feeder");
        assertThat(document.publishedConfidence()).isEqualTo(0.95);
        assertThat(document.people()).containsExactly("Lena Ortiz");
        assertThat(document.indexed()).isEqualTo(NOW);
    }

    @Test
    void keepsTheTextThatTheOffsetsOfMentionsCountIn() {
        EnrichedArticle article = ArticleSamples.enrichedArticle(ArticleSamples.origin("harbour"));
        Mention mention = article.entities().get(0).mentions().get(0);

        String text = ArticleDocument.of(article, NOW).text();

        assertThat(text.substring(mention.start(), mention.end())).isEqualTo("Lena Ortiz");
    }

    @Test
    void sortsNamesByTypeAndKeepsEachOnce() {
        EnrichedArticle article = enriched(
                entity(EntityType.PERSON, "Lena Ortiz"),
                entity(EntityType.LOCATION, "Port Arden"),
                entity(EntityType.ORGANIZATION, "Harbour Board"),
                entity(EntityType.PERSON, "Ada Marsh"),
                entity(EntityType.PERSON, "Lena Ortiz"),
                entity(EntityType.OTHER, "Harbour Day"));

        ArticleDocument document = ArticleDocument.of(article, NOW);

        assertThat(document.people()).containsExactly("Lena Ortiz", "Ada Marsh");
        assertThat(document.organizations()).containsExactly("Harbour Board");
        assertThat(document.places()).containsExactly("Port Arden");
        assertThat(document.entities()).hasSize(6);
    }

    @Test
    void tellsTheCountriesOfPlacesEachOnce() {
        EnrichedArticle article = enriched(
                place("Port Arden", "GB"), place("Georgia", null), place("Westholm", "NO"), place("Kirkdale", "GB"));

        assertThat(ArticleDocument.of(article, NOW).countries()).containsExactly("GB", "NO");
    }

    @Test
    void tellsNationalitiesAndLanguagesEachOnce() {
        EnrichedArticle article = enriched(
                other("French", "nationality"),
                other("Harbour Day", null),
                other("French", "language"),
                other("Dari", "language"),
                other("Afghans", "nationality"),
                other("Dari", "language"),
                other("Scouse", "dialect"));

        ArticleDocument document = ArticleDocument.of(article, NOW);

        assertThat(document.nationalities()).containsExactly("French", "Afghans");
        assertThat(document.namedLanguages()).containsExactly("French", "Dari");
    }

    @Test
    void tellsWhichWatchedNamesStandInTheText() {
        EnrichedArticle article = ArticleSamples.enrichedArticle(ArticleSamples.origin("harbour"));

        WatchedNames watched = ArticleDocument.of(article, NOW).watchlist();

        assertThat(watched).isNotNull();
        assertThat(watched.version()).isEqualTo("0f4a1c9be27d");
        assertThat(watched.ids()).containsExactly("port-7");
        assertThat(watched.names()).containsExactly("Port of Arden");
        assertThat(watched.matches()).isEqualTo(article.watchlist().matches());
    }

    @Test
    void tellsTheVersionOfAListThatFoundNothing() {
        EnrichedArticle article = new EnrichedArticle(clean(List.of()), null, List.of())
                .withWatchlist(new WatchlistResult("0f4a1c9be27d", List.of(), 0));

        assertThat(json.valueToTree(ArticleDocument.of(article, NOW)).path("watchlist"))
                .isEqualTo(json.readTree("{\"version\": \"0f4a1c9be27d\", \"omitted\": 0}"));
    }

    @Test
    void countsOnlyWhatIsInNoOtherField() {
        ArticleDocument document = ArticleDocument.of(
                new EnrichedArticle(
                        clean(receipts("title", "deck", "byline", "date", "caption", "navigation", "promotion")),
                        null,
                        List.of()),
                NOW);

        assertThat(document.removedCount()).isEqualTo(2);
        assertThat(document.removed()).hasSize(7);
    }

    @Test
    void prefersThePagesOwnAddress() {
        ArticleDocument document = ArticleDocument.of(new EnrichedArticle(clean(List.of()), null, List.of()), NOW);

        assertThat(document.canonicalUrl()).isEqualTo("https://example.org/own");
        assertThat(document.url()).isEqualTo("https://example.org/bare?utm_source=x");
    }

    @Test
    void hasNoFieldForWhatTheArticleHasNot() {
        JsonNode document =
                json.valueToTree(ArticleDocument.of(new EnrichedArticle(clean(List.of()), null, List.of()), NOW));

        assertThat(document.propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "revision",
                        "url",
                        "canonicalUrl",
                        "text",
                        "dateline",
                        "received",
                        "indexed",
                        "removedCount");
    }

    @Test
    void hasNothingButTheMarkWhereTheArticleWasTakenDown() {
        JsonNode document = json.readTree(json.writeValueAsBytes(WithdrawnDocument.of("a", 7, NOW)));

        assertThat(document).isEqualTo(json.readTree("""
                {"id": "a", "revision": 7, "withdrawn": true, "indexed": "2026-03-05T08:00:00Z"}"""));
    }

    private static EnrichedArticle enriched(Entity... entities) {
        return new EnrichedArticle(clean(List.of()), "en", List.of(entities));
    }

    private static Entity entity(EntityType type, String name) {
        return new Entity(type, name, List.of(), List.of(new Mention(0, name.length(), 0, 0.9)));
    }

    private static Entity place(String name, @Nullable String country) {
        List<Mention> mentions = List.of(new Mention(0, name.length(), 0, 0.9));
        return new Entity(EntityType.LOCATION, name, List.of(), mentions, null, null, country, null);
    }

    private static Entity other(String name, @Nullable String kind) {
        List<Mention> mentions = List.of(new Mention(0, name.length(), 0, 0.9));
        return new Entity(EntityType.OTHER, name, List.of(), mentions, null, null, null, kind);
    }

    private static List<Receipt> receipts(String... reasons) {
        return Arrays.stream(reasons)
                .map(reason -> new Receipt(0, "line 1", reason, "text"))
                .toList();
    }

    private static CleanArticle clean(List<Receipt> removed) {
        Origin origin = new Origin(
                "bare",
                1,
                null,
                null,
                "https://example.org/bare?utm_source=x",
                "https://example.org/bare",
                null,
                Instant.parse("2026-03-05T07:08:09Z"));
        return new CleanArticle(
                origin,
                null,
                null,
                List.of(),
                null,
                new Dateline("Port Arden", null, null),
                null,
                null,
                null,
                "https://example.org/own",
                null,
                List.of(),
                List.of("The pier is open."),
                removed);
    }
}
