package org.dateline.clean;

import java.util.List;
import java.util.Map;
import org.dateline.clean.html.HtmlCleaner;
import org.dateline.clean.language.LanguageDetector;
import org.dateline.clean.site.SiteRules;
import org.dateline.clean.text.TextCleaner;
import org.dateline.contract.RawArticle;
import org.jsoup.helper.ValidationException;

/** Cleans raw articles of either format: a page or a text in, the article without boilerplate out. Thread-safe. */
public final class ArticleCleaner {
    private static final CleanOutcome TOO_SLOW = new CleanOutcome.Rejected("too-slow", Deadline.Missed.DETAIL);

    private final HtmlCleaner html = new HtmlCleaner();
    private final TextCleaner text = new TextCleaner(new LanguageDetector());

    /** The clean article, or why there is none. */
    public CleanOutcome clean(RawArticle article, SiteRules rules) {
        return clean(article, rules, Deadline.start());
    }

    CleanOutcome clean(RawArticle article, SiteRules rules, Deadline deadline) {
        try {
            return switch (article.format()) {
                case HTML -> html.clean(article, rules.of(article.origin().url()), deadline);
                case TEXT -> text.clean(article, deadline);
            };
        } catch (Deadline.Missed e) {
            return TOO_SLOW;
        } catch (ValidationException e) {
            return unparsable(e);
        }
    }

    /** The parser's tree builder gives up on templates in elements nested without end, by what it calls a bug. */
    private static CleanOutcome unparsable(ValidationException e) {
        return new CleanOutcome.Rejected("unparsable", "Expected markup that jsoup can parse, got: " + e.getMessage());
    }

    /** What {@link #clean} makes of an article, and why. */
    public Explanation explain(RawArticle article, SiteRules rules) {
        Deadline deadline = Deadline.start();
        try {
            return switch (article.format()) {
                case HTML -> html.explain(article, rules.of(article.origin().url()), deadline);
                case TEXT -> text.explain(article, deadline);
            };
        } catch (Deadline.Missed e) {
            return Explanation.of(TOO_SLOW, List.of(), Map.of());
        } catch (ValidationException e) {
            return Explanation.of(unparsable(e), List.of(), Map.of());
        }
    }
}
