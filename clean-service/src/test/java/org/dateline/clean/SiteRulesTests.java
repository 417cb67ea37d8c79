package org.dateline.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import org.dateline.clean.CleanOutcome.Cleaned;
import org.dateline.clean.site.SiteRules;
import org.dateline.clean.site.SiteRulesReader;
import org.dateline.contract.BodyFormat;
import org.dateline.contract.CleanArticle;
import org.dateline.contract.Origin;
import org.dateline.contract.RawArticle;
import org.dateline.contract.Receipt;
import org.junit.jupiter.api.Test;

/** What a rule for a site decides over the cleaner, and what the cleaner tells of it. */
class SiteRulesTests {
    private static final String PAGE = """
            <html lang="en"><head><title>Gazette: all the news</title></head><body>
            <div class="kicker">A new bridge for the old town</div><div class="who">By Ada Marsh</div>
            <div class="when">4 March 2026</div>
            <div class="x1"><p>The council met on Monday and heard what its members had to say on the new bridge.</p>
            <p class="x2">The Gazette brings you the stories of the old town every morning before the sun is up.</p>
            <p>Work would begin in spring, the mayor said, and it would take two years at the very least.</p></div>
            <div class="x3"><p>Another story of this paper begins with these words, and it is not about the bridge.</p></div>
            </body></html>""";
    private static final SiteRules RULES = SiteRulesReader.read(new StringReader("""
            news.example:
              body: .x1
              remove: .x2
              title: .kicker
              author: .who
              date: .when
            partly.example:
              remove: .x3
            absent.example:
              body: .no-such-thing
            """), "sites.yaml");

    private final ArticleCleaner cleaner = new ArticleCleaner();

    @Test
    void takesWhatTheRuleNames() {
        CleanArticle article = clean("https://www.news.example/bridge");

        assertThat(article.paragraphs())
                .containsExactly(
                        "The council met on Monday and heard what its members had to say on the new bridge.",
                        "Work would begin in spring, the mayor said, and it would take two years at the very least.");
        assertThat(article.title()).isEqualTo("A new bridge for the old town");
        assertThat(article.authors()).containsExactly("Ada Marsh");
        assertThat(article.published()).isNotNull();
        assertThat(article.published().value()).isEqualTo("2026-03-04");
        assertThat(article.published().evidence()).isEqualTo("site-rule");
        assertThat(article.removed())
                .filteredOn(receipt -> receipt.reason().equals("site-rule"))
                .extracting(Receipt::text)
                .allSatisfy(text -> assertThat(text).startsWith("The Gazette brings you"))
                .hasSize(1);
    }

    @Test
    void believesNoRuleWhoseDateIsInTheFuture() {
        RawArticle raw = raw("https://news.example/bridge", PAGE.replace("4 March 2026", "4 March 2031"));
        CleanOutcome outcome = cleaner.clean(raw, RULES);

        assertThat(((Cleaned) outcome).article().published()).isNull();
    }

    @Test
    void leavesTheRestToTheCleaner() {
        assertThat(clean("https://partly.example/bridge").text())
                .contains("The council met on Monday", "Work would begin")
                .doesNotContain("Another story of this paper");
    }

    @Test
    void findsTheTextItselfWhereThePageHasNotWhatTheRuleNames() {
        assertThat(clean("https://absent.example/bridge").paragraphs())
                .isEqualTo(clean("https://other.example/bridge").paragraphs());
    }

    @Test
    void explainsEachBlockAndValue() {
        Explanation explanation = cleaner.explain(raw("https://news.example/bridge"), RULES);

        assertThat(explanation.blocks()).extracting(Explanation.Block::verdict).contains("text", "site-rule", "title");
        assertThat(explanation.blocks())
                .allSatisfy(block -> assertThat(block.score()).isBetween(0.0, 1.0));
        assertThat(explanation.values())
                .anySatisfy(value -> {
                    assertThat(value.name()).isEqualTo("title");
                    assertThat(value.from()).startsWith("site rule, title");
                })
                .anySatisfy(value -> {
                    assertThat(value.name()).isEqualTo("published");
                    assertThat(value.from()).isEqualTo("site-rule, confidence 0.95");
                });
    }

    @Test
    void explainsTextsLineByLine() {
        RawArticle text = new RawArticle(
                raw("https://news.example/bridge").origin(), null, List.of(), null, null, BodyFormat.TEXT, """
                Home | News | Sport

                A new bridge for the old town

                The council met on Monday and heard what its members had to say on the new bridge.

                Work would begin in spring, the mayor said, and it would take two years at the very least.
                """);

        assertThat(cleaner.explain(text, RULES).blocks()).hasSize(4).first().satisfies(block -> {
            assertThat(block.where()).isEqualTo("line 1");
            assertThat(block.isText()).isFalse();
        });
    }

    private CleanArticle clean(String url) {
        CleanOutcome outcome = cleaner.clean(raw(url), RULES);
        assertThat(outcome).isInstanceOf(Cleaned.class);
        return ((Cleaned) outcome).article();
    }

    private static RawArticle raw(String url) {
        return raw(url, PAGE);
    }

    private static RawArticle raw(String url, String page) {
        Origin origin = new Origin("id", 1, null, null, url, url, null, Instant.parse("2026-03-05T07:08:09Z"));
        return new RawArticle(origin, null, List.of(), null, null, BodyFormat.HTML, page);
    }
}
