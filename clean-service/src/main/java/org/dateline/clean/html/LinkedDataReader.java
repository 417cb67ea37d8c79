package org.dateline.clean.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON-LD as pages write it, with their mistakes: a page's head in, what its scripts say about the article out. */
final class LinkedDataReader {
    private static final Set<String> ARTICLES = Set.of(
            "article",
            "newsarticle",
            "blogposting",
            "reportagenewsarticle",
            "analysisnewsarticle",
            "opinionnewsarticle",
            "reviewnewsarticle",
            "backgroundnewsarticle",
            "liveblogposting",
            "techarticle",
            "scholarlyarticle",
            "socialmediaposting",
            "report",
            "advertisercontentarticle",
            "satiricalarticle",
            "review",
            "recipe",
            "claimreview",
            "howto",
            "podcastepisode");
    private static final Set<String> PAGES = Set.of("webpage", "itempage", "aboutpage", "faqpage", "collectionpage");
    private static final int MOST_NODES = 20_000;
    /** More than all that an article may say about itself. */
    private static final int MATCHES = 10;
    /** What old pages put around a script, so that browsers of their time did not show it. */
    private static final Pattern OPENING = Pattern.compile("<!--|(?://|/\\*)?\\s*<!\\[CDATA\\[(?:\\s*\\*/)?");

    private static final Pattern CLOSING = Pattern.compile("(?://|/\\*)?\\s*(?:-->|]]>)(?:\\s*\\*/)?$");
    private static final int LONGEST_CLOSING = 20;

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    LinkedData read(Head head) {
        List<JsonNode> articles = new ArrayList<>();
        List<JsonNode> pages = new ArrayList<>();
        Map<String, JsonNode> byId = new HashMap<>();
        for (String script : head.jsonLd()) {
            JsonNode root = parse(script);
            if (root != null) {
                gather(root, articles, pages, byId);
            }
        }
        JsonNode article = best(articles, head);
        if (article == null) {
            return pages.isEmpty() ? LinkedData.NONE : toData(pages.get(0), null, byId);
        }
        return toData(article, pages.isEmpty() ? null : pages.get(0), byId);
    }

    private @Nullable JsonNode parse(String script) {
        String json = unwrapped(script.strip());
        int open = json.indexOf('{');
        int list = json.indexOf('[');
        int start = list >= 0 && (list < open || open < 0) ? list : open;
        if (start < 0) {
            return null;
        }
        try {
            return mapper.readTree(json.substring(start));
        } catch (JacksonException e) {
            return null;
        }
    }

    private static String unwrapped(String script) {
        Matcher opening = OPENING.matcher(script);
        int from = opening.lookingAt() ? opening.end() : 0;
        Matcher closing =
                CLOSING.matcher(script).region(Math.max(from, script.length() - LONGEST_CLOSING), script.length());
        return script.substring(from, closing.find() ? closing.start() : script.length());
    }

    private static void gather(
            JsonNode root, List<JsonNode> articles, List<JsonNode> pages, Map<String, JsonNode> byId) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.poll();
            if (node.isObject()) {
                Set<String> types = types(node);
                if (types.stream().anyMatch(ARTICLES::contains)) {
                    articles.add(node);
                } else if (types.stream().anyMatch(PAGES::contains)) {
                    pages.add(node);
                }
                String id = text(node.get("@id"));
                if (id != null && node.size() > 1) {
                    byId.putIfAbsent(id, node);
                }
            }
            for (JsonNode child : node.values()) {
                if (child.isContainer()) {
                    open.add(child);
                }
            }
        }
    }

    /** The article that the page is about, or the first that has a date or a body: teasers of others seldom come first. */
    private static @Nullable JsonNode best(List<JsonNode> articles, Head head) {
        JsonNode best = null;
        int most = -1;
        for (JsonNode article : articles) {
            int points = (article.has("datePublished") ? 2 : 0)
                    + (article.has("headline") ? 2 : 0)
                    + (article.has("articleBody") ? 1 : 0)
                    + (article.has("author") ? 1 : 0)
                    + (isOf(head, article) ? MATCHES : 0);
            if (points > most) {
                most = points;
                best = article;
            }
        }
        return best;
    }

    private static boolean isOf(Head head, JsonNode article) {
        String headline = text(article.get("headline"));
        String title = head.meta("og:title", "twitter:title");
        String shown = title != null ? title : head.title();
        String url = text(article.get("url"));
        return headline != null && shown != null && shown.contains(headline)
                || url != null && (url.equals(head.canonical()) || url.equals(head.meta("og:url")));
    }

    private static LinkedData toData(JsonNode node, @Nullable JsonNode page, Map<String, JsonNode> byId) {
        String published = text(node.get("datePublished"));
        String body = text(node.get("articleBody"));
        String headline = text(node.get("headline"));
        return new LinkedData(
                headline != null ? headline : text(node.get("name")),
                text(node.get("description")),
                body != null ? body : text(node.get("text")),
                authors(node, byId),
                names(node.get("publisher"), byId),
                published != null ? published : page == null ? null : text(page.get("datePublished")),
                text(node.get("dateModified")),
                text(node.get("articleSection")),
                text(node.get("image")),
                types(node).stream().anyMatch(type -> type.endsWith("newsarticle")));
    }

    private static List<String> authors(JsonNode node, Map<String, JsonNode> byId) {
        List<String> authors = names(node.get("author"), byId);
        return authors.isEmpty() ? names(node.get("creator"), byId) : authors;
    }

    private static List<String> names(@Nullable JsonNode node, Map<String, JsonNode> byId) {
        Set<String> names = new LinkedHashSet<>();
        if (node == null) {
            return List.of();
        }
        for (JsonNode entry : node.isArray() ? node.values() : List.of(node)) {
            JsonNode name = entry.isObject() ? entry.get("name") : entry;
            String id = entry.isObject() ? text(entry.get("@id")) : null;
            if (name == null && id != null && byId.containsKey(id)) {
                name = byId.get(id).get("name");
            }
            for (JsonNode one : name == null ? List.<JsonNode>of() : name.isArray() ? name.values() : List.of(name)) {
                String text = text(one);
                if (text != null) {
                    names.add(text);
                }
            }
        }
        return List.copyOf(names);
    }

    private static Set<String> types(JsonNode node) {
        JsonNode type = node.get("@type");
        if (type == null) {
            return Set.of();
        }
        if (type.isString()) {
            return Set.of(local(type.stringValue()));
        }
        Set<String> types = new LinkedHashSet<>();
        for (JsonNode one : type.values()) {
            if (one.isString()) {
                types.add(local(one.stringValue()));
            }
        }
        return types;
    }

    private static String local(String type) {
        return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1)
                .toLowerCase(Locale.ROOT);
    }

    /** A string, the first of several, or the address of an object. */
    private static @Nullable String text(@Nullable JsonNode node) {
        JsonNode at = node;
        for (int depth = 0; depth < 3 && at != null; depth++) {
            if (at.isString()) {
                String text = unescaped(at.stringValue()).strip();
                return text.isEmpty() ? null : text;
            }
            at = at.isArray() ? at.get(0) : at.isObject() ? first(at, "url", "@value", "contentUrl") : null;
        }
        return null;
    }

    /** Many programs escape text for HTML before they write it as JSON. */
    private static String unescaped(String text) {
        return text.indexOf('&') >= 0 && text.indexOf(';') > 0 ? Parser.unescapeEntities(text, false) : text;
    }

    private static @Nullable JsonNode first(JsonNode node, String... keys) {
        for (String key : keys) {
            if (node.has(key)) {
                return node.get(key);
            }
        }
        return null;
    }
}
