package org.dateline.clean.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;

/**
 * The text from a page's JSON-LD, where the page itself shows little of it or something else: the blocks that were kept
 * in, paragraphs out, or none where the page serves.
 */
final class LinkedDataText {
    /** The share of the stated text's words below which the page is taken to hold a teaser only. */
    private static final double TEASER = 0.5;

    /** The share of what is kept below which it is not the stated text, where it is not longer either. */
    private static final double OTHER = 0.1;

    /** Less is no text to complete a page's own with. */
    private static final int LEAST_WORDS = 60;

    List<String> paragraphs(Analysis analysis, boolean[] kept) {
        String body = analysis.linked().body();
        int words = analysis.linkedWords();
        if (body == null) {
            return List.of();
        }
        int shown = 0;
        double stated = 0;
        for (Block block : analysis.page().blocks()) {
            if (kept[block.index()]) {
                shown += block.shape().words();
                stated += block.shape().words() * analysis.linkedShare(block);
            }
        }
        boolean isOther = stated < OTHER * shown && shown <= words;
        boolean isShown = shown > 0 && words < LEAST_WORDS || shown >= TEASER * words && !isOther;
        return isShown ? List.of() : split(body);
    }

    private static List<String> split(String body) {
        String text = body.indexOf('<') >= 0 && body.indexOf('>') > 0 ? withoutTags(body) : body;
        text = text.indexOf('&') >= 0 ? Parser.unescapeEntities(text, false) : text;
        List<String> paragraphs = new ArrayList<>();
        for (String line : text.split("[\\r\\n]+")) {
            LineBuffer buffer = new LineBuffer();
            buffer.add(line, 0, false);
            if (!buffer.isEmpty()) {
                paragraphs.add(WellFormed.text(buffer.text()));
            }
        }
        return paragraphs;
    }

    /** Tags become line breaks where they end a line on a page, so that no second parse is needed. */
    private static String withoutTags(String body) {
        StringBuilder text = new StringBuilder();
        int last = body.lastIndexOf('>');
        int at = 0;
        while (at < body.length()) {
            char c = body.charAt(at);
            int end = c == '<' && at < last ? body.indexOf('>', at) : -1;
            if (end < 0) {
                text.append(c);
                at++;
            } else {
                text.append(endsLine(body.substring(at + 1, end)) ? "\n" : "");
                at = end + 1;
            }
        }
        return text.toString();
    }

    private static boolean endsLine(String tag) {
        String name = tag.replaceFirst("^/", "").replaceFirst("[\\s/].*", "").toLowerCase(java.util.Locale.ROOT);
        TagKind kind = TagKind.of(name);
        return kind == TagKind.BLOCK || kind == TagKind.BREAK || kind == TagKind.ROW;
    }
}
