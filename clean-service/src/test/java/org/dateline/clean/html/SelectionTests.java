package org.dateline.clean.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionTests {
    private final PageAnalyzer analyzer = new PageAnalyzer();

    @Test
    void keepsWhatIsLikelierThanNot() {
        assertThat(kept(Pages.paragraphs(3), 0.9, 0.2, 0.8)).containsExactly(true, false, true);
    }

    @Test
    void keepsUnsureBlocksWhereTheyPromiseMoreThanTheyRisk() {
        assertThat(kept(Pages.paragraphs(4), 0.45, 0.45, 0.45, 0.1)).containsExactly(true, true, true, false);
    }

    @Test
    void keepsADoubtfulParagraphAmongThoseOfTheText() {
        String asking = Pages.paragraphs(2) + "<p>Read also what the mayor said about it on the evening before.</p>";
        String end = Pages.paragraphs(2, 4);

        assertThat(kept(Pages.paragraphs(5), 0.9, 0.9, 0.2, 0.9, 0.9)).containsExactly(true, true, true, true, true);
        assertThat(kept(Pages.paragraphs(5), 0.9, 0.9, 0.05, 0.9, 0.9)).containsExactly(true, true, false, true, true);
        assertThat(kept(asking + end, 0.9, 0.9, 0.2, 0.9, 0.9)).containsExactly(true, true, false, true, true);
    }

    @Test
    void keepsADoubtfulParagraphBesideThoseOfTheText() {
        String first = Pages.paragraphs(1);

        assertThat(kept(first + Pages.paragraphs(1, 5), 0.2, 0.9, 0.9, 0.9, 0.9))
                .containsExactly(true, true, true, true, true);
        assertThat(kept(first.replace("<p>", "<p class=deck>") + Pages.paragraphs(1, 5), 0.2, 0.9, 0.9, 0.9, 0.9))
                .containsExactly(false, true, true, true, true);
        assertThat(kept("<p>By Ada Marsh</p>" + Pages.paragraphs(1, 5), 0.2, 0.9, 0.9, 0.9, 0.9))
                .containsExactly(false, true, true, true, true);
    }

    @Test
    void keepsAShortLineAmongThoseOfTheSameNames() {
        String html = Pages.paragraphs(2) + "<p>A quay of oak</p>" + Pages.paragraphs(2, 4);
        String lines = html.replace("<p>", "<div class=line>").replace("</p>", "</div>");

        assertThat(kept(lines, 0.9, 0.9, 0.2, 0.9, 0.9)).containsExactly(true, true, true, true, true);
        assertThat(kept(lines.replace("line>A", "label>A"), 0.9, 0.9, 0.2, 0.9, 0.9))
                .containsExactly(true, true, false, true, true);
    }

    @Test
    void keepsAnArticleWithinOneThatHasAHeadlineBelowIt() {
        String inner = "<article><h1>Harbour reopens</h1>" + Pages.paragraphs(5) + "</article>";

        assertThat(kept(
                        "<article>" + inner + "<h1>The Arden Courier</h1></article>",
                        0.1,
                        0.9,
                        0.9,
                        0.9,
                        0.9,
                        0.9,
                        0.1))
                .containsExactly(false, true, true, true, true, true, false);
    }

    @Test
    void dropsTheNextArticleInAnElementOfTheSameNames() {
        String first = "<div class=story><h1>Harbour reopens</h1><div>" + Pages.paragraphs(4) + "</div></div>";
        String next = "<div class=story><h1>Storm sinks boats</h1><div>" + Pages.paragraphs(4, 5) + "</div></div>";
        String share = "<div class=share>Share</div><div class=share>Print</div>";

        assertThat(kept(first + share + next, 0.1, 0.9, 0.9, 0.9, 0.9, 0, 0, 0.1, 0.9))
                .containsExactly(false, true, true, true, true, false, false, false, false);
        assertThat(kept(first + next, 0.1, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9))
                .containsExactly(false, true, true, true, true, true, true);
        assertThat(kept(first + share + next.replace("story", "box"), 0.1, 0.9, 0.9, 0.9, 0.9, 0, 0, 0.1, 0.9))
                .containsExactly(false, true, true, true, true, false, false, false, true);
    }

    @Test
    void keepsCodeInTheMidstOfTheText() {
        String code = "<pre><code>ferry.sail(WESTHOLM)</code></pre>";

        assertThat(kept(code + Pages.paragraphs(1) + code + Pages.paragraphs(1, 2), 0.05, 0.9, 0.05, 0.9))
                .containsExactly(false, true, true, true);
    }

    @Test
    void keepsADoubtfulHeadingAboveAParagraphOfTheText() {
        String html = Pages.paragraphs(1) + "<h2>The quay at night</h2>" + Pages.paragraphs(1, 2)
                + "<h2>More of Port Arden</h2><div>The ferries</div>";

        assertThat(kept(html, 0.9, 0.2, 0.9, 0.2, 0.1)).containsExactly(true, true, true, false, false);
    }

    @Test
    void keepsAHeadingWithoutTextBelowOnlyWhereTheModelIsSure() {
        String html = Pages.paragraphs(1) + "<h2>The quay</h2><div>The ferries</div><h2>The harbour</h2>";

        assertThat(kept(html, 0.9, 0.7, 0.1, 0.7)).containsExactly(true, false, false, false);
        assertThat(kept(html, 0.9, 0.7, 0.6, 0.9)).containsExactly(true, true, true, true);
    }

    @Test
    void keepsNoDoubtfulItemOfAListThatIsNoText() {
        String html = Pages.paragraphs(1) + "<ul><li>The ferries<li>The quay<li>The harbour</ul>";

        assertThat(kept(html, 0.9, 0.1, 0.7, 0.1)).containsExactly(true, false, false, false);
        assertThat(kept(html, 0.9, 0.1, 0.95, 0.1)).containsExactly(true, false, true, false);
        assertThat(kept(html, 0.9, 0.1, 0.7, 0.7)).containsExactly(true, false, true, true);
    }

    @Test
    void keepsTheLikeliestProseWhereNothingElseIsLeft() {
        String list = "<ul><li>" + Pages.sentence(0) + "<li>The quay<li>The harbour</ul>";

        assertThat(kept(list, 0.7, 0.1, 0.1)).containsExactly(true, false, false);
        assertThat(kept(Pages.paragraphs(2) + "<p>The quay</p>", 0.05, 0.02, 0.04))
                .containsExactly(true, false, false);
    }

    @Test
    void keepsNothingOfAConsentWall() {
        String wall =
                "<div class=cmp-modal><p>We and our 842 partners store information on your device, such as cookies, "
                        + "to show you advertisements and to measure them.</p></div>";

        assertThat(kept(wall, 0.95)).containsExactly(false);
        assertThat(kept(wall.replace("cmp-modal", "body"), 0.95)).containsExactly(true);
    }

    @Test
    void keepsNothingThatNoReaderSees() {
        String html = Pages.paragraphs(2) + "<div hidden><div>" + Pages.paragraphs(2, 3)
                + "</div></div><p style='display: none'>" + Pages.sentence(3) + "</p>";

        assertThat(kept(html + Pages.paragraphs(4, 6), 0.9, 0.9, 0.9, 0.9, 0.9, 0.9))
                .containsExactly(true, true, false, false, true, true);
    }

    @Test
    void keepsATextThatAScriptIsToShow() {
        String html = Pages.paragraphs(1) + "<div style='visibility:hidden'>" + Pages.paragraphs(1, 4) + "</div>";

        assertThat(kept(html, 0.9, 0.9, 0.9, 0.9)).containsExactly(true, true, true, true);
    }

    @Test
    void keepsTheLikeliestOfEqualBlocks() {
        String html =
                "<p>" + Pages.sentence(0) + "</p><p>" + Pages.sentence(1) + "</p><p>" + Pages.sentence(0) + "</p>";

        assertThat(kept(html, 0.6, 0.9, 0.9)).containsExactly(false, true, true);
    }

    @Test
    void keepsTheFirstOfEqualBlocksThatAreEquallyLikely() {
        String html = Pages.paragraphs(2) + Pages.paragraphs(2);

        assertThat(kept(html, 0.9, 0.9, 0.93, 0.93)).containsExactly(true, true, false, false);
    }

    @Test
    void keepsTheParagraphOfAPullQuoteOnly() {
        String html = "<p>“The ships are back, and so are the people”, said the mayor on Wednesday.</p>"
                + "<blockquote>The ships are back, and so are the people</blockquote>"
                + "<blockquote>The market opens at five, and the first boats are in by then.</blockquote>";

        assertThat(kept(html, 0.9, 0.9, 0.9)).containsExactly(true, false, true);
    }

    @Test
    void keepsTheHeadingThatTheTableOfContentsNames() {
        String html = "<ul><li>The repairs<li>The ferries</ul><h2>The repairs</h2><p>The ferries</p>";

        assertThat(kept(html, 0.9, 0.9, 0.9, 0.9)).containsExactly(false, true, true, true);
    }

    @Test
    void keepsNoLineWithoutAWord() {
        assertThat(kept("<p>" + Pages.sentence(0) + "</p><p>___</p>", 0.9, 0.9)).containsExactly(true, false);
    }

    @Test
    void keepsNoTimeOfAnEntryOfALiveBlog() {
        String blog =
                "<time>11:05</time><p>" + Pages.sentence(0) + "</p><h3>9.30pm</h3><p>" + Pages.sentence(1) + "</p>";

        assertThat(kept(blog, 0.9, 0.9, 0.9, 0.9)).containsExactly(false, true, false, true);
        assertThat(kept("<ul><li>11:05<li>12:30 GMT</ul><p>11.05 was lost</p>", 0.9, 0.9, 0.9))
                .containsExactly(true, true, true);
    }

    @Test
    void keepsNoClaimOfCopyright() {
        String html =
                "<p>" + Pages.sentence(0) + "</p><p>Copyright © 2026 Example Herald. Click here for permission.</p>"
                        + "<p>© Example Pictures/Ann Lee</p><p>Copyright law changes, says Ann Lee (© is its sign).</p>";

        assertThat(kept(html, 0.9, 0.9, 0.9, 0.9)).containsExactly(true, false, false, true);
    }

    private boolean[] kept(String html, double... probabilities) {
        List<Block> blocks = analyzer.analyze(html).page().blocks();
        return Selection.of(blocks, probabilities);
    }
}
