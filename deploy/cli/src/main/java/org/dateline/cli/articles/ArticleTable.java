package org.dateline.cli.articles;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.dateline.cli.terminal.Seconds;
import org.dateline.cli.terminal.Table;
import org.dateline.cli.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Documents of articles in, a table for people out. */
public final class ArticleTable {
    private static final int MOST_NAMES = 6;
    private static final String NONE = "–";

    private final Table table = new Table("TITLE~", "SOURCE", "DATE", "PEOPLE~", "PLACES~", "REMOVED>", "TOOK>");

    /** Adds an article. */
    public void add(JsonNode document, @Nullable Duration took) {
        table.row(
                title(document),
                source(document),
                date(document),
                names(document.path("people")),
                names(document.path("places")),
                Integer.toString(document.path("removedCount").asInt(0)),
                took == null ? NONE : Seconds.of(took));
    }

    /** Adds an article that did not come out. */
    public void addMissing(String name) {
        table.row(name, NONE, NONE, "not searchable", NONE, NONE, NONE);
    }

    public List<String> lines(Terminal terminal) {
        return table.lines(terminal);
    }

    /** The headline; where there is none, the text's beginning. */
    static String title(JsonNode document) {
        String title = document.path("title").asString("");
        return title.isBlank() ? "(" + Terminal.cut(document.path("text").asString(""), 60) + ")" : title;
    }

    /** The publisher, else the wire service. */
    static String source(JsonNode document) {
        return document.path("source").asString(document.path("agency").asString(NONE));
    }

    /** The day of publication, if known. */
    static String date(JsonNode document) {
        String published = document.path("published").asString(NONE);
        return published.length() > 10 ? published.substring(0, 10) : published;
    }

    /** The names that an article mentions first. */
    static String names(JsonNode names) {
        return names.isEmpty() ? NONE : join(names, MOST_NAMES);
    }

    /** All of them. */
    static String allNames(JsonNode names) {
        return join(names, names.size());
    }

    private static String join(JsonNode names, int most) {
        return StreamSupport.stream(names.spliterator(), false)
                .limit(most)
                .map(JsonNode::asString)
                .collect(Collectors.joining(", "));
    }
}
