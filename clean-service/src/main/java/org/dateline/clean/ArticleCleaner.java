package org.dateline.clean;

import org.dateline.clean.html.HtmlCleaner;
import org.dateline.contract.BodyFormat;
import org.dateline.contract.RawArticle;

/** Cleans raw articles of either format: a page or a text in, the article without boilerplate out. Thread-safe. */
public final class ArticleCleaner {
    private final HtmlCleaner html = new HtmlCleaner();

    /** The clean article, or why there is none. */
    public CleanOutcome clean(RawArticle article) {
        if (article.format() == BodyFormat.HTML) {
            return html.clean(article);
        }
        throw new UnsupportedOperationException("Unknown format: " + article.format());
    }
}
