package org.dateline.cli.bench;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dateline.clean.ArticleCleaner;
import org.dateline.clean.CleanOutcome;
import org.dateline.clean.site.SiteRules;
import org.dateline.contract.CleanArticle;
import org.dateline.contract.EnrichedArticle;
import org.dateline.contract.Origin;
import org.dateline.contract.RawArticle;
import org.dateline.enrich.ArticleTagger;
import org.dateline.index.ArticleDocument;
import org.dateline.ingest.ArticleIntake;
import org.dateline.ingest.IntakeOutcome.Accepted;
import tools.jackson.databind.json.JsonMapper;

/** What the stages do with a message, without Kafka: bytes of the one topic in, bytes of the next out. */
final class Functions {
    private final JsonMapper json = JsonMapper.shared();
    private final ArticleIntake intake = new ArticleIntake();
    private final ArticleCleaner cleaner = new ArticleCleaner();
    private final ArticleTagger tagger = new ArticleTagger();

    static RawArticle raw(BenchArticles.Body body) {
        String id = UUID.nameUUIDFromBytes((body.url() + body.content()).getBytes(StandardCharsets.UTF_8))
                .toString();
        String url = body.url().isEmpty() ? null : body.url();
        Origin origin = new Origin(id, 1, null, null, url, url, null, Instant.now());
        return new RawArticle(origin, null, List.of(), null, null, body.format(), body.content());
    }

    byte[] bytes(Object message) {
        return json.writeValueAsBytes(message);
    }

    /** What ingest-service does with a feeder's article that it accepts. */
    byte[] ingest(byte[] incoming) {
        return bytes(((Accepted) intake.take(incoming, Instant.now(), id -> 1)).article());
    }

    /** What clean-service does; empty for an article that it rejects. */
    Optional<byte[]> clean(byte[] raw) {
        return clean(json.readValue(raw, RawArticle.class)).map(this::bytes);
    }

    Optional<CleanArticle> clean(RawArticle raw) {
        return cleaner.clean(raw, SiteRules.NONE) instanceof CleanOutcome.Cleaned cleaned
                ? Optional.of(cleaned.article())
                : Optional.empty();
    }

    /** What enrich-service does. */
    byte[] enrich(byte[] clean) {
        return bytes(tagger.tag(json.readValue(clean, CleanArticle.class)));
    }

    /** What index-service does before it writes. */
    byte[] document(byte[] enriched) {
        return bytes(ArticleDocument.of(json.readValue(enriched, EnrichedArticle.class), Instant.now()));
    }

    /** Bytes of the page or text in UTF-8, roughly: one a character. */
    static long size(RawArticle article) {
        return article.body().length();
    }

    /** Likewise of the clean text. */
    static long size(CleanArticle article) {
        return article.text().length();
    }

    void tag(CleanArticle article) {
        tagger.tag(article);
    }
}
