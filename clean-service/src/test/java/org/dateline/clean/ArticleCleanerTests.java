package org.dateline.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.clean.site.SiteRules;
import org.dateline.contract.ArticleSamples;
import org.dateline.contract.BodyFormat;
import org.dateline.contract.RawArticle;
import org.junit.jupiter.api.Test;

class ArticleCleanerTests {
    /** The tree builder of jsoup 1.24.1 loses count of templates where elements are nested deeper than it may build. */
    private static final String LOST_TEMPLATES = "<template>" + "<svg>".repeat(395) + "<base><template><math>";

    private final ArticleCleaner cleaner = new ArticleCleaner();

    @Test
    void rejectsMarkupThatTheParserGivesUp() {
        assertThat(cleaner.clean(page(LOST_TEMPLATES), SiteRules.NONE))
                .isInstanceOfSatisfying(CleanOutcome.Rejected.class, rejected -> assertThat(rejected.reason())
                        .isEqualTo("unparsable"));
    }

    @Test
    void explainsWhatItRejects() {
        CleanOutcome unparsable = cleaner.clean(page(LOST_TEMPLATES), SiteRules.NONE);

        assertThat(cleaner.explain(page(LOST_TEMPLATES), SiteRules.NONE).outcome())
                .isEqualTo(unparsable);
    }

    private static RawArticle page(String html) {
        return new RawArticle(ArticleSamples.origin("harbour"), null, List.of(), null, null, BodyFormat.HTML, html);
    }
}
