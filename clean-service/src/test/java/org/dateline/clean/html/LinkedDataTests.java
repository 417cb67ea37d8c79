package org.dateline.clean.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.contract.CleanArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedDataTests {
    private static final String OTHER =
            "{'@type': 'NewsArticle', 'headline': 'Bakery burns down', 'author': 'Tom Ellery',"
                    + " 'datePublished': '2025-01-01', 'articleBody': '"
                    + "The bakery in Mill Lane burned down. ".repeat(20) + "'}";
    private static final String OURS =
            "{'@type': 'NewsArticle', 'headline': 'Harbour reopens', 'datePublished': '2026-03-04'}";

    private final HtmlCleaner cleaner = new HtmlCleaner();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "<!-- %s -->",
                "<!--\n%s\n//-->",
                "//<![CDATA[\n%s\n//]]>",
                "/*<![CDATA[*/ %s /*]]>*/",
                "<![CDATA[%s]]>"
            })
    void readsScriptsThatAreWrappedForOldBrowsers(String wrapping) {
        CleanArticle article = clean(wrapping.formatted(OURS), Pages.paragraphs(4));

        assertThat(article.published()).isNotNull();
        assertThat(article.published().value()).isEqualTo("2026-03-04");
    }

    @Test
    void believesTheArticleThatThePageIsAbout() {
        CleanArticle article = clean("[" + OTHER + "," + OURS + "]", Pages.paragraphs(1));

        assertThat(article.published()).isNotNull();
        assertThat(article.published().value()).isEqualTo("2026-03-04");
        assertThat(article.authors()).isEmpty();
        assertThat(article.paragraphs()).containsExactly(Pages.sentence(0));
    }

    @Test
    void takesEvenAShortTextWhereThePageShowsNone() {
        String text = "Ferries sail again from Friday, but the northern pier stays shut.";

        CleanArticle article = clean(OURS.replace("}", ", 'articleBody': '" + text + "'}"), "<div id=app></div>");

        assertThat(article.paragraphs()).containsExactly(text);
    }

    private CleanArticle clean(String script, String body) {
        return Pages.cleaned(
                cleaner,
                Pages.page(
                        "<script type=application/ld+json>" + script.replace('\'', '"') + "</script>",
                        "<article><h1>Harbour reopens</h1>" + body + "</article>"));
    }
}
