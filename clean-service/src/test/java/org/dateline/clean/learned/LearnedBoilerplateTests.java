package org.dateline.clean.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.contract.ArticleSamples;
import org.dateline.contract.CleanArticle;
import org.dateline.contract.Receipt;
import org.dateline.contract.RepeatedBlock;
import org.junit.jupiter.api.Test;

class LearnedBoilerplateTests {
    private static final String APPEAL = "The Gazette has no owner but its readers. Become one of them today.";

    private final RepetitionCounter counter = new RepetitionCounter();
    private final LearnedBoilerplate learned = new LearnedBoilerplate();

    @Test
    void learnsABlockOnceItStandsInEnoughArticlesOfASource() {
        List<Integer> when = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            if (!counter.count(article(i, story(i), APPEAL)).isEmpty()) {
                when.add(i);
            }
        }

        assertThat(when).containsExactly(8);
    }

    @Test
    void learnsNothingFromVersionsOfOneArticle() {
        assertThat(IntStream.range(0, 100)
                        .mapToObj(i -> counter.count(article(i % 7, story(i), APPEAL)))
                        .flatMap(List::stream))
                .isEmpty();
    }

    @Test
    void learnsNothingFromBackgroundThatStandsInFewOfManyArticles() {
        assertThat(IntStream.range(0, 400)
                        .mapToObj(i -> i % 10 == 0
                                ? counter.count(article(i, story(i), "The talks began in spring and stalled twice."))
                                : counter.count(article(i, story(i))))
                        .flatMap(List::stream))
                .isEmpty();
    }

    @Test
    void takesALearnedBlockOutAndSaysSo() {
        learned.learn(block(APPEAL));

        CleanArticle before = article(1, story(1), APPEAL, story(2));
        CleanArticle after = learned.remove(before);

        assertThat(after.paragraphs()).containsExactly(story(1), story(2));
        // The sample's own receipt is of block 3, so the paragraphs are blocks 0, 1 and 2.
        assertThat(after.removed()).contains(new Receipt(1, "paragraph 2", "repeated", APPEAL));
        assertThat(after.removed()).hasSize(before.removed().size() + 1);
        assertThat(after.removed()).isSortedAccordingTo((a, b) -> Integer.compare(a.block(), b.block()));
    }

    @Test
    void knowsABlockHoweverItIsSpacedAndCapitalised() {
        learned.learn(block(APPEAL));

        assertThat(learned.remove(article(
                                1,
                                story(1),
                                APPEAL.toUpperCase(java.util.Locale.ROOT).replace(" ", "\u00a0 ")))
                        .paragraphs())
                .containsExactly(story(1));
    }

    @Test
    void leavesReportsThatAreMadeFromATemplateAsTheyAre() {
        String template = "An earthquake was recorded by the network of stations. No damage is known so far.";
        learned.learn(block(template));

        CleanArticle report = article(1, "Magnitude 3.1, depth 7 km.", template);

        assertThat(learned.remove(report)).isEqualTo(report);
    }

    @Test
    void forgetsWhatItIsTold() {
        learned.learn(block(APPEAL));
        learned.forget(LearnedBoilerplate.key(block(APPEAL)));

        assertThat(learned.remove(article(1, story(1), APPEAL)).paragraphs()).contains(APPEAL);
    }

    private static RepeatedBlock block(String text) {
        return new RepeatedBlock(
                "Example Gazette", text, 8, 8, article(1, text).origin().received());
    }

    private static String story(int number) {
        return ("Number " + number + " of the stories that the paper printed this week. ")
                .repeat(3)
                .strip();
    }

    private static CleanArticle article(int number, String... paragraphs) {
        CleanArticle sample = ArticleSamples.cleanArticle(ArticleSamples.origin("story-" + number));
        return sample.withText(List.of(paragraphs), sample.removed());
    }
}
