package org.dateline.clean;

import org.dateline.clean.html.HtmlCleaner;
import org.dateline.clean.language.LanguageDetector;
import org.dateline.clean.site.SiteRules;
import org.dateline.clean.text.TextCleaner;
import org.dateline.contract.RawArticle;

/** Cleans raw articles of either format: a page or a text in, the article without boilerplate out. Thread-safe. */
public final class ArticleCleaner {
    private final HtmlCleaner html = new HtmlCleaner();
    private final TextCleaner text = new TextCleaner(new LanguageDetector());

    /** The clean article, or why there is none. */
    public CleanOutcome clean(RawArticle article, SiteRules rules) {
        return switch (article.format()) {
            case HTML -> html.clean(article, rules.of(article.origin().url()));
            case TEXT -> text.clean(article);
        };
    }

    /** What {@link #clean} makes of an article, and why. */
    public Explanation explain(RawArticle article, SiteRules rules) {
        return switch (article.format()) {
            case HTML -> html.explain(article, rules.of(article.origin().url()));
            case TEXT -> text.explain(article);
        };
    }
}
