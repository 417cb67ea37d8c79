package org.dateline.index;

import java.time.InstantSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.dateline.contract.EnrichedArticle;
import org.dateline.index.WriteResult.Refused;
import org.dateline.stage.MessageReader;
import org.dateline.stage.Outcome;
import org.dateline.stage.Outcome.DeadLettered;
import org.dateline.stage.Outcome.Published;
import org.dateline.stage.Outcome.Withdrawn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** A message of {@code articles.enriched} in, the write that it asks for out, or why it asks for none. */
final class EnrichedArticleReader {
    private static final Logger log = LoggerFactory.getLogger(EnrichedArticleReader.class);

    private final MessageReader<EnrichedArticle> messages;
    private final JsonMapper json;
    private final InstantSource clock;

    EnrichedArticleReader(JsonMapper json, InstantSource clock) {
        this.messages = new MessageReader<>(json, EnrichedArticle.class);
        this.json = json;
        this.clock = clock;
    }

    /** Throws nothing: whatever is wrong with a message is wrong with it the next time too. */
    Prepared read(ConsumerRecord<String, byte[]> message) {
        try {
            return write(message, messages.read(message, this::document));
        } catch (RuntimeException | StackOverflowError e) {
            log.atError().addKeyValue("id", message.key()).setCause(e).log("No document could be made of an article");
            return new Refused("failed", "Expected a document, got " + e + "; this is a bug, please report it");
        }
    }

    private Outcome document(EnrichedArticle article) {
        return new Published(article.article().origin().id(), ArticleDocument.of(article, clock.instant()));
    }

    private Prepared write(ConsumerRecord<String, byte[]> message, Outcome outcome) {
        if (outcome instanceof DeadLettered letter) {
            return new Refused(letter.reason(), letter.detail());
        }
        if (outcome instanceof Withdrawn takedown) {
            return write(WithdrawnDocument.of(message.key(), takedown.revision(), clock.instant()));
        }
        return write((Document) ((Published) outcome).message());
    }

    private Prepared write(Document document) {
        return DocumentWrite.isId(document.id())
                ? new DocumentWrite(
                        document.id(), document.revision(), document.received(), json.writeValueAsBytes(document))
                : new Refused("no-id", "Expected an article id of 1 to 512 bytes, got: " + document.id());
    }
}
