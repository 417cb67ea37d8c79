package org.dateline.clean.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TitleFinderTests {
    private static final String HEADLINE = "Harbour of Port Arden reopens after four months";

    private final HtmlCleaner cleaner = new HtmlCleaner();

    @Test
    void takesTheHeadingThatTheHeadConfirms() {
        assertThat(title("<meta property=og:title content='" + HEADLINE + " | The Arden Courier'>", heading(HEADLINE)))
                .isEqualTo(HEADLINE);
    }

    @Test
    void takesTheOnlyHeadingThoughTheHeadSaysItOtherwise() {
        assertThat(title("<meta property=og:title content='Ferries of Port Arden: what to know'>", heading(HEADLINE)))
                .isEqualTo(HEADLINE);
    }

    @Test
    void takesTheHeadlineThatANewsArticleStatesTwice() {
        String stated = "Regional: " + HEADLINE;
        String head = "<meta property=og:title content='" + stated + "'><script type=application/ld+json>"
                + "{\"@type\":\"NewsArticle\",\"headline\":\"" + stated + "\"}</script>";

        assertThat(title(head, heading(HEADLINE))).isEqualTo(stated);
    }

    @Test
    void leavesOutTheKickerBeforeTheHeadline() {
        assertThat(title("<meta property=og:title content='" + HEADLINE + "'>", heading("Regional: " + HEADLINE)))
                .isEqualTo(HEADLINE);
    }

    @Test
    void keepsTheYearThatAHeadlineBeginsWith() {
        assertThat(title("<meta property=og:title content='" + HEADLINE + "'>", heading("2026 " + HEADLINE)))
                .isEqualTo("2026 " + HEADLINE);
    }

    @Test
    void takesNoNameOfTheSiteForAHeadline() {
        assertThat(title("<meta property=og:title content='" + HEADLINE + "'>", heading("The Arden Courier")))
                .isEqualTo(HEADLINE);
    }

    @Test
    void leavesOutTheSiteAndTheSectionThatNoBlankParts() {
        String head = "<meta property=og:site_name content=한국일보><meta property=article:section content=정치>"
                + "<meta property=og:title content='" + HEADLINE + "-정치ㅣ한국일보'>";

        assertThat(title(head, "")).isEqualTo(HEADLINE);
        assertThat(title(head.replace("content=정치>", "content=사회>"), "")).isEqualTo(HEADLINE + "-정치");
    }

    @Test
    void takesNoHeadlineOfAnotherArticleBelow() {
        String other = heading("Harbour of Port Arden in four months of photos");

        assertThat(Pages.cleaned(
                                cleaner,
                                page(
                                                "<meta property=og:title content='Port Arden: the harbour in four months'>",
                                                heading(HEADLINE))
                                        .replace("</article>", "</article>" + other))
                        .title())
                .isEqualTo(HEADLINE);
    }

    @Test
    void takesTheOnlyHeadingWhereThePageStatesItsAddressForATitle() {
        String site = "<title>Example</title><meta property=og:title content=Example.org>";
        String html = "<html><head>" + site + "</head><body>" + heading(HEADLINE) + Pages.paragraphs(5);

        assertThat(Pages.cleaned(cleaner, html).title()).isEqualTo(HEADLINE);
    }

    @Test
    void takesTheLineAboveTheTextThatTheTitleBeginsWith() {
        String html = "<html><head><title>六层老楼装电梯，卡在二楼那一票_海西时报网</title></head><body>"
                + "<div>六层老楼装电梯，卡在二楼那一票</div><div>2026-03-04 08:31</div>" + Pages.paragraphs(5);

        assertThat(Pages.cleaned(cleaner, html).title()).isEqualTo("六层老楼装电梯，卡在二楼那一票");
    }

    @Test
    void partsTheKickerFromTheHeadlineWhereOnlyTheStyleDoes() {
        assertThat(title("", "<h1><span>Regional</span><span>" + HEADLINE + "</span></h1>"))
                .isEqualTo("Regional " + HEADLINE);
    }

    private static String heading(String text) {
        return "<h1>" + text + "</h1>";
    }

    private @Nullable String title(String head, String heading) {
        return Pages.cleaned(cleaner, page(head, heading)).title();
    }

    private static String page(String head, String heading) {
        return Pages.page(head, "<article>" + heading + Pages.paragraphs(5) + "</article>")
                .replace("<title>Harbour reopens</title>", "<title>The Arden Courier: " + HEADLINE + "</title>");
    }
}
