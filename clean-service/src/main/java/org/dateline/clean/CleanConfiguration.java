package org.dateline.clean;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.StringReader;
import java.nio.file.Path;
import org.dateline.clean.learned.BoilerplateConnection;
import org.dateline.clean.learned.LearnedBoilerplate;
import org.dateline.clean.learned.RepetitionCounter;
import org.dateline.clean.site.SiteRules;
import org.dateline.clean.site.SiteRulesReader;
import org.dateline.contract.RawArticle;
import org.dateline.contract.Topics;
import org.dateline.stage.MessageReader;
import org.dateline.stage.Messages;
import org.dateline.stage.Publisher;
import org.dateline.stage.Stage;
import org.dateline.stage.Tally;
import org.dateline.stage.TopicProperties;
import org.dateline.stage.Traces;
import org.dateline.stage.WatchedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import tools.jackson.databind.json.JsonMapper;

/** The parts of clean-service, and the topics it reads and writes. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CleanProperties.class)
class CleanConfiguration {
    @Bean
    ArticleCleaner articleCleaner() {
        return new ArticleCleaner();
    }

    @Bean
    @Nullable
    WatchedFile<SiteRules> siteRules(CleanProperties settings) {
        Path file = settings.siteRules();
        return file == null
                ? null
                : WatchedFile.ofText(
                        "dateline.clean.site-rules",
                        file,
                        yaml -> SiteRulesReader.read(new StringReader(yaml), file.toString()),
                        settings.siteRulesCheck());
    }

    @Bean
    LearnedBoilerplate learnedBoilerplate() {
        return new LearnedBoilerplate();
    }

    @Bean
    BoilerplateConnection boilerplateConnection(
            ConsumerFactory<String, byte[]> consumers,
            Messages messages,
            Publisher publisher,
            JsonMapper json,
            LearnedBoilerplate learned) {
        return new BoilerplateConnection(consumers, messages, publisher, json, learned);
    }

    @Bean
    RawArticleListener rawArticleListener(
            Messages messages,
            Publisher publisher,
            Tally tally,
            Traces traces,
            JsonMapper json,
            ArticleCleaner cleaner,
            ObjectProvider<WatchedFile<SiteRules>> siteRules,
            LearnedBoilerplate learned,
            BoilerplateConnection connection,
            MeterRegistry meters) {
        WatchedFile<SiteRules> rules = siteRules.getIfAvailable();
        return new RawArticleListener(
                new Stage(Topics.CLEAN, messages, publisher, tally, traces),
                new MessageReader<>(json, RawArticle.class),
                article -> cleaner.clean(article, rules == null ? SiteRules.NONE : rules.value()),
                learned,
                new RepetitionCounter(),
                connection,
                new SourceMetrics(meters));
    }

    @Bean
    NewTopics topics(TopicProperties topics) {
        return topics.of(Topics.RAW, Topics.CLEAN, Topics.deadLetters(Topics.RAW), Topics.BOILERPLATE);
    }
}
