package org.dateline.clean;

import io.micrometer.core.instrument.MeterRegistry;
import org.dateline.contract.RawArticle;
import org.dateline.contract.Topics;
import org.dateline.stage.MessageReader;
import org.dateline.stage.Messages;
import org.dateline.stage.Publisher;
import org.dateline.stage.Stage;
import org.dateline.stage.Tally;
import org.dateline.stage.TopicProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import tools.jackson.databind.json.JsonMapper;

/** The parts of clean-service, and the topics it reads and writes. */
@Configuration(proxyBeanMethods = false)
class CleanConfiguration {
    @Bean
    ArticleCleaner articleCleaner() {
        return new ArticleCleaner();
    }

    @Bean
    RawArticleListener rawArticleListener(
            Messages messages,
            Publisher publisher,
            Tally tally,
            JsonMapper json,
            ArticleCleaner cleaner,
            MeterRegistry meters) {
        Stage stage = new Stage(Topics.CLEAN, messages, publisher, tally);
        return new RawArticleListener(
                stage, new MessageReader<>(json, RawArticle.class), cleaner, new SourceMetrics(meters));
    }

    @Bean
    NewTopics topics(TopicProperties topics) {
        return topics.of(Topics.RAW, Topics.CLEAN, Topics.deadLetters(Topics.RAW));
    }
}
