package org.dateline.enrich.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FramesTests {
    private static final Pattern SLOT = Pattern.compile("[{}]|\\|");

    private final List<List<LabelledSentence>> documents =
            new Frames(new NameMaker(new SplittableRandom(5))).documents(400);

    @Test
    void fillsEverySlot() {
        assertThat(documents).hasSize(400).allSatisfy(document -> assertThat(document)
                .allSatisfy(sentence -> assertThat(sentence.tokens()).noneMatch(SLOT.asPredicate())));
    }

    @Test
    void marksNamesAndNothingElse() {
        assertThat(documents).allSatisfy(document -> assertThat(document).allSatisfy(sentence -> {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                if (List.of("said", "reporters", "Monday")
                        .contains(sentence.tokens().get(i))) {
                    assertThat(sentence.types()[i]).isEqualTo(Types.OUTSIDE);
                }
            }
        }));
        assertThat(documents.stream()
                        .flatMap(List::stream)
                        .flatMapToInt(sentence -> java.util.Arrays.stream(sentence.types())))
                .contains(Types.PERSON, Types.ORGANIZATION, Types.LOCATION, Types.OTHER);
    }

    @Test
    void givesAStoryThatSpeaksOfAPersonTwiceOneName() {
        int stories = 0;
        for (List<LabelledSentence> document : documents) {
            for (int i = 0; i + 1 < document.size(); i++) {
                if (String.join(" ", document.get(i).tokens()).contains("has sentenced")) {
                    stories++;
                    assertThat(people(document.get(i + 1))).containsAnyElementsOf(people(document.get(i)));
                }
            }
        }
        assertThat(stories).isPositive();
    }

    private static List<String> people(LabelledSentence sentence) {
        return IntStream.range(0, sentence.types().length)
                .filter(i -> sentence.types()[i] == Types.PERSON)
                .mapToObj(sentence.tokens()::get)
                .toList();
    }
}
