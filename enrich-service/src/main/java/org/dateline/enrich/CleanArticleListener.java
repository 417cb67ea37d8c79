package org.dateline.enrich;

import java.util.List;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.dateline.contract.CleanArticle;
import org.dateline.contract.EnrichedArticle;
import org.dateline.contract.Topics;
import org.dateline.stage.MessageReader;
import org.dateline.stage.Outcome;
import org.dateline.stage.Outcome.Published;
import org.dateline.stage.Stage;
import org.springframework.kafka.annotation.KafkaListener;

/** Clean articles in, articles with the names in them out. */
final class CleanArticleListener {
    private final Stage stage;
    private final MessageReader<CleanArticle> reader;
    private final Function<CleanArticle, EnrichedArticle> tagger;

    CleanArticleListener(
            Stage stage, MessageReader<CleanArticle> reader, Function<CleanArticle, EnrichedArticle> tagger) {
        this.stage = stage;
        this.reader = reader;
        this.tagger = tagger;
    }

    @KafkaListener(id = "enrich-service", topics = Topics.CLEAN)
    void onCleanArticles(List<ConsumerRecord<String, byte[]>> batch) {
        stage.process(batch, message -> reader.read(message, this::tag));
    }

    private Outcome tag(CleanArticle article) {
        return new Published(article.origin().id(), tagger.apply(article));
    }
}
