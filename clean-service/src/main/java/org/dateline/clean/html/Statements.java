package org.dateline.clean.html;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.clean.site.SiteRule;
import org.dateline.contract.RawArticle;
import org.jspecify.annotations.Nullable;

/** An article and its page in, what the feeder, a site rule and the head of the page say of it out, by where they do. */
final class Statements {
    private final Map<String, String> byPlace = new LinkedHashMap<>();

    Statements(RawArticle article, Analysis analysis) {
        add("feeder", article.title());
        add("feeder's authors", String.join(", ", article.authors()));
        add("feeder's language", article.language());
        add("feeder's URL", article.origin().url());
        SiteRule.Findings ruled = analysis.ruled();
        if (ruled != null) {
            add("site rule, title", ruled.title());
            add("site rule, author", String.join(", ", ruled.authors()));
        }
        LinkedData linked = analysis.linked();
        add("JSON-LD headline", linked.headline());
        add("JSON-LD author", String.join(", ", linked.authors()));
        add("JSON-LD description", linked.description());
        add("JSON-LD articleSection", linked.section());
        add("JSON-LD image", linked.image());
        Head head = analysis.page().head();
        add("html lang", head.language());
        add("link rel=canonical", head.canonical());
        head.metas().forEach((name, contents) -> add("meta " + name, contents.get(0)));
        add("title element", head.title());
    }

    private void add(String place, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            byPlace.put(place, text);
        }
    }

    /** In the order in which they count. */
    Map<String, String> byPlace() {
        return byPlace;
    }
}
