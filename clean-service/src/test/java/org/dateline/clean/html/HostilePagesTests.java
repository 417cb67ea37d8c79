package org.dateline.clean.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.dateline.clean.CleanOutcome;
import org.dateline.clean.byline.AuthorNames;
import org.dateline.clean.byline.Outlets;
import org.dateline.contract.CleanArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pages that would take minutes, or more memory than there is, if time did not grow with their length alone. */
@Timeout(60)
class HostilePagesTests {
    private static final int MANY = 200_000;

    private final HtmlCleaner cleaner = new HtmlCleaner();

    @Test
    void writesNoHalvesOfCharacters() {
        String html = Pages.page(
                "<meta property=og:title content='Harbour \ud800 reopens'><meta name=author content='Ada \udc00 Marsh'>"
                        + "<script type=application/ld+json>{\"@type\":\"Article\",\"articleSection\":\"\\ud800\"}</script>",
                "<article class='\ud800'><h1>Harbour \ud800 reopens</h1><p>\udfff" + Pages.paragraphs(5)
                        + "</article>");

        CleanArticle article = Pages.cleaned(cleaner, html);

        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(article.toString()))
                .isTrue();
        assertThat(article.title()).isEqualTo("Harbour \ufffd reopens");
    }

    @Test
    void readsALinkedTextOfOpenBracketsOnce() {
        String body = "<p>" + "The harbour reopens on Wednesday. ".repeat(20) + "<".repeat(5 * MANY);
        assertThat(clean("<script type=application/ld+json>{\"@type\":\"Article\",\"articleBody\":\"" + body
                        + "\"}</script>"))
                .isInstanceOf(CleanOutcome.Cleaned.class);
    }

    @Test
    void readsNestedTimesOnce() {
        assertThat(clean("<article>" + Pages.paragraphs(5) + "<time>x ".repeat(MANY) + "</article>"))
                .isNotNull();
    }

    @Test
    void comparesNoHeadlineOfTheLengthOfABook() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
            words.append("word").append(i).append(' ');
        }
        assertThat(clean("<meta property=og:title content='" + words + "x'><h1>" + words + "</h1>"
                        + Pages.paragraphs(5)))
                .isInstanceOf(CleanOutcome.Cleaned.class);
    }

    @Test
    void looksAtTheFirstOfManyBylinesOnly() {
        assertThat(clean("<meta name=author content='By 1 and 2'>".repeat(MANY) + Pages.paragraphs(5)))
                .isInstanceOf(CleanOutcome.Cleaned.class);
    }

    @Test
    void readsABlockOfManyAuthorsNotOnceForEach() {
        Page page = new PageAnalyzer()
                .analyze("<h1>Harbour reopens</h1><p>" + "<a href=/author/ada>Ada Marsh</a> ".repeat(MANY) + "</p>"
                        + Pages.paragraphs(5))
                .page();

        assertThat(new AuthorMarks(new AuthorNames()).together(page, new TextSpan(0, 2, 6), Outlets.NONE))
                .containsExactly("Ada Marsh");
    }

    @Test
    void saysInFewWordsWhereABlockStoodUnderNamesOfAMegabyte() {
        String html = "<html><body><nav class='" + "n".repeat(1_000_000) + "'>" + "<div class=deep>".repeat(200)
                + "<p>Home".repeat(5_000) + "</div>".repeat(200) + "</nav><article>" + Pages.paragraphs(5);

        CleanArticle article = Pages.cleaned(cleaner, html);

        assertThat(article.removed()).hasSizeGreaterThan(1_000).allSatisfy(receipt -> assertThat(receipt.where())
                .hasSizeLessThan(510));
    }

    private CleanOutcome clean(String html) {
        return cleaner.clean(Pages.raw("<html><body>" + html));
    }
}
