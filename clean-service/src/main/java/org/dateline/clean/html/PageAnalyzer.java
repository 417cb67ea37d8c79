package org.dateline.clean.html;

import java.util.Arrays;
import java.util.List;
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
        LinkedData stated = linkedData.read(page.head());
        LinkedData linked = isOfNext(page, stated) ? LinkedData.NONE : stated;
        Evidence evidence = evidence(page.head(), linked);
        float[][] rows = page.blocks().isEmpty() ? new float[0][] : new BlockFeatures(page, evidence).rows();
        return new Analysis(page, linked, evidence, rows, ruled);
    }

    /** Whether it is about the article that follows on an endless page: its headline is that of a later one. */
    private static boolean isOfNext(Page page, LinkedData linked) {
        if (linked.headline() == null) {
            return false;
        }
        long[] headline = Words.hashes(linked.headline());
        List<Block> headings = page.blocks().stream()
                .filter(block -> block.tag() == BlockTag.HEADING_1)
                .toList();
        return headings.size() > 1
                && !Arrays.equals(headings.get(0).shape().hashes(), headline)
                && headings.stream()
                        .skip(1)
                        .anyMatch(block -> Arrays.equals(block.shape().hashes(), headline))
                && !isTitle(page.head(), linked.headline());
    }

    private static boolean isTitle(Head head, String headline) {
        String title = firstOf(head.meta("og:title", "twitter:title"), head.title());
        return title.contains(headline);
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
