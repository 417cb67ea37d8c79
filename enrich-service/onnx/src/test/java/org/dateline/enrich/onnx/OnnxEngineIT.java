package org.dateline.enrich.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.dateline.contract.ArticleSamples;
import org.dateline.contract.CleanArticle;
import org.dateline.contract.EnrichedArticle;
import org.dateline.contract.Entity;
import org.dateline.contract.Topics;
import org.dateline.enrich.EnrichServiceApplication;
import org.dateline.stage.KafkaBroker;
import org.dateline.stage.ServiceUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The service as it is deployed with this engine: chosen by settings, its jars in a folder, not on the class path. */
class OnnxEngineIT {
    @TempDir
    private Path folder;

    @Test
    void tagsArticlesWithTheModelThatTheSettingsName() {
        JsonMapper json = JsonMapper.builder().build();
        CleanArticle article = ArticleSamples.cleanArticle(ArticleSamples.origin("harbour"));
        new TinyModel("O", "B-PER", "I-PER", "B-LOC", "I-LOC")
                .means("B-PER", "Lena")
                .means("I-PER", "Ort")
                .means("O", "##iz")
                .means("B-LOC", "West")
                .means("O", "##holm")
                .write(folder);
        try (KafkaBroker broker = KafkaBroker.start();
                ServiceUnderTest service = ServiceUnderTest.start(
                                EnrichServiceApplication::run,
                                broker.addresses(),
                                "--DATELINE_ENTITIES_ENGINE=onnx",
                                "--DATELINE_ENTITIES_JARS=target/engine",
                                "--DATELINE_ENTITIES_MODEL=" + folder)
                        .awaitReady()) {
            broker.send(Topics.CLEAN, "harbour", json.writeValueAsBytes(article));

            EnrichedArticle enriched =
                    json.readValue(broker.await(Topics.ENRICHED, 1).get(0).value(), EnrichedArticle.class);

            assertThat(enriched.article()).isEqualTo(article);
            assertThat(enriched.entities().stream().map(Entity::name))
                    .containsExactlyInAnyOrder("Lena Ortiz", "Westholm");
            assertThat(texts(enriched)).contains("Lena Ortiz", "Ortiz", "Westholm");
            service.assertConsumed(1);
        }
    }

    private static Stream<String> texts(EnrichedArticle enriched) {
        String text = enriched.article().text();
        return enriched.entities().stream()
                .flatMap(entity -> entity.mentions().stream())
                .map(mention -> text.substring(mention.start(), mention.end()));
    }
}
