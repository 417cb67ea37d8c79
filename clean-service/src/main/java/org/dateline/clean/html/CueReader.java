package org.dateline.clean.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the {@link Cue}s of an element from its tag and its attributes: an element in, a set of bits out. */
final class CueReader {
    private static final Set<String> NAMING = new HashSet<>(Set.of(
            "class",
            "id",
            "itemprop",
            "role",
            "data-testid",
            "data-test-id",
            "data-test",
            "data-component",
            "data-component-name",
            "data-qa",
            "data-type",
            "data-module",
            "data-block",
            "data-name",
            "aria-label",
            "data-tracking-zone",
            "data-gu-name"));
    private static final Map<String, Cue> TAGS = new HashMap<>(Map.ofEntries(
            Map.entry("article", Cue.T_ARTICLE),
            Map.entry("main", Cue.T_MAIN),
            Map.entry("section", Cue.T_SECTION),
            Map.entry("aside", Cue.T_ASIDE),
            Map.entry("header", Cue.T_HEADER),
            Map.entry("footer", Cue.T_FOOTER),
            Map.entry("nav", Cue.T_NAV),
            Map.entry("form", Cue.T_FORM),
            Map.entry("label", Cue.T_FORM),
            Map.entry("fieldset", Cue.T_FORM),
            Map.entry("figure", Cue.T_FIGURE),
            Map.entry("figcaption", Cue.T_FIGCAPTION),
            Map.entry("ul", Cue.T_LIST),
            Map.entry("ol", Cue.T_LIST),
            Map.entry("dl", Cue.T_LIST),
            Map.entry("table", Cue.T_TABLE),
            Map.entry("blockquote", Cue.T_QUOTE),
            Map.entry("q", Cue.T_QUOTE),
            Map.entry("details", Cue.T_DETAILS),
            Map.entry("noscript", Cue.T_NOSCRIPT),
            Map.entry("button", Cue.T_BUTTON),
            Map.entry("address", Cue.T_ADDRESS),
            Map.entry("dialog", Cue.T_DIALOG)));

    private final WordBits words = new WordBits();

    CueReader() {
        for (Cue cue : Cue.ALL) {
            for (String word : cue.words()) {
                words.add(Words.hash(word), cue.bit());
            }
        }
    }

    /** The cues of an element. */
    long read(Element element) {
        return element.attributesSize() == 0 ? ofTag(element) : read(element, new NameList());
    }

    /** The cues of an element; its names are added to the list. */
    long read(Element element, NameList names) {
        long cues = ofTag(element);
        if (CustomElement.is(element)) {
            cues |= wordsOf(element.normalName(), names);
        }
        if (element.attributesSize() == 0) {
            return cues;
        }
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            if (NAMING.contains(key)) {
                cues |= wordsOf(attribute.getValue(), names);
            } else if (key.equals("hidden") || key.equals("style") && hides(attribute.getValue())) {
                cues |= Cue.T_UNSEEN.bit();
            } else if (key.equals("aria-hidden") && attribute.getValue().equals("true")) {
                cues |= Cue.HIDDEN.bit();
            }
        }
        return cues;
    }

    /** Whether an element's classes have one of the cue's words. */
    boolean isCalled(Element element, Cue cue) {
        String classes = element.attributesSize() == 0 ? "" : element.className();
        return !classes.isEmpty() && cue.in(wordsOf(classes, null));
    }

    private static long ofTag(Element element) {
        Cue tag = TAGS.get(element.normalName());
        return tag == null ? 0 : tag.bit();
    }

    private static boolean hides(String style) {
        String folded = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return folded.contains("display:none") || folded.contains("visibility:hidden");
    }

    /** The words of a name end at a character that is no letter, and before a capital after a small letter. */
    private long wordsOf(String value, @Nullable NameList names) {
        long found = 0;
        int start = 0;
        int length = Math.min(value.length(), 400);
        for (int i = 0; i <= length; i++) {
            char c = i < length ? value.charAt(i) : ' ';
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            boolean hump = letter && c <= 'Z' && i > start && value.charAt(i - 1) >= 'a';
            if (!letter || hump) {
                if (i - start > 1) {
                    long hash = Words.hash(value, start, i);
                    found |= words.get(hash);
                    if (names != null) {
                        names.add(hash);
                    }
                }
                start = hump ? i : i + 1;
            }
        }
        return found;
    }
}
