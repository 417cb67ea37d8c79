package org.dateline.clean.html;

import java.util.Map;

/** The kinds of lines that a page is made of. */
enum BlockTag {
    PARAGRAPH,
    HEADING_1,
    HEADING_2,
    HEADING_3,
    HEADING_MINOR,
    ITEM,
    ROW,
    CELL,
    TERM,
    DEFINITION,
    QUOTE,
    CAPTION,
    PREFORMATTED,
    CONTROL,
    OTHER;

    private static final Map<String, BlockTag> TAGS = Map.ofEntries(
            Map.entry("p", PARAGRAPH),
            Map.entry("h1", HEADING_1),
            Map.entry("h2", HEADING_2),
            Map.entry("h3", HEADING_3),
            Map.entry("h4", HEADING_MINOR),
            Map.entry("h5", HEADING_MINOR),
            Map.entry("h6", HEADING_MINOR),
            Map.entry("li", ITEM),
            Map.entry("tr", ROW),
            Map.entry("td", CELL),
            Map.entry("th", CELL),
            Map.entry("dt", TERM),
            Map.entry("dd", DEFINITION),
            Map.entry("blockquote", QUOTE),
            Map.entry("figcaption", CAPTION),
            Map.entry("caption", CAPTION),
            Map.entry("pre", PREFORMATTED),
            Map.entry("button", CONTROL),
            Map.entry("label", CONTROL),
            Map.entry("legend", CONTROL));

    static BlockTag of(String tag) {
        return TAGS.getOrDefault(tag, OTHER);
    }

    boolean isHeading() {
        return ordinal() >= HEADING_1.ordinal() && ordinal() <= HEADING_MINOR.ordinal();
    }
}
