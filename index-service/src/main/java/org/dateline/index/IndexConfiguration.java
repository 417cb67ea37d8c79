package org.dateline.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.dateline.contract.Topics;
import org.dateline.stage.DeadLetters;
import org.dateline.stage.StartupGate;
import org.dateline.stage.Tally;
import org.dateline.stage.TopicProperties;
import org.dateline.stage.Traces;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import tools.jackson.databind.json.JsonMapper;

/** Settings in, the parts of the service out. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IndexProperties.class)
class IndexConfiguration {
    /** The first is enrich-service's, but this service may be the first to start. */
    @Bean
    NewTopics topics(TopicProperties topics) {
        return topics.of(Topics.ENRICHED, Topics.deadLetters(Topics.ENRICHED));
    }

    @Bean(destroyMethod = "close")
    ElasticsearchClient elasticsearch(IndexProperties settings, JsonMapper json) {
        return ElasticsearchConnection.open(settings, json);
    }

    @Bean
    ElasticsearchHealthIndicator elasticsearchHealthIndicator(ElasticsearchClient client, IndexProperties settings) {
        return new ElasticsearchHealthIndicator(client, settings.healthTimeout());
    }

    @Bean
    IndexSetup indexSetup(ElasticsearchClient client, JsonMapper json, IndexProperties settings) {
        return new IndexSetup(client, json, settings.shards());
    }

    @Bean
    StartupGate indexGate(IndexSetup setup) {
        return new StartupGate("Elasticsearch", setup::run);
    }

    @Bean
    BulkWriter bulkWriter(
            ElasticsearchClient client, IndexSetup setup, MeterRegistry meters, IndexProperties settings) {
        return new BulkWriter(client, setup, new BulkMetrics(meters), settings.maxBulk(), settings.patience());
    }

    @Bean
    EnrichedArticleListener enrichedArticleListener(
            BulkWriter bulk,
            JsonMapper json,
            DeadLetters deadLetters,
            Tally tally,
            Traces traces,
            MeterRegistry meters) {
        return new EnrichedArticleListener(
                new EnrichedArticleReader(json, Clock.systemUTC()),
                new ArticleIndex(bulk::write),
                deadLetters,
                tally,
                traces,
                new LatencyMetrics(meters, Clock.systemUTC()));
    }
}
