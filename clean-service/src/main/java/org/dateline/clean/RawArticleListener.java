package org.dateline.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.dateline.clean.CleanOutcome.Cleaned;
import org.dateline.clean.CleanOutcome.Rejected;
import org.dateline.clean.learned.BoilerplateConnection;
import org.dateline.clean.learned.LearnedBoilerplate;
import org.dateline.clean.learned.RepetitionCounter;
import org.dateline.contract.CleanArticle;
import org.dateline.contract.RawArticle;
import org.dateline.contract.RepeatedBlock;
import org.dateline.contract.Topics;
import org.dateline.stage.MessageReader;
import org.dateline.stage.Outcome;
import org.dateline.stage.Stage;
import org.springframework.kafka.annotation.KafkaListener;

/** Raw articles in, clean ones out; what repeats over the articles of a source is learned on the way. */
final class RawArticleListener {
    private final Stage stage;
    private final MessageReader<RawArticle> reader;
    private final Function<RawArticle, CleanOutcome> cleaner;
    private final LearnedBoilerplate learned;
    private final RepetitionCounter repetitions;
    private final BoilerplateConnection connection;
    private final SourceMetrics sources;

    RawArticleListener(
            Stage stage,
            MessageReader<RawArticle> reader,
            Function<RawArticle, CleanOutcome> cleaner,
            LearnedBoilerplate learned,
            RepetitionCounter repetitions,
            BoilerplateConnection connection,
            SourceMetrics sources) {
        this.stage = stage;
        this.reader = reader;
        this.cleaner = cleaner;
        this.learned = learned;
        this.repetitions = repetitions;
        this.connection = connection;
        this.sources = sources;
    }

    @KafkaListener(id = "clean-service", topics = Topics.RAW)
    void onRawArticles(List<ConsumerRecord<String, byte[]>> batch) {
        List<RepeatedBlock> found = new ArrayList<>();
        stage.process(batch, message -> reader.read(message, article -> clean(article, found)));
        connection.publish(found);
    }

    private Outcome clean(RawArticle article, List<RepeatedBlock> found) {
        CleanOutcome outcome = cleaner.apply(article);
        sources.count(article.origin(), outcome);
        if (outcome instanceof Rejected rejected) {
            return new Outcome.Rejected(rejected.reason(), rejected.detail());
        }
        CleanArticle cleaned = ((Cleaned) outcome).article();
        found.addAll(repetitions.count(cleaned));
        return new Outcome.Published(article.origin().id(), learned.remove(cleaned));
    }
}
