package org.dateline.enrich.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.contract.ArticleSamples;
import org.dateline.contract.CleanArticle;
import org.dateline.contract.EnrichedArticle;
import org.dateline.contract.Entity;
import org.dateline.contract.Topics;
import org.dateline.enrich.EnrichServiceApplication;
import org.dateline.stage.KafkaBroker;
import org.dateline.stage.ServiceUnderTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * The service as it is deployed with this engine: chosen by settings, CoreNLP and its models in a folder, where the profile
 * {@code corenlp} puts them; without that profile it is skipped.
 */
class CoreNlpEngineIT {
    @Test
    void tagsArticlesWithTheModelsOfTheFolder() {
        JsonMapper json = JsonMapper.builder().build();
        CleanArticle article = ArticleSamples.cleanArticle(ArticleSamples.origin("harbour"));
        try (KafkaBroker broker = KafkaBroker.start();
                ServiceUnderTest service = ServiceUnderTest.start(
                                EnrichServiceApplication::run,
                                broker.addresses(),
                                "--DATELINE_ENTITIES_ENGINE=corenlp",
                                "--DATELINE_ENTITIES_JARS=target/engine")
                        .awaitReady()) {
            broker.send(Topics.CLEAN, "harbour", json.writeValueAsBytes(article));

            EnrichedArticle enriched =
                    json.readValue(broker.await(Topics.ENRICHED, 1).get(0).value(), EnrichedArticle.class);

            assertThat(enriched.entities().stream().map(Entity::name))
                    .contains("Lena Ortiz", "Port Arden", "Harbour Board");
            service.assertConsumed(1);
        }
    }
}
