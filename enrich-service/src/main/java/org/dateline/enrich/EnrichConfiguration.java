package org.dateline.enrich;

import java.nio.file.Path;
import org.dateline.contract.CleanArticle;
import org.dateline.contract.EnrichedArticle;
import org.dateline.contract.Topics;
import org.dateline.enrich.engine.EntityEngines;
import org.dateline.enrich.engine.LanguageModels;
import org.dateline.enrich.tagger.EntityTagger;
import org.dateline.enrich.text.TokenizedText;
import org.dateline.enrich.watchlist.Watchlist;
import org.dateline.stage.MessageReader;
import org.dateline.stage.Messages;
import org.dateline.stage.Publisher;
import org.dateline.stage.Stage;
import org.dateline.stage.Tally;
import org.dateline.stage.TopicProperties;
import org.dateline.stage.Traces;
import org.dateline.stage.WatchedFile;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import tools.jackson.databind.json.JsonMapper;

/** The parts of enrich-service, and the topics it reads and writes. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EntitiesProperties.class)
class EnrichConfiguration {
    @Bean
    EntityTagger entityTagger(EntitiesProperties settings) {
        Path jars = settings.jars();
        EntityEngines engines = jars == null ? EntityEngines.ofClassPath() : EntityEngines.in(jars);
        return engines.open(settings.engine(), settings.settings());
    }

    @Bean
    ArticleTagger articleTagger(EntityTagger english, EntitiesProperties settings) {
        return new ArticleTagger(english, LanguageModels.open(settings.models()));
    }

    @Bean
    CleanArticleListener cleanArticleListener(
            Messages messages,
            Publisher publisher,
            Tally tally,
            Traces traces,
            JsonMapper json,
            ArticleTagger tagger,
            ObjectProvider<WatchedFile<Watchlist>> watchlist) {
        Stage stage = new Stage(Topics.ENRICHED, messages, publisher, tally, traces);
        WatchedFile<Watchlist> list = watchlist.getIfAvailable();
        return new CleanArticleListener(
                stage,
                new MessageReader<>(json, CleanArticle.class),
                list == null ? tagger::tag : article -> enrich(article, tagger, list.value()));
    }

    private static EnrichedArticle enrich(CleanArticle article, ArticleTagger tagger, Watchlist list) {
        TokenizedText text = TokenizedText.of(article.text());
        return list.mark(tagger.tag(article, text), text);
    }

    @Bean
    NewTopics topics(TopicProperties topics) {
        return topics.of(Topics.CLEAN, Topics.ENRICHED, Topics.deadLetters(Topics.CLEAN));
    }
}
