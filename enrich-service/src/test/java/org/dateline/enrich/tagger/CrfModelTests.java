package org.dateline.enrich.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.dateline.contract.EntityType;
import org.dateline.enrich.text.TokenizedText;
import org.junit.jupiter.api.Test;

class CrfModelTests {
    @Test
    void isReadAsItWasWritten() throws IOException {
        CrfModel model = knowsHarbours();
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();

        model.write(first);
        CrfModel read = CrfModel.read(new ByteArrayInputStream(first.toByteArray()));
        read.write(second);

        assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
        assertThat(types(read, "the Arden pier")).containsExactly(EntityType.LOCATION);
    }

    @Test
    void refusesAnotherFile() throws IOException {
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(other)) {
            out.write(new byte[100]);
        }

        assertThatThrownBy(() -> CrfModel.read(new ByteArrayInputStream(other.toByteArray())))
                .hasMessage("Not a model of this version");
    }

    @Test
    void tagsWhatItsWeightsSay() {
        assertThat(types(knowsHarbours(), "the Arden pier")).containsExactly(EntityType.LOCATION);
        assertThat(types(knowsHarbours(), "the pier")).isEmpty();
    }

    @Test
    void comesWithTheService() {
        assertThat(types(CrfModel.builtIn(), "Mary Okoro lives in Nairobi."))
                .containsExactly(EntityType.PERSON, EntityType.LOCATION);
    }

    /** A model that takes the word Arden for a place and knows nothing else. */
    private static CrfModel knowsHarbours() {
        Lexicon lexicon = Lexicon.of(Map.of(Lexicon.key("arden"), Lexicon.entry(2, 5, 4)));
        FeatureTable table = new FeatureTable(10);
        byte[] place = new byte[Labels.COUNT];
        Arrays.fill(place, (byte) -9);
        place[Labels.of(EntityType.LOCATION.ordinal(), Labels.UNIT)] = 9;
        for (long feature : new WordFeatures(lexicon).features("Arden", 0, 5)[WordFeatures.SELF]) {
            table.put(feature, place);
        }
        return new CrfModel(table, 0.1f, new float[Labels.COUNT * Labels.COUNT], new float[8], lexicon).uncalibrated();
    }

    private static List<EntityType> types(CrfModel model, String text) {
        return new CrfTagger(model)
                .tag(TokenizedText.of(text)).stream().map(TypedMention::type).toList();
    }
}
