package org.dateline.clean.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.contract.PublicationDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

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

    private @Nullable PublicationDate published(String head, String byline) {
        String html = Pages.page(
                head,
                "<article><h1>Harbour reopens</h1>" + byline + Pages.paragraphs(5)
                        + "</article><div class=related><a href=x>Storm sinks boats</a> <time datetime=2025-11-02>2 November"
                        + " 2025</time></div>");
        return Pages.cleaned(cleaner, html).published();
    }
}
