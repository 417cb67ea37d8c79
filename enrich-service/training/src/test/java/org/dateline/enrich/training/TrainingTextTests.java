package org.dateline.enrich.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.enrich.tagger.Labels;
import org.junit.jupiter.api.Test;

class TrainingTextTests {
    @Test
    void carriesLabelsOverToItsOwnTokens() {
        LabelledSentence sentence = new Substitution.Builder()
                .addAll("Lena Ortiz", Types.PERSON)
                .add("left", Types.OUTSIDE, false)
                .addAll("Port Arden", Types.LOCATION)
                .addAll("Kenya", Types.LOCATION)
                .build();

        TrainingText text = TrainingText.of("made", 1, List.of(sentence));

        assertThat(text.allowed())
                .containsExactly(
                        bit(0, Labels.BEGIN),
                        bit(0, Labels.LAST),
                        1,
                        bit(2, Labels.BEGIN),
                        bit(2, Labels.LAST),
                        bit(2, Labels.UNIT));
        assertThat(Evaluation.gold(text))
                .containsExactlyInAnyOrder(
                        new Score.Span(0, 10, 0), new Score.Span(16, 26, 2), new Score.Span(27, 32, 2));
    }

    @Test
    void leavesOpenWhatIsInDoubt() {
        LabelledSentence sentence = new LabelledSentence(
                List.of("Port", "Arden"), new int[] {Types.LOCATION | Types.OUTSIDE, Types.LOCATION}, new boolean[2]);

        int[] allowed = TrainingText.of("made", 1, List.of(sentence)).allowed();

        assertThat(allowed[0]).isEqualTo(1 | 15 << Labels.of(2, Labels.BEGIN));
        assertThat(allowed[1]).isEqualTo(bit(2, Labels.LAST) | bit(2, Labels.UNIT));
    }

    @Test
    void leavesOpenWhatItCutsOtherwise() {
        LabelledSentence sentence = new Substitution.Builder()
                .add("Arden's", Types.LOCATION, true)
                .add("x", Types.OUTSIDE, false)
                .build();

        assertThat(TrainingText.of("made", 1, List.of(sentence)).allowed()).hasSize(3);
    }

    private static int bit(int type, int place) {
        return 1 << Labels.of(type, place);
    }
}
