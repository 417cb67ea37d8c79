package org.dateline.cli.functions;

import java.util.Locale;
import org.dateline.clean.CleanOutcome.Rejected;
import org.dateline.clean.Explanation;
import org.jsoup.nodes.Entities;

/** Why an article was cleaned as it was in, a page that shows it out: the kept blocks marked, the others pale. */
final class ExplanationPage {
    private static final String HEAD = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>What became of each block</title>
            <style>
            body { font: 16px/1.5 sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
            th { text-align: left; padding-right: 1rem; vertical-align: top; }
            .from, .why { color: #666; font-size: .8rem; }
            .block { border-left: .4rem solid #ddd; padding: .2rem .8rem; margin: .4rem 0; color: #777; }
            .kept { border-color: #2a7; background: #f0faf4; color: #000; }
            </style>
            </head>
            <body>
            """;

    private ExplanationPage() {}

    static String html(Explanation explanation) {
        StringBuilder page = new StringBuilder(HEAD);
        if (explanation.outcome() instanceof Rejected rejected) {
            page.append("<p><strong>Rejected: ")
                    .append(escaped(rejected.reason()))
                    .append("</strong> ")
                    .append(escaped(rejected.detail()))
                    .append("</p>\n");
        }
        page.append("<table>\n");
        for (Explanation.Value value : explanation.values()) {
            page.append("<tr><th>%s<td>%s <div class=from>%s</div>\n"
                    .formatted(escaped(value.name()), escaped(value.value()), escaped(value.from())));
        }
        page.append("</table>\n");
        for (Explanation.Block block : explanation.blocks()) {
            page.append(String.format(
                    Locale.ROOT,
                    "<div class=\"block%s\"><div class=why>%.2f %s · %s</div>%s</div>%n",
                    block.isText() ? " kept" : "",
                    block.score(),
                    escaped(block.verdict()),
                    escaped(block.where()),
                    escaped(block.text())));
        }
        return page.append("</body>\n</html>\n").toString();
    }

    private static String escaped(String text) {
        return Entities.escape(text);
    }
}
