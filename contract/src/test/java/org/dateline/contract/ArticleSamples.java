package org.dateline.contract;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Messages for tests: valid, small, and each different from the others. */
public final class ArticleSamples {
    private static final Instant RECEIVED = Instant.parse("2026-03-05T07:08:09Z");

    private ArticleSamples() {}

    /** The first version of an article of {@code https://example.org/<name>}. */
    public static Origin origin(String name) {
        return origin(name, 1);
    }

    /** A given version of an article of {@code https://example.org/<name>}. */
    public static Origin origin(String name, long revision) {
        String url = "https://example.org/" + name;
        String id = UUID.nameUUIDFromBytes(url.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
        return new Origin(id, revision, null, "Example Gazette", url, url, null, RECEIVED);
    }

    /** A plain-text article of three paragraphs below its headline. */
    public static RawArticle rawArticle(Origin origin) {
        return new RawArticle(
                origin,
                "Harbour reopens",
                List.of("Ada Marsh"),
                "2026-03-04",
                "en",
                BodyFormat.TEXT,
                String.join("\n\n", paragraphs()));
    }

    /** The article that {@link #rawArticle} becomes. */
    public static CleanArticle cleanArticle(Origin origin) {
        return new CleanArticle(
                origin,
                "Harbour reopens",
                null,
                List.of("Ada Marsh"),
                null,
                null,
                new PublicationDate("2026-03-04", "feeder", 0.95),
                "en",
                "World",
                origin.canonicalUrl(),
                null,
                List.of(),
                paragraphs(),
                List.of(new Receipt(3, "line 7", "navigation", "Home | News | Sport")));
    }

    /** An appeal that a source puts under its articles. */
    public static RepeatedBlock repeatedBlock() {
        return new RepeatedBlock("Example Gazette", "The Gazette has no owner but its readers.", 8, 11, RECEIVED);
    }

    /** The article that {@link #cleanArticle} becomes. */
    public static EnrichedArticle enrichedArticle(Origin origin) {
        Mention mayor = new Mention(6, 16, 0, 0.9);
        Mention port = new Mention(41, 51, 0, 0.95);
        return new EnrichedArticle(
                cleanArticle(origin),
                "en",
                List.of(
                        new Entity(
                                EntityType.PERSON, "Lena Ortiz", List.of(), List.of(mayor), "Mayor", 1.0, null, null),
                        new Entity(
                                EntityType.LOCATION, "Port Arden", List.of(), List.of(port), null, 0.69, "GB", null)),
                watchlistResult());
    }

    private static WatchlistResult watchlistResult() {
        List<WatchlistMention> mentions = List.of(new WatchlistMention(41, 51, 0));
        WatchlistMatch match = new WatchlistMatch("port-7", "Port of Arden", EntityType.LOCATION, mentions);
        return new WatchlistResult("0f4a1c9be27d", List.of(match), 0);
    }

    private static List<String> paragraphs() {
        return List.of(
                "Mayor Lena Ortiz reopened the harbour of Port Arden on Wednesday, four months after the storm.",
                "\"The ships are back, and so are we,\" Ortiz told a crowd of several hundred people on the pier.",
                "The Harbour Board expects the first ferries to Westholm to leave on Friday morning.");
    }
}
