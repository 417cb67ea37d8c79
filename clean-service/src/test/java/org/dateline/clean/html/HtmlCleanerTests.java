package org.dateline.clean.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.clean.CleanOutcome;
import org.dateline.contract.ArticleSamples;
import org.dateline.contract.BodyFormat;
import org.dateline.contract.CleanArticle;
import org.dateline.contract.Dateline;
import org.dateline.contract.PublicationDate;
import org.dateline.contract.RawArticle;
import org.dateline.contract.Receipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlCleanerTests {
    private final HtmlCleaner cleaner = new HtmlCleaner();

    @Test
    void keepsParagraphsHeadingsListsAndQuotationsOfTheArticleAndNothingElse() {
        CleanArticle article = Pages.cleaned(cleaner, Pages.resource("news-page.html"));

        assertThat(article.paragraphs())
                .satisfiesExactly(
                        p -> assertThat(p).startsWith("Mayor Lena Ortiz reopened"),
                        p -> assertThat(p).startsWith("“The ships are back"),
                        p -> assertThat(p).isEqualTo("What opens when"),
                        p -> assertThat(p).startsWith("The ferries to Westholm"),
                        p -> assertThat(p).startsWith("The fish market opens"),
                        p -> assertThat(p).startsWith("The repairs cost"),
                        p -> assertThat(p).startsWith("“We have waited"),
                        p -> assertThat(p).startsWith("The northern pier stays closed"));
    }

    @Test
    void findsWhatThePageSaysAboutTheArticle() {
        CleanArticle article = Pages.cleaned(cleaner, Pages.resource("news-page.html"));

        assertThat(article.title()).isEqualTo("Harbour of Port Arden reopens after four months");
        assertThat(article.deck()).isEqualTo("Ferries sail again from Friday, but the northern pier stays shut.");
        assertThat(article.authors()).containsExactly("Ada Marsh", "Tom Ellery");
        assertThat(article.published()).isEqualTo(new PublicationDate("2026-03-04T08:30+01:00", "json-ld", 0.98));
        assertThat(article.language()).isEqualTo("en-GB");
        assertThat(article.section()).isEqualTo("Regional");
        assertThat(article.canonicalUrl()).isEqualTo("https://example.org/news/harbour-reopens");
        assertThat(article.image()).isEqualTo("https://example.org/media/harbour.jpg");
        assertThat(article.captions()).containsExactly("The harbour on Wednesday morning. Photo: Lea Brandt / Courier");
    }

    @Test
    void saysWhyEachBlockWasRemoved() {
        CleanArticle article = Pages.cleaned(cleaner, Pages.resource("news-page.html"));

        Map<String, String> reasons = new TreeMap<>();
        for (Receipt receipt : article.removed()) {
            reasons.put(receipt.text(), receipt.reason());
        }
        assertThat(reasons)
                .containsEntry("Harbour of Port Arden reopens after four months", "title")
                .containsEntry("Ferries sail again from Friday, but the northern pier stays shut.", "deck")
                .containsEntry("By Ada Marsh and Tom Ellery", "byline")
                .containsEntry("Advertisement", "advertisement")
                .containsEntry("Storm sinks eleven boats in Port Arden", "related")
                .containsEntry("And who pays for the sand, I wonder.", "comment")
                .containsEntry("We use cookies to improve your visit. Privacy policy", "consent")
                .containsEntry("Weather", "navigation");
    }

    @Test
    void givesBackAllBlocksOfThePageWithItsReceipts() {
        String html = Pages.resource("news-page.html");

        List<String> woven = Pages.woven(Pages.cleaned(cleaner, html));

        assertThat(woven).isEqualTo(new PageAnalyzer().analyze(html).texts());
    }

    @Test
    void believesTheFeederMoreThanThePage() {
        RawArticle article = new RawArticle(
                ArticleSamples.origin("harbour"),
                "The feeder's title",
                List.of("Ada M."),
                "2026-03-01",
                "de",
                BodyFormat.HTML,
                Pages.resource("news-page.html"));

        CleanArticle cleaned = ((CleanOutcome.Cleaned) cleaner.clean(article)).article();

        assertThat(cleaned.title()).isEqualTo("The feeder's title");
        assertThat(cleaned.authors()).containsExactly("Ada M.");
        assertThat(cleaned.published()).isEqualTo(new PublicationDate("2026-03-01", "feeder", 0.95));
        assertThat(cleaned.language()).isEqualTo("de");
    }

    @Test
    void joinsAnArticleThatIsSplitOverSeveralContainers() {
        String html = Pages.page(
                "",
                "<article><h1>Harbour reopens</h1><div class=intro>" + Pages.paragraphs(0, 1)
                        + "</div><div class=ad>Advertisement</div><div class=body>"
                        + Pages.paragraphs(1, 5)
                        + "</div></article>");

        assertThat(Pages.cleaned(cleaner, html).paragraphs())
                .contains(Pages.sentence(0), Pages.sentence(1), Pages.sentence(2), Pages.sentence(3))
                .doesNotContain("Advertisement");
    }

    @Test
    void setsAStandfirstApartThatStandsInTheText() {
        String standfirst = "The harbour of Port Arden has been closed since November, when a storm broke its wall.";
        String html = Pages.page(
                "<meta name=description content='" + standfirst + "'>",
                "<article><h1>Harbour reopens</h1><div class=body><p class=lead>" + standfirst + "</p>"
                        + Pages.paragraphs(5) + "</div></article>");

        CleanArticle article = Pages.cleaned(cleaner, html);

        assertThat(article.deck()).isEqualTo(standfirst);
        assertThat(article.paragraphs()).hasSize(5).startsWith(Pages.sentence(0));
    }

    @Test
    void keepsAnAbstractThatIsAllTheTextThereIs() {
        String html = Pages.page(
                "<meta name=description content='" + Pages.sentence(0) + "'>",
                "<article><h1>Harbour reopens</h1><blockquote class=abstract><p class=lead>" + Pages.sentence(0)
                        + "</p></blockquote></article>");

        assertThat(Pages.cleaned(cleaner, html).paragraphs()).containsExactly(Pages.sentence(0));
    }

    @Test
    void leavesOutADateBelowTheStandfirst() {
        String html = Pages.page(
                "",
                "<article><h1>Harbour reopens</h1><p>Ferries sail again, but the northern pier stays shut until summer.</p>"
                        + "<time datetime=2026-03-04>4 March 2026</time>" + Pages.paragraphs(5) + "</article>");

        assertThat(Pages.cleaned(cleaner, html).paragraphs())
                .endsWith(Pages.sentence(4))
                .doesNotContain("4 March 2026");
    }

    @Test
    void takesNoDateForAStandfirst() {
        String html = Pages.page(
                "",
                "<article><h1>Harbour reopens</h1><div class=intro>Wed, 04/03/2026 - 14:05</div>" + Pages.paragraphs(5)
                        + "</article>");

        assertThat(Pages.cleaned(cleaner, html).deck()).isNull();
    }

    @Test
    void keepsAnOpeningParagraphThatThePageDescribesItselfWith() {
        String html = Pages.page(
                "<meta name=description content='" + Pages.sentence(0) + "'>",
                "<article><h1>Harbour reopens</h1><div class=body>" + Pages.paragraphs(5) + "</div></article>");

        CleanArticle article = Pages.cleaned(cleaner, html);

        assertThat(article.deck()).isNull();
        assertThat(article.paragraphs()).hasSize(5).startsWith(Pages.sentence(0));
    }

    @Test
    void takesTheTextFromJsonLdWhereThePageShowsATeaserOnly() {
        String html =
                Pages.page(linkedBody(6), "<article><h1>Harbour reopens</h1><p>Subscribe to read on.</p></article>");

        CleanArticle article = Pages.cleaned(cleaner, html);

        assertThat(article.paragraphs()).hasSize(6).startsWith(Pages.sentence(0));
        assertThat(Pages.woven(article))
                .containsAll(new PageAnalyzer().analyze(html).texts());
    }

    @Test
    void takesTheTextFromJsonLdWhereThePageShowsOtherArticlesOnly() {
        String teasers = """
                <p>Three weeks after the first frost, growers in the valley say that apples are dearer than they have ever been.</p>
                <p>Judges will hear on Monday whether the theatre may sell its old stage, which weighs more than nine tonnes.</p>
                <p>Two sisters from Hollin have walked the whole length of the canal, sleeping in barns and on the decks of barges.</p>
                <p>Nobody at the observatory expected the comet to return so early, nor that it would be seen without a telescope.</p>
                """;

        CleanArticle article =
                Pages.cleaned(cleaner, Pages.page(linkedBody(6), "<h1>Harbour reopens</h1><div>" + teasers + "</div>"));

        assertThat(article.paragraphs()).hasSize(6).startsWith(Pages.sentence(0));
    }

    private static String linkedBody(int paragraphs) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < paragraphs; i++) {
            body.append(Pages.sentence(i)).append("\\n\\n");
        }
        return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Harbour reopens\","
                + "\"articleBody\":\"" + body + "\"}</script>";
    }

    @Test
    void keepsOneOfTheCopiesThatAPageHoldsForSeveralScreens() {
        String html = Pages.page(
                "",
                "<article><h1>Harbour reopens</h1><div class=desktop>" + Pages.paragraphs(4)
                        + "</div><div class=mobile>" + Pages.paragraphs(4) + "</div></article>");

        assertThat(Pages.cleaned(cleaner, html).paragraphs())
                .doesNotHaveDuplicates()
                .hasSize(4);
    }

    @Test
    void leavesOutAPullQuoteOfAParagraph() {
        String quote = "The ships are back, and so are the people who live from them";
        String html = Pages.page(
                "",
                "<article><h1>Harbour reopens</h1>" + Pages.paragraphs(2) + "<p>“" + quote
                        + "”, said the mayor in front of the old customs house on Wednesday.</p><blockquote><p>“"
                        + quote
                        + "”</p></blockquote>" + Pages.paragraphs(2, 5) + "</article>");

        assertThat(Pages.cleaned(cleaner, html).paragraphs()).hasSize(6).noneMatch(p -> p.equals("“" + quote + "”"));
    }

    @Test
    void leavesOutTheTableOfContents() {
        StringBuilder body = new StringBuilder("<article><h1>Harbour reopens</h1>" + Pages.paragraphs(1) + "<ul>");
        for (String part : List.of("Which ferries sail", "What the repairs cost", "When the pier follows")) {
            body.append("<li><a href='#part'>").append(part).append("</a></li>");
        }
        body.append("</ul>");
        for (String part : List.of("Which ferries sail", "What the repairs cost", "When the pier follows")) {
            body.append("<h2 id=part>")
                    .append(part)
                    .append("</h2>")
                    .append(Pages.paragraphs(part.length(), part.length() + 2));
        }

        List<String> paragraphs =
                Pages.cleaned(cleaner, Pages.page("", body + "</article>")).paragraphs();

        assertThat(paragraphs).containsOnlyOnce("Which ferries sail", "What the repairs cost", "When the pier follows");
        assertThat(paragraphs.indexOf("Which ferries sail")).isEqualTo(1);
        assertThat(paragraphs.get(2)).isEqualTo(Pages.sentence(18));
    }

    @Test
    void leavesOutALineThatOnlyDivides() {
        String html = Pages.page(
                "",
                "<article><h1>Harbour reopens</h1>" + Pages.paragraphs(3) + "<p>___</p>" + Pages.paragraphs(3, 6)
                        + "</article>");

        assertThat(Pages.cleaned(cleaner, html).paragraphs()).hasSize(6).doesNotContain("___");
    }

    @Test
    void readsTheDatelineAndTheAgencyOfAWireStory() {
        String html = Pages.page(
                "",
                "<article><h1>Harbour reopens</h1><p>PORT ARDEN, March 4. /TASS/. " + Pages.sentence(0) + "</p>"
                        + Pages.paragraphs(1, 5) + "</article>");

        CleanArticle article = Pages.cleaned(cleaner, html);

        assertThat(article.dateline()).isEqualTo(new Dateline("Port Arden", "March 4", "TASS"));
        assertThat(article.agency()).isEqualTo("TASS");
    }

    @Test
    void tellsTheLanguageWhereThePageDoesNot() {
        String html = Pages.page("", "<article><h1>Harbour reopens</h1>" + Pages.paragraphs(5) + "</article>")
                .replace("lang=en", "");

        assertThat(Pages.cleaned(cleaner, html).language()).isEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html></html>",
                "<script>var text = 'On Wednesday the mayor reopened the harbour.';</script>",
                "<html><body><style>p { color: red }</style><img src=a.png></body></html>",
                "\u0000\u0000",
            })
    void rejectsAPageWithoutText(String html) {
        assertThat(cleaner.clean(Pages.raw(html)))
                .isInstanceOfSatisfying(CleanOutcome.Rejected.class, rejected -> assertThat(rejected.reason())
                        .isEqualTo("no-text"));
    }
}
