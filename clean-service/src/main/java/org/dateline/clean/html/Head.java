package org.dateline.clean.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What a page says about itself outside its text: meta elements, the title, links, JSON-LD, times and their places. */
final class Head {
    private static final List<String> AUTHOR_PATHS = List.of("/author", "/autor", "/by/", "/staff/", "/journalist");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int LONGEST_NAME = 60;
    private static final int MOST_NODES = 32;
    /** Characters, those of white space too. */
    private static final int LONGEST_TEXT = 1_000;
    /** More are no article's. */
    private static final int MOST_MARKS = 5_000;

    /** The kind of a mark for a link to an author's page. */
    static final String AUTHOR = "author";
    /** The kind of a mark for an element within a line that is called a byline. */
    static final String BYLINE = "byline";

    private final Map<String, List<String>> metas = new LinkedHashMap<>();
    private final List<String> jsonLd = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    /** The first contents by name, without the properties of microdata items in the body, which may be of others. */
    private final Map<String, String> ofPage = new LinkedHashMap<>();

    private final DateMarks dates = new DateMarks();
    private @Nullable String title;
    private @Nullable String canonical;
    private @Nullable String base;
    private @Nullable String language;

    void read(Element element, int block) {
        switch (element.normalName()) {
            case "meta" -> readMeta(element, block);
            case "title" -> title = title == null ? element.text() : title;
            case "link" -> readLink(element);
            case "base" -> base = base == null ? element.attr("href").strip() : base;
            case "script" -> readScript(element);
            default -> {}
        }
    }

    private void readMeta(Element element, int block) {
        String content = element.attr("content").strip();
        if (content.isEmpty()) {
            return;
        }
        for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
            String key = element.attr(attribute).strip().toLowerCase(Locale.ROOT);
            if (!key.isEmpty()) {
                metas.computeIfAbsent(key, k -> new ArrayList<>(1)).add(content);
                if (!attribute.equals("itemprop") || isInHead(element)) {
                    ofPage.putIfAbsent(key, content);
                }
            }
        }
        if (element.hasAttr("itemprop")) {
            dates.see(element, block);
            add(new Mark(element.attr("itemprop"), content, "", block));
        }
    }

    private static boolean isInHead(Element element) {
        Element parent = element.parent();
        return parent != null && parent.normalName().equals("head");
    }

    private void readLink(Element element) {
        if (canonical == null
                && List.of(BLANKS.split(element.attr("rel").toLowerCase(Locale.ROOT)))
                        .contains("canonical")) {
            canonical = element.attr("href").strip();
        }
    }

    private void readScript(Element element) {
        if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
            jsonLd.add(element.data());
        }
    }

    private void add(Mark mark) {
        if (marks.size() < MOST_MARKS) {
            marks.add(mark);
        }
    }

    /** Notes a link to the page of an author. */
    void readLinkTo(Element link, int block) {
        String address = link.attr("href");
        if (isAuthorPath(address) || link.attr("rel").contains("author")) {
            addName(AUTHOR, link, block);
        }
    }

    /** Notes an element within a line that is called a byline. */
    void readByline(Element element, int block) {
        addName(BYLINE, element, block);
    }

    private void addName(String kind, Element element, int block) {
        String text = shortText(element);
        if (!text.isEmpty() && text.length() < LONGEST_NAME) {
            add(new Mark(kind, element.attr("href"), text, block));
        }
    }

    private static boolean isAuthorPath(String address) {
        for (String path : AUTHOR_PATHS) {
            if (address.contains(path)) {
                return true;
            }
        }
        return false;
    }

    void readTime(Element element, int block) {
        add(new Mark("time", element.attr("datetime").strip(), shortText(element), block));
        dates.seeTime(element, block);
    }

    /** The text of an element that has little in it, else none: elements in elements would be read again and again. */
    static String shortText(Element element) {
        Node last = element;
        int characters = 0;
        for (int nodes = 0; nodes < MOST_NODES && last != null && characters <= LONGEST_TEXT; nodes++) {
            last = next(last, element);
            characters += last instanceof TextNode text ? text.getWholeText().length() : 0;
        }
        return last == null ? element.text() : "";
    }

    /** The node after another in the order of the page, or null where the element ends. */
    private static @Nullable Node next(Node node, Element within) {
        if (node.childNodeSize() > 0) {
            return node.childNode(0);
        }
        Node at = node;
        while (at != within && at.nextSibling() == null && at.parent() != null) {
            at = at.parent();
        }
        return at == within ? null : at.nextSibling();
    }

    void readRoot(Element html) {
        String lang = html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang");
        language = lang.isBlank() ? null : lang.strip();
    }

    /** The contents of all meta elements by their names. */
    Map<String, List<String>> metas() {
        return metas;
    }

    /** The first content of a meta element that has one of these names, which are tried in their order. */
    @Nullable
    String meta(String... names) {
        for (String name : names) {
            List<String> found = metas.get(name);
            if (found != null) {
                return found.get(0);
            }
        }
        return null;
    }

    /** The same without the properties of microdata items in the body. */
    @Nullable
    String ofPage(String... names) {
        for (String name : names) {
            String found = ofPage.get(name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The first of those whose name has {@code part} in it. */
    @Nullable
    String ofPageNamed(String part) {
        for (Map.Entry<String, String> meta : ofPage.entrySet()) {
            if (meta.getKey().contains(part)) {
                return meta.getValue();
            }
        }
        return null;
    }

    /** The dates that elements of the body mark. */
    DateMarks dates() {
        return dates;
    }

    /** All contents of the meta elements of a name. */
    List<String> metas(String name) {
        return metas.getOrDefault(name, List.of());
    }

    List<String> jsonLd() {
        return jsonLd;
    }

    List<Mark> marks() {
        return marks;
    }

    @Nullable
    String title() {
        return title;
    }

    @Nullable
    String canonical() {
        return canonical;
    }

    /** What relative addresses are relative to, instead of the page's own address. */
    @Nullable
    String base() {
        return base;
    }

    @Nullable
    String language() {
        return language;
    }

    /**
     * A machine-readable value in the midst of the text.
     *
     * @param kind {@code time}, {@link #AUTHOR}, {@link #BYLINE}, or an {@code itemprop}
     * @param value the attribute, may be empty
     * @param text what is shown, may be empty
     * @param block the number of the block it is in or before
     */
    record Mark(String kind, String value, String text, int block) {}
}
