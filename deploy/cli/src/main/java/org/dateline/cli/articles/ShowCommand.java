package org.dateline.cli.articles;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.cli.pipeline.Addresses;
import org.dateline.cli.terminal.CommandFailure;
import org.dateline.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** An id in, the article out as it is stored. */
@Command(
        name = "show",
        description = {"Prints an article: what is known of it, its text, the names in it, and what was removed."})
public final class ShowCommand implements Callable<Integer> {
    private static final List<String> FACTS = List.of(
            "id",
            "revision",
            "source",
            "url",
            "canonicalUrl",
            "authors",
            "agency",
            "published",
            "publishedEvidence",
            "language",
            "section",
            "image",
            "received",
            "indexed",
            "people",
            "organizations",
            "places",
            "countries");

    @Parameters(paramLabel = "ID", description = "As search and submit print it.")
    private String id = "";

    @Option(names = "--json", description = "The document as it is stored.")
    private boolean json;

    @Option(names = "--removed", description = "Also what was removed of the input, and why.")
    private boolean removed;

    private final Terminal terminal;
    private final Path directory;

    public ShowCommand(Terminal terminal, Path directory) {
        this.terminal = terminal;
        this.directory = directory;
    }

    @Override
    public Integer call() {
        ArticleSearch search = new ArticleSearch(Addresses.read(directory).elasticsearch());
        JsonNode document = search.byIds(List.of(id)).stream()
                .map(hit -> hit.path("_source"))
                .findFirst()
                .orElseThrow(() -> new CommandFailure("No article with this id can be found: " + id));
        if (json) {
            terminal.line(document.toPrettyString());
        } else {
            show(document);
        }
        return 0;
    }

    private void show(JsonNode document) {
        terminal.line(terminal.bold(ArticleTable.title(document)));
        if (document.hasNonNull("deck")) {
            terminal.line(document.path("deck").asString());
        }
        terminal.line("");
        FACTS.stream().filter(document::hasNonNull).forEach(name -> fact(name, document.path(name)));
        if (document.path("watchlist").has("names")) {
            fact("watched", document.at("/watchlist/names"));
        }
        terminal.line("");
        document.path("text").asString("").lines().forEach(line -> wrap(line).forEach(terminal::line));
        if (removed) {
            terminal.line("");
            document.path("removed")
                    .forEach(receipt -> terminal.line("%s %s  %s"
                            .formatted(
                                    terminal.yellow(receipt.path("reason").asString()),
                                    terminal.dim(receipt.path("where").asString()),
                                    receipt.path("text").asString())));
        }
    }

    private void fact(String name, JsonNode value) {
        String text = value.isArray() ? ArticleTable.allNames(value) : value.asString();
        List<String> lines = wrap(text, terminal.width() - 20);
        for (int i = 0; i < lines.size(); i++) {
            terminal.line("%s %s".formatted(terminal.dim("%-18s".formatted(i == 0 ? name : "")), lines.get(i)));
        }
    }

    private List<String> wrap(String text) {
        return wrap(text, terminal.width());
    }

    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
