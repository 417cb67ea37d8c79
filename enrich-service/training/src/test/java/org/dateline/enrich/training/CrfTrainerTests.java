package org.dateline.enrich.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.dateline.enrich.tagger.CrfModel;
import org.dateline.enrich.tagger.CrfTagger;
import org.dateline.enrich.tagger.Lexicon;
import org.dateline.enrich.tagger.TypedMention;
import org.dateline.enrich.text.TokenizedText;
import org.junit.jupiter.api.Test;

class CrfTrainerTests {
    private static final Lexicon LEXICON = Lexicon.of(Map.of());

    @Test
    void learnsWhatItIsShown() {
        List<TypedMention> mentions =
                new CrfTagger(train()).tag(TokenizedText.of("Mayor Lena Ortiz spoke in Westholm ."));

        assertThat(mentions).extracting(mention -> mention.type().name()).containsExactly("PERSON", "LOCATION");
    }

    @Test
    void learnsTheSameFromTheSame() throws IOException {
        assertThat(bytes(train())).isEqualTo(bytes(train()));
    }

    @Test
    void takesTheMeanOfSeveralRuns() throws IOException {
        CrfTrainer mean = trainer(1);
        mean.average(List.of(trainer(2), trainer(3)));

        CrfModel model = model(mean);

        assertThat(new CrfTagger(model).tag(TokenizedText.of("Mayor Lena Ortiz spoke in Westholm .")))
                .hasSize(2);
        assertThat(bytes(model)).isNotEqualTo(bytes(train()));
    }

    @Test
    void isTheMeanOfItself() throws IOException {
        CrfTrainer mean = trainer(1);
        mean.average(List.of(trainer(1)));

        assertThat(bytes(model(mean))).isEqualTo(bytes(train()));
    }

    private static byte[] bytes(CrfModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(bytes);
        return bytes.toByteArray();
    }

    private static CrfModel train() {
        return model(trainer(1));
    }

    private static CrfModel model(CrfTrainer trainer) {
        return trainer.model(LEXICON, 16, 30_000, 0.01f);
    }

    private static CrfTrainer trainer(long seed) {
        NameMaker maker = new NameMaker(new SplittableRandom(5));
        List<TrainingText> texts = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            LabelledSentence sentence = new Substitution.Builder()
                    .add("Mayor", Types.OUTSIDE, false)
                    .addAll(i % 3 == 0 ? "Lena Ortiz" : maker.given() + " " + maker.family(), Types.PERSON)
                    .addAll("spoke in", Types.OUTSIDE)
                    .addAll(i % 3 == 0 ? "Westholm" : maker.make("city"), Types.LOCATION)
                    .add(".", Types.OUTSIDE, false)
                    .build();
            texts.add(TrainingText.of("made", 1, List.of(sentence)));
        }
        CrfTrainer trainer = new CrfTrainer(
                new Examples(texts, List.of(LEXICON), List.of(), 1, 1), new CrfTrainer.Settings(4, 0.2f, 0.1, 0, seed));
        trainer.train();
        return trainer;
    }
}
