package org.dateline.enrich;

import org.dateline.contract.CleanArticle;
import org.dateline.contract.Topics;
import org.dateline.stage.MessageReader;
import org.dateline.stage.Messages;
import org.dateline.stage.Publisher;
import org.dateline.stage.Stage;
import org.dateline.stage.Tally;
import org.dateline.stage.TopicProperties;
import org.dateline.stage.Traces;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import tools.jackson.databind.json.JsonMapper;

/** The parts of enrich-service, and the topics it reads and writes. */
@Configuration(proxyBeanMethods = false)
class EnrichConfiguration {
    @Bean
    ArticleTagger articleTagger() {
        return new ArticleTagger();
    }

    @Bean
    CleanArticleListener cleanArticleListener(
            Messages messages, Publisher publisher, Tally tally, Traces traces, JsonMapper json, ArticleTagger tagger) {
        Stage stage = new Stage(Topics.ENRICHED, messages, publisher, tally, traces);
        return new CleanArticleListener(stage, new MessageReader<>(json, CleanArticle.class), tagger);
    }

    @Bean
    NewTopics topics(TopicProperties topics) {
        return topics.of(Topics.CLEAN, Topics.ENRICHED, Topics.deadLetters(Topics.CLEAN));
    }
}
