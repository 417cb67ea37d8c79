package org.dateline.clean.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteRulesReaderTests {
    private static final String RULES = """
            # What the redesign of March broke
            news.example:
              body: [ div.story, p.lead ]
              remove: .signup
              title: h1.headline
              date: time.published
              author: .byline a
            blog.news.example:
              body: main
            """;

    @ParameterizedTest
    @CsvSource({
        "https://news.example/a, true",
        "https://www.News.example:8080/a, true",
        "https://blog.news.example/a, true",
        "https://othernews.example/a, false",
        "https://example/a, false",
        "mailto:a@news.example, false",
        "not a url, false"
    })
    void findsTheRuleOfAHost(String url, boolean found) {
        assertThat(read(RULES).of(url) != null).isEqualTo(found);
    }

    @Test
    void prefersTheRuleOfTheHostItself() {
        SiteRule rule = read(RULES).of("https://blog.news.example/a");

        assertThat(rule).isNotNull();
        assertThat(rule.title()).isEmpty();
    }

    @Test
    void findsThePartsOfAPageAndMarksThem() {
        Document page = Jsoup.parse("""
                <h1 class=headline> A bridge </h1><div class=byline><a>Ada Marsh</a> and <a>Ben Frey</a></div>
                <time class=published datetime=2026-03-04>yesterday</time>
                <div class=story><p>One.<p class=signup>Sign up</div><p data-dateline-rule=body>Not this""");

        SiteRule rule = read(RULES).of("https://news.example/a");
        assertThat(rule).isNotNull();
        SiteRule.Findings found = rule.apply(page);

        assertThat(found.hasBody()).isTrue();
        assertThat(found.title()).isEqualTo("A bridge");
        assertThat(found.date()).isEqualTo("2026-03-04");
        assertThat(found.authors()).containsExactly("Ada Marsh", "Ben Frey");
        assertThat(page.select("[data-dateline-rule=body]").eachAttr("class")).containsExactly("story");
        assertThat(page.select("[data-dateline-rule=remove]").eachText()).containsExactly("Sign up");
    }

    @Test
    void namesTheLineOfEachError() {
        String wrong = """
                news.example:
                  body: div[
                  headline: h1
                "two hosts":
                  body: p
                NEWS.example:
                  body: p
                empty.example:
                """;

        assertThatIllegalArgumentException().isThrownBy(() -> read(wrong)).satisfies(error -> assertThat(
                        error.getMessage().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("sites.yaml, line 2: expected a CSS selector, got: div["),
                        line -> assertThat(line).startsWith("sites.yaml, line 3: expected body, remove"),
                        line -> assertThat(line).startsWith("sites.yaml, line 4: expected a host"),
                        line -> assertThat(line).startsWith("sites.yaml, line 6: news.example: expected one"),
                        line -> assertThat(line).startsWith("sites.yaml, line 8: empty.example")));
    }

    @Test
    void namesTheLineThatIsNoYaml() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("news.example:\n  body: [p\n"))
                .withMessageStartingWith("sites.yaml, line 3: expected YAML");
    }

    @Test
    void takesAnEmptyFileForNoRules() {
        assertThat(read("").size()).isZero();
    }

    private static SiteRules read(String yaml) {
        return SiteRulesReader.read(new StringReader(yaml), "sites.yaml");
    }
}
