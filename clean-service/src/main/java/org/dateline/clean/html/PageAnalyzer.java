package org.dateline.clean.html;

import java.util.Objects;
import org.dateline.clean.Deadline;
import org.dateline.clean.site.SiteRule;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Parses a page and looks at each block of its text: HTML in, an {@link Analysis} out. Thread-safe. */
public final class PageAnalyzer {
    private static final int DEEPEST = 400;

    private final CueReader cues = new CueReader();
    private final Phrases phrases = new Phrases();
    private final LinkedDataReader linkedData = new LinkedDataReader();

    /** Analyses a page; one without text has no blocks. */
    public Analysis analyze(String html) {
        return analyze(html, null, Deadline.start());
    }

    /** Analyses a page of a site that has a rule, if it can be done in time. */
    Analysis analyze(String html, @Nullable SiteRule rule, Deadline deadline) {
        Document document = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(deadline.reader(html), "");
        SiteRule.Findings ruled = rule == null ? null : rule.apply(document);
        Page page = new PageReader(cues, phrases, deadline).read(document);
        LinkedData linked = linkedData.read(page.head());
        Evidence evidence = evidence(page.head(), linked);
        float[][] rows = page.blocks().isEmpty() ? new float[0][] : new BlockFeatures(page, evidence).rows();
        return new Analysis(page, linked, evidence, rows, ruled);
    }

    private static Evidence evidence(Head head, LinkedData linked) {
        String title = firstOf(head.meta("og:title", "twitter:title"), linked.headline(), head.title());
        String description =
                firstOf(head.meta("og:description", "description", "twitter:description"), linked.description());
        return Evidence.of(title, description, Objects.requireNonNullElse(linked.body(), ""));
    }

    private static String firstOf(@Nullable String... values) {
        for (String value : values) {
            if (value != null) {
                return value;
            }
        }
        return "";
    }
}
