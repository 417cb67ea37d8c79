package org.dateline.clean.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages put around and into their articles, on pages of one plain template; {@code |} stands for the article. */
class ClutteredPagesTests {
    private static final List<String> TEXT =
            IntStream.range(0, 6).mapToObj(Pages::sentence).toList();

    private final HtmlCleaner cleaner = new HtmlCleaner();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            value = {
                "consent wall ~ <div class=cmp-box><h2>We care about your privacy</h2><p>We and our 512 partners store information"
                        + " on your device, such as cookies, to show you personal advertising.</p><button>Accept</button></div>|",
                "comments ~ |<section class=comments><h2>2 Comments</h2><div class=comment><b>gull99</b><p>My uncle waited for"
                        + " eleven weeks with his boat, and nobody from the town hall ever called him back.</p></div><div"
                        + " class=comment><b>Ines</b><p>The quay at Westholm was mended in half of the time, so what did they do"
                        + " all winter?</p></div></section>",
                "newsletter ~ |<div class=newsletter><h4>The Courier in your inbox</h4><p>Sign up for our free weekly newsletter"
                        + " with the best stories of the coast.</p><form><input><button>Subscribe</button></form></div>",
                "paywall ~ |<div class=meter><h3>Go on reading</h3><p>Subscribe today for unlimited access to"
                        + " the Courier, from two euros a month.</p></div>",
                "follow us ~ |<p>Follow the Courier on Facebook and Twitter.</p>",
                "donations ~ |<p><em>Support independent journalism: donate today, and help us to stay free for all.</em></p>",
                "next article ~ |<article class=next><h1>Bakery burns down in Mill Lane</h1><p class=byline>By Tom Ellery</p><p>The"
                        + " old bakery in Mill Lane burned down on Tuesday night, the fire brigade said, and nobody was hurt.</p>"
                        + "<p>Neighbours woke when the windows broke, and carried water from the canal until the engines came.</p>"
                        + "</article>"
            })
    void areNoText(String kind, String html) {
        String page = Pages.page(
                "",
                "<main>"
                        + html.replace(
                                "|",
                                "<article><h1>Harbour reopens</h1><p class=byline>By Ada Marsh</p>"
                                        + Pages.paragraphs(6) + "</article>")
                        + "</main>");

        assertThat(Pages.cleaned(cleaner, page).paragraphs()).as(kind).containsExactlyElementsOf(TEXT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<p>Also read: <a href=/b>Bakery burns down in Mill Lane</a></p>",
                "<p><strong>Read more |</strong> <a href=/b>Bakery burns down in Mill Lane</a></p>",
                "<p><a href=/b>Lesen Sie auch: In der Mühlgasse brennt die Bäckerei</a></p>"
            })
    void announcedLinksAreNoText(String link) {
        String page = Pages.page(
                "",
                "<main><article><h1>Harbour reopens</h1>" + Pages.paragraphs(0, 3) + link + Pages.paragraphs(3, 6)
                        + "</article></main>");

        assertThat(Pages.cleaned(cleaner, page).paragraphs()).containsExactlyElementsOf(TEXT);
    }
}
