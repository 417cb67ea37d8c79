package org.dateline.clean.training.text;

import java.util.List;
import org.dateline.clean.text.Line;

/**
 * A plain-text scrape with its gold text.
 *
 * @param id of the page
 * @param host where the page is from: pages of one host are never on both sides of a judgement
 * @param source the collection that the gold is from
 * @param lines of the scrape
 * @param gold the article's text
 * @param title the gold title; empty if the gold has none
 */
record Scrape(String id, String host, String source, List<Line> lines, String gold, String title) {
    Scrape {
        lines = List.copyOf(lines);
    }

    /** The same article, or a part of it, in another scrape. */
    Scrape with(List<Line> others, String part) {
        return new Scrape(id, host, source, others, part, title);
    }

    /** Overlap of none of the lines yet. */
    Overlap overlap() {
        return new Overlap(
                Tokens.of(gold),
                lines.stream().map(line -> Tokens.of(line.text())).toList());
    }
}
