package org.dateline.clean.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatsTests {
    private final PageAnalyzer analyzer = new PageAnalyzer();

    @Test
    void findsThePullQuoteInItsParagraph() {
        String html = "<p>" + Pages.sentence(0) + " “The boats are back and so are the people,” she said.</p>"
                + "<blockquote>The boats are back and so are the people</blockquote>";

        List<Block> blocks = analyzer.analyze(html).page().blocks();
        Repeats repeats = new Repeats(blocks);

        assertThat(repeats.share(1)).isEqualTo(1);
        assertThat(repeats.other(1)).isZero();
        assertThat(repeats.share(0)).isLessThan(0.3f);
    }

    @Test
    void findsNothingInTextsThatShareFewWords() {
        String html = "<p>The boats are back.</p><p>The people are back.</p><p>Back</p><p>Back</p>";

        Repeats repeats = new Repeats(analyzer.analyze(html).page().blocks());

        for (int block = 0; block < 4; block++) {
            assertThat(repeats.share(block)).isZero();
            assertThat(repeats.other(block)).isEqualTo(-1);
        }
    }

    @Test
    void reads60000RunsAtMostEvenOfOneBlock() {
        StringBuilder html = new StringBuilder("<p>");
        for (int i = 0; i < 200_000; i++) {
            html.append(" word").append(i);
        }
        html.append("</p><p>word199990 word199991 word199992 word199993</p>");

        Repeats repeats = new Repeats(analyzer.analyze(html.toString()).page().blocks());

        assertThat(repeats.share(1)).isZero();
    }
}
