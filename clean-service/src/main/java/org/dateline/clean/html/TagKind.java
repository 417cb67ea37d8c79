package org.dateline.clean.html;

import java.util.HashMap;
import java.util.Map;

/** What a tag does to the text: ends the line before and after it, hides it, marks it, or nothing. */
enum TagKind {
    BLOCK,
    ROW,
    CELL,
    BREAK,
    RULE,
    LINK,
    STRONG,
    TIME,
    HEAD,
    PICTURE,
    SKIP,
    INLINE;

    private static final Map<String, TagKind> KINDS = kinds();

    static TagKind of(String tag) {
        return KINDS.getOrDefault(tag, INLINE);
    }

    private static Map<String, TagKind> kinds() {
        Map<String, TagKind> kinds = new HashMap<>();
        put(
                kinds,
                BLOCK,
                "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset"
                        + " figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup html label legend li main"
                        + " menu nav noscript ol p pre search section summary table tbody tfoot thead ul");
        put(kinds, ROW, "tr");
        put(kinds, CELL, "td th");
        put(kinds, BREAK, "br");
        put(kinds, RULE, "hr");
        put(kinds, LINK, "a");
        put(kinds, STRONG, "b strong em i");
        put(kinds, TIME, "time");
        put(kinds, HEAD, "meta title link script base");
        put(kinds, PICTURE, "img iframe object embed audio video");
        put(
                kinds,
                SKIP,
                "style template svg select textarea datalist canvas map applet noframes noembed input source track");
        return kinds;
    }

    private static void put(Map<String, TagKind> kinds, TagKind kind, String tags) {
        for (String tag : tags.split(" ")) {
            kinds.put(tag, kind);
        }
    }
}
