package org.dateline.clean.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.dateline.clean.CleanOutcome;
import org.dateline.contract.BodyFormat;
import org.dateline.contract.Origin;
import org.dateline.contract.PublicationDate;
import org.dateline.contract.RawArticle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateFinderTests {
    private final HtmlCleaner cleaner = new HtmlCleaner();

    @Test
    void readsWhatThePageStatesForMachines() {
        assertThat(published("<meta property=article:published_time content=2026-03-04T08:30:00+01:00>", ""))
                .isEqualTo(new PublicationDate("2026-03-04T08:30+01:00", "meta", 0.97));
    }

    @Test
    void readsTheTimeElementBesideTheHeadline() {
        assertThat(published("", "<time datetime=2026-03-04>Wednesday</time>"))
                .isEqualTo(new PublicationDate("2026-03-04", "time-element", 0.9));
    }

    @Test
    void readsTheLineBelowTheHeadline() {
        assertThat(published("", "<p class=meta>Published on 4 March 2026 by Ada Marsh</p>"))
                .isEqualTo(new PublicationDate("2026-03-04", "byline", 0.85));
    }

    @Test
    void takesNoDateFromACaption() {
        assertThat(published(
                        "", "<figure><figcaption>The storm, 2 November 2025. Photo: Lea Brandt</figcaption></figure>"))
                .isNull();
    }

    @Test
    void believesTheDateThatReadersSeeWhereTheStatedOneIsTheDayOfARelaunch() {
        assertThat(published(
                        "<meta property=article:published_time content=2026-02-27T10:00:00Z>",
                        "<p class=meta>Published on 4 March 2024</p>"))
                .isEqualTo(new PublicationDate("2024-03-04", "byline", 0.85));
    }

    @Test
    void keepsTheStatedTimeWhereTheShownDayIsThatOfAnotherTimeZone() {
        assertThat(published(
                        "<meta property=article:published_time content=2026-03-04T01:00:00Z>",
                        "<p class=meta>Published on 3 March 2026</p>"))
                .isEqualTo(new PublicationDate("2026-03-04T01:00Z", "meta", 0.97));
    }

    @Test
    void takesTheTimeElementNearestToTheHeadline() {
        assertThat(
                        published(
                                "",
                                "<p><time datetime=2026-03-03>Tuesday</time></p><p><time datetime=2026-03-01>1 March</time></p>"))
                .isEqualTo(new PublicationDate("2026-03-03", "time-element", 0.9));
    }

    @Test
    void takesTheDateOfAnUpdateWhereThereIsNoOther() {
        assertThat(published("", "<p>Last updated: March 4, 2026</p>"))
                .isEqualTo(new PublicationDate("2026-03-04", "byline", 0.6));
    }

    @Test
    void takesNoDateAfterTheReceipt() {
        assertThat(published("<meta property=article:published_time content=2026-03-09T08:30:00Z>", ""))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<figure><img src=a.jpg><figcaption>The quay on <time datetime=2019-10-03>3 October</time></figcaption></figure>",
                "<div><img src=a.jpg><p>The quay on 3 October 2019</p></div>",
                "<div class=related><h3>Related</h3><a href=/x>Old storm</a> <time datetime=2019-10-03>3 Oct</time></div>",
                "<ul class=teasers><li><h3><a href=/x>Old storm</a></h3><time datetime=2019-10-03>3 Oct</time></li></ul>",
                "<p><a href=/x>The storm that sank the boats</a> <time datetime=2019-10-03>3 Oct</time></p>",
                "<p>The quay was built on 3 October 2019.</p>"
            })
    void takesNoDateOfSomethingElseAboveTheText(String other) {
        assertThat(published("", other)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=teasers><div class=teaser><h3><a href=/x>Old storm</a></h3><time datetime=2019-10-03>3"
                        + " Oct</time></div></div>",
                "<div class=comments><div class=comment><b>Sue</b> <time datetime=2019-10-03>3 Oct</time></div></div>",
                "<div class=more><article itemscope itemtype=https://schema.org/NewsArticle><h3 itemprop=headline><a"
                        + " href=/x>Old storm</a></h3><meta itemprop=datePublished content=2019-10-03></article></div>"
            })
    void takesNoDateOfSomethingElseBelowTheText(String other) {
        assertThat(cleaned("<h1>Harbour reopens</h1>" + Pages.paragraphs(5) + other))
                .isNull();
    }

    @Test
    void takesNoDateFromTheHeadOfAllPages() {
        assertThat(cleaned(
                        "<header><p class=today>Thursday, March 5, 2026</p></header><article><h1>Harbour reopens</h1>"
                                + "<p class=date>4 March 2026</p>" + Pages.paragraphs(5) + "</article>"))
                .isEqualTo(new PublicationDate("2026-03-04", "byline", 0.85));
    }

    @Test
    void takesTheDateAboveTheHeadlineInTheArticlesOwnHead() {
        assertThat(cleaned("<article><header><p class=date>4 March 2026</p><h1>Harbour reopens</h1></header>"
                        + Pages.paragraphs(5) + "</article>"))
                .isEqualTo(new PublicationDate("2026-03-04", "byline", 0.85));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span itemprop=datePublished content=2026-03-04>Wed</span>",
                "<p itemprop=datePublished>2026-03-04</p>",
                "<abbr class=published title=2026-03-04>Wed</abbr>",
                "<div itemscope itemtype=https://schema.org/Comment><meta itemprop=datePublished content=2026-03-05></div>"
                        + "<meta itemprop=datePublished content=2026-03-04>"
            })
    void readsThePropertyOfTheArticlesItem(String property) {
        assertThat(cleaned("<main itemscope itemtype=https://schema.org/NewsArticle><h1>Harbour reopens</h1>" + property
                        + Pages.paragraphs(5) + "</main>"))
                .isEqualTo(new PublicationDate("2026-03-04", "meta", 0.97));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<time class=updated datetime=2026-03-05>5 March</time><time class=published datetime=2026-03-03>3"
                        + " March</time>",
                "<time class='entry-date published updated' datetime=2026-03-03>3 March</time>",
                "<time datetime=2026-03-05>Updated 5 March</time> <time datetime=2026-03-03>Published 3 March</time>",
                "<p>Last updated: <time datetime=2026-03-05>5 March</time></p><p><time datetime=2026-03-03>3 March</time></p>",
                "<p><span class=posted>On <a href=/h rel=bookmark><time datetime=2026-03-03>Tuesday, 3 March"
                        + " 2026</time></a></span></p>",
                "<time>3 mars 2026</time>"
            })
    void prefersTheTimeOfPublicationToThatOfAnUpdate(String times) {
        assertThat(published("", times)).isEqualTo(new PublicationDate("2026-03-03", "time-element", 0.9));
    }

    @Test
    void takesNoAuthorsBesideADateForTheHeadlineOfAnotherArticle() {
        String byline =
                "<div class=items>By <a href=/by/ada>Adelheid Marsh-Ellery</a> and <a href=/by/tom>Thomas Ortiz</a>"
                        + " · <time datetime=2026-03-03>3 Mar 2026</time></div>";

        assertThat(published("", byline)).isEqualTo(new PublicationDate("2026-03-03", "time-element", 0.9));
    }

    @Test
    void believesNoJsonLdOfTheNextArticleOfAnEndlessPage() {
        String next =
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Storm sinks two boats\","
                        + "\"datePublished\":\"2026-03-01\"}</script>";
        String html = Pages.page(
                "",
                "<article><h1>Harbour reopens</h1><p>3 March 2026</p>" + Pages.paragraphs(5)
                        + "</article><article><h1>Storm sinks two boats</h1></article>" + next);

        assertThat(Pages.cleaned(cleaner, html).published())
                .isEqualTo(new PublicationDate("2026-03-03", "byline", 0.85));
    }

    @Test
    void takesNoTimeElementThatHoldsTheTextForItsDate() {
        assertThat(cleaned("<h1>Harbour reopens</h1><time>On 3 March 2026 it began." + Pages.paragraphs(8) + "</time>"))
                .isNull();
    }

    @Test
    void isUnsureOfATimeThatTellsOfAnUpdateOnly() {
        assertThat(published("", "<p>Updated <time datetime=2026-03-03>3 March</time></p>"))
                .isEqualTo(new PublicationDate("2026-03-03", "time-element", 0.6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div><span>Published</span> <span>Tue, March 3, 2026</span> <span>at 10:32 AM EST</span> <span>Updated Wed,"
                        + " March 4, 2026 at 11:05 AM EST</span></div>",
                "<p>Updated: 4 March 2026 | Published: 3 March 2026</p>",
                "<div class=info>2026-03-03 10:00:00 来源：新华网 作者：王小明 责任编辑：李明</div>",
                "<div><span>2026年3月3日 星期二 10:00</span></div>",
                "<p>3 มีนาคม 2569</p>",
                "<div>เผยแพร่ 3 มี.ค. 2569 · ปรับปรุงล่าสุด 4 มี.ค. 2569 · อ่าน 5 นาที</div>",
                "<div>பதிவு செய்த நாள்: மார்ச் 3, 2026 06:42 | மாற்றம் செய்த நாள்: மார்ச் 4, 2026 11:05 | நமது நிருபர்</div>",
                "<div>নিজস্ব প্রতিবেদক, ঢাকা প্রকাশ: ০৩ মার্চ ২০২৬, ১৮:২০ আপডেট: ০৪ মার্চ ২০২৬, ১০:১৫</div>",
                "<p>٣ مارس ٢٠٢٦</p>"
            })
    void readsLinesOfManyKinds(String line) {
        assertThat(published("", line)).isEqualTo(new PublicationDate("2026-03-03", "byline", 0.85));
    }

    @Test
    void readsNumbersInTheOrderOfThePagesLanguage() {
        String page = "<html lang=fr><body><h1>Harbour reopens</h1><p>04/03/2026 à 10:32</p>" + Pages.paragraphs(5);

        assertThat(Pages.cleaned(cleaner, page).published())
                .isEqualTo(new PublicationDate("2026-03-04", "byline", 0.7));
        assertThat(Pages.cleaned(cleaner, page.replace("lang=fr", "lang=en")).published())
                .isNull();
    }

    @Test
    void takesNoTimeThatIsYetToCome() {
        assertThat(published("<meta property=article:published_time content=2026-03-06T12:00:00Z>", ""))
                .isNull();
    }

    @Test
    void readsTheAddressThatThePageStatesWhereTheFeederGaveNone() {
        String html = Pages.page(
                "<link rel=canonical href=https://example.org/world/2026/mar/04/harbour>",
                "<h1>Harbour reopens</h1>" + Pages.paragraphs(5));
        Origin unknown = new Origin("harbour", 1, null, null, null, null, null, Instant.parse("2026-03-05T07:08:09Z"));
        RawArticle raw = new RawArticle(unknown, null, List.of(), null, null, BodyFormat.HTML, html);

        assertThat(((CleanOutcome.Cleaned) cleaner.clean(raw)).article().published())
                .isEqualTo(new PublicationDate("2026-03-04", "url", 0.95));
    }

    private @Nullable PublicationDate published(String head, String byline) {
        String html = Pages.page(
                head,
                "<article><h1>Harbour reopens</h1>" + byline + Pages.paragraphs(5)
                        + "</article><div class=related><a href=x>Storm sinks boats</a> <time datetime=2025-11-02>2 November"
                        + " 2025</time></div>");
        return Pages.cleaned(cleaner, html).published();
    }

    private @Nullable PublicationDate cleaned(String body) {
        return Pages.cleaned(cleaner, Pages.page("", body)).published();
    }
}
