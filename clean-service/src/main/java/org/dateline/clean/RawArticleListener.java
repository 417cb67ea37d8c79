package org.dateline.clean;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.dateline.clean.CleanOutcome.Cleaned;
import org.dateline.clean.CleanOutcome.Rejected;
import org.dateline.contract.RawArticle;
import org.dateline.contract.Topics;
import org.dateline.stage.MessageReader;
import org.dateline.stage.Outcome;
import org.dateline.stage.Stage;
import org.springframework.kafka.annotation.KafkaListener;

/** Raw articles in, clean ones out. */
final class RawArticleListener {
    private final Stage stage;
    private final MessageReader<RawArticle> reader;
    private final ArticleCleaner cleaner;
    private final SourceMetrics sources;

    RawArticleListener(Stage stage, MessageReader<RawArticle> reader, ArticleCleaner cleaner, SourceMetrics sources) {
        this.stage = stage;
        this.reader = reader;
        this.cleaner = cleaner;
        this.sources = sources;
    }

    @KafkaListener(id = "clean-service", topics = Topics.RAW)
    void onRawArticles(List<ConsumerRecord<String, byte[]>> batch) {
        stage.process(batch, message -> reader.read(message, this::clean));
    }

    private Outcome clean(RawArticle article) {
        CleanOutcome outcome = cleaner.clean(article);
        sources.count(article.origin(), outcome);
        if (outcome instanceof Rejected rejected) {
            return new Outcome.Rejected(rejected.reason(), rejected.detail());
        }
        return new Outcome.Published(article.origin().id(), ((Cleaned) outcome).article());
    }
}
