package org.dateline.clean.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.contract.CleanArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorFinderTests {
    private final HtmlCleaner cleaner = new HtmlCleaner();

    @Test
    void believesWhatThePageStatesForMachines() {
        assertThat(authors("<meta name=author content='Ada Marsh'>", "<p>Photos by Lea Brandt</p>"))
                .containsExactly("Ada Marsh");
    }

    @Test
    void addsThoseWhomThePageShowsBesideTheOneItStates() {
        assertThat(authors("<meta name=author content='Ada Marsh'>", "<p>By Ada Marsh and Tom Ellery</p>"))
                .containsExactly("Ada Marsh", "Tom Ellery");
    }

    @Test
    void leavesOutWhoCheckedTheArticle() {
        assertThat(authors("", "<p>By Ada Marsh – Updated Mar 5, 2026 | Fact-checked by Tom Ellery</p>"))
                .containsExactly("Ada Marsh");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <p>Written by</p><p>Ada Marsh</p>
                    <div class=byline><a href=/staff/7>Ada Marsh</a></div>
                    <div><span>4 March 2026</span></div><div>Ada Marsh</div>
                    <p>Ada Marsh • March 4th, 2026</p>
                    <p><a href=/author/ada-marsh>Ada Marsh</a></p>
                    <h3>Author</h3><p>Ada Marsh</p>
                    <p><strong>Ada Marsh</strong></p>
                    <div class=category>Ada Marsh • 04.03.2026</div>
                    <p>by Ada Marsh • Mar 4, 2026 • Harbour News, Tide Tables</p>
                    <p class=byline>Ada Marsh | Published 10:32 AM, March 4, 2026 | Updated 2 hours ago</p>
                    <p class=byline>By Ada Marsh<br>ABC News, Kabul</p>
                    <div>Ada Marsh</div><div>Co-Founder and Marketing Director</div>
                    <h4>Ada Marsh</h4><p class=date>Last updated on 4 March 2026</p>
                    <p>ADA MARSH</p>
                    <p class=byline>By Ada Marsh ada@example.org</p>
                    <p class=byline>by ada marsh</p>
                    """)
    void findsTheNameWhereBylinesStand(String byline) {
        assertThat(authors("", byline)).containsExactly("Ada Marsh");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <div class=byline><span>كتبت - ليلى منصور</span></div> | ليلى منصور
                    <span>كتبت - ليلى منصور</span> | ليلى منصور
                    <ul class=byline><li><span>مصنف, </span><span>نادیہ گل</span></li></ul> | نادیہ گل
                    <div class=author>सीमा वर्मा</div> | सीमा वर्मा
                    <p><a href=/author/seema>सीमा वर्मा</a></p> | सीमा वर्मा
                    """)
    void findsNamesInScriptsWithoutCapitalsWhereThePageSaysThatTheyAre(String byline, String name) {
        assertThat(authors("", byline)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <div class=author-date>آخر تحديث</div>
                    <p>ليلى منصور</p>
                    <div class=byline>न्यूज़ डेस्क</div>
                    """)
    void takesNoOtherWordsOfTheseScriptsForNames(String line) {
        assertThat(authors("", line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <div><span class=author>Ada Marsh-Ellery</span> / <time>4 March 2026</time> / a long read, they say</div> | Ada Marsh-Ellery
                    <div><b class=byline>Ada Marsh</b><i>Posted 4 March 2026</i><i>12 comments</i></div>        | Ada Marsh
                    <div><span class=reporter>한여울 기자</span><span>입력 2026.03.04. 오후 8:14</span></div>        | 한여울
                    <div><span>2026-03-04 08:31</span> <span>来源：海西时报</span> <span>作者：邵临川</span></div>   | 邵临川
                    <div><span>南瀛郵報／ 記者曾沛岑／台南即時報導</span><span>更新：2026-03-04</span></div>          | 曾沛岑
                    <div class=firma>Texto: Ada Marsh ⋅ Fotos: Tom Ellery</div>                                  | Ada Marsh
                    """)
    void findsTheNameThatAPartOfTheLineIsCalled(String byline, String name) {
        assertThat(authors("", byline)).containsExactly(name);
    }

    @Test
    void believesANameInABylineRatherThanTheNewsroomThatThePageStates() {
        String desk = "<meta name=author content='Harbour Reporting Network'>";

        assertThat(authors(desk, "<div class=byline>Ada Marsh, 4 March 2026</div>"))
                .containsExactly("Ada Marsh");
        assertThat(authors(desk, "<div>Reviewed by <span class=author>Tom Ellery</span></div>"))
                .containsExactly("Harbour Reporting Network");
    }

    @Test
    void takesNoPlaceBehindTheOutletForAName() {
        assertThat(authors(
                        "<meta property=og:site_name content='Portal Serra Alta'>",
                        "<p>Por Ada Marsh, Portal Serra Alta — Ribeirão das Lajes</p>"))
                .containsExactly("Ada Marsh");
    }

    @Test
    void takesNoButtonBesideTheDateForAName() {
        assertThat(authors("", "<ul><li>4 March 2026</li><li>ポスト</li><li>Stay connected</li></ul>"))
                .isEmpty();
    }

    @Test
    void addsThoseWhoseLinksStandBesideTheOneItStates() {
        assertThat(
                        authors(
                                "<meta name=author content='Ada Marsh'>",
                                "<div><a rel=author href=/a>Ada Marsh</a></div><div><a rel=author href=/t>Tom Ellery</a></div>"))
                .containsExactly("Ada Marsh", "Tom Ellery");
        assertThat(authors(
                        "<meta name=author content='Ada Marsh'>",
                        "<div><a rel=author href=/a>Ada Marsh</a></div>"
                                + "<div>Reviewed by <a rel=author href=/t>Tom Ellery</a></div>"))
                .containsExactly("Ada Marsh");
    }

    @Test
    void prefersAShownFullNameToAStatedLogin() {
        assertThat(authors("<meta name=author content=amarsh>", "<p>By Ada Marsh</p>"))
                .containsExactly("Ada Marsh");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <meta property=og:site_name content='Harbour Daily'>         | <p class=byline>By Harbour Daily</p>
                    <meta property=og:site_name content='Harbour'>               | <p>by the Harbour Team, 4 March 2026</p>
                    <meta property=og:site_name content='Harbour'>               | <p class=byline>News Desk</p>
                    <meta property=og:site_name content='Harbour'>               | <p class=byline>By Staff</p>
                    <meta property=og:site_name content='Harbour'>               | <p class=byline>Le Port avec AFP</p>
                    """)
    void namesNeitherTheSiteNorItsDesks(String head, String byline) {
        assertThat(authors(head, byline)).isEmpty();
    }

    @Test
    void namesTheAgencyWhereNobodySigned() {
        assertThat(article("", "<p class=byline>By The Associated Press</p>").authors())
                .containsExactly("The Associated Press");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <p class=byline>By The Associated Press</p>             | AP
                    <p class=byline>AFP</p>                                 | AFP
                    <p class=byline>Le Port avec AFP</p>                    | AFP
                    <p class=byline>By Ada Marsh, Associated Press</p>      | AP
                    """)
    void findsTheAgencyInTheByline(String byline, String agency) {
        assertThat(article("", byline).agency()).isEqualTo(agency);
    }

    @Test
    void believesThePageThatStatesANewsroomWhereNoPersonIsNamed() {
        assertThat(authors("<meta name=author content='The Harbour Team'>", "<p>March 4, 2026</p>"))
                .containsExactly("The Harbour Team");
        assertThat(authors("<meta name=author content='The Harbour Team'>", "<p class=byline>By Ada Marsh</p>"))
                .containsExactly("Ada Marsh");
        assertThat(authors("<meta name=author content=admin>", "")).isEmpty();
    }

    @Test
    void countsNoInitialsAndParticlesAsWords() {
        assertThat(authors("", "<p class=byline>J. K. van der Berg</p>")).containsExactly("J. K. van der Berg");
    }

    @Test
    void readsSurnamesThatComeFirst() {
        assertThat(authors("<meta name=citation_author content='Marsh, Ada'>", ""))
                .containsExactly("Ada Marsh");
    }

    @Test
    void takesTheLongestOfTheListsThatThePageStates() {
        assertThat(authors(
                        "<meta name=dc.creator content='Ada Marsh'><meta name=citation_authors content='Ada Marsh; Tom Ellery'>",
                        ""))
                .containsExactly("Ada Marsh", "Tom Ellery");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <p class=author>Jun 2</p>
                    <p>By November</p>
                    <p class=byline>Learn More</p>
                    <div>बरामद गहना</div><div>4 March 2026</div>
                    """)
    void takesNeitherMonthsNorPromptsForNames(String line) {
        assertThat(authors("", line)).isEmpty();
    }

    @Test
    void readsNamesThatAreEscapedTwice() {
        String linked = "<script type=application/ld+json>{\"@type\":\"Article\",\"headline\":\"Harbour reopens\","
                + "\"author\":{\"name\":\"Ada O&#39;Marsh\"}}</script>";

        assertThat(authors(linked, "")).containsExactly("Ada O'Marsh");
    }

    private List<String> authors(String head, String byline) {
        return article(head, byline).authors();
    }

    private CleanArticle article(String head, String byline) {
        String html =
                Pages.page(head, "<article><h1>Harbour reopens</h1>" + byline + Pages.paragraphs(5) + "</article>");
        return Pages.cleaned(cleaner, html);
    }
}
