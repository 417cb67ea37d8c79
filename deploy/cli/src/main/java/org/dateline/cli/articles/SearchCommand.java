package org.dateline.cli.articles;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.cli.pipeline.Addresses;
import org.dateline.cli.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Words in, the articles that match out. */
@Command(
        name = "search",
        description = {"Finds articles by words and by the names in them, the best first."},
        footer = {"", "Example: ./dateline search resistance --person Massoud --since 2021-10-01"})
public final class SearchCommand implements Callable<Integer> {
    @Parameters(paramLabel = "WORDS", arity = "0..*", description = "All must be in the title, standfirst or text.")
    private List<String> words = List.of();

    @Option(names = "--person", description = "Named in the article: a name or a part of it.")
    private @Nullable String person;

    @Option(names = "--place", description = "Likewise.")
    private @Nullable String place;

    @Option(
            names = "--country",
            paramLabel = "CODE",
            description = "A place in this country is named in the article: AF, ISO 3166-1.")
    private @Nullable String country;

    @Option(names = "--org", description = "Named in the article: an organization.")
    private @Nullable String organization;

    @Option(
            names = "--watch",
            paramLabel = "ID",
            description = "A name of the watchlist stands in the article: its id.")
    private @Nullable String watched;

    @Option(names = "--since", description = "Published on this day or later: 2021-10-01.")
    private @Nullable String since;

    @Option(names = "--limit", defaultValue = "10", description = "So many at most; ${DEFAULT-VALUE} otherwise.")
    private int limit;

    @Option(names = "--json", description = "The documents as they are stored, one per line.")
    private boolean json;

    private final Terminal terminal;
    private final Path directory;

    public SearchCommand(Terminal terminal, Path directory) {
        this.terminal = terminal;
        this.directory = directory;
    }

    @Override
    public Integer call() {
        ArticleSearch search = new ArticleSearch(Addresses.read(directory).elasticsearch());
        ArticleSearch.Found found = search.find(new ArticleSearch.Question(
                String.join(" ", words), person, place, code(country), organization, watched, since, limit));
        found.hits().forEach(json ? hit -> terminal.line(hit.path("_source").toString()) : this::show);
        if (!json) {
            terminal.note("%,d article%s".formatted(found.total(), found.total() == 1 ? "" : "s"));
        }
        return 0;
    }

    private static @Nullable String code(@Nullable String country) {
        return country == null ? null : country.toUpperCase(Locale.ROOT);
    }

    private void show(JsonNode hit) {
        JsonNode document = hit.path("_source");
        terminal.line(terminal.bold(Terminal.cut(ArticleTable.title(document), terminal.width())));
        String facts = "%s  %s  %s"
                .formatted(document.path("id").asString(), ArticleTable.date(document), ArticleTable.source(document));
        terminal.line("  " + terminal.dim(facts));
        names("people", document.path("people"));
        names("places", document.path("places"));
        String fragment = hit.at("/highlight/text/0").asString("").replaceAll("\\s+", " ");
        if (!fragment.isEmpty()) {
            terminal.line("  " + marked(Terminal.cut(fragment, terminal.width() - 2)));
        }
        terminal.line("");
    }

    private void names(String label, JsonNode names) {
        if (!names.isEmpty()) {
            terminal.line(Terminal.cut("  " + label + ": " + ArticleTable.names(names), terminal.width()));
        }
    }

    /** Each found word stands between two control characters. */
    private String marked(String fragment) {
        StringBuilder text = new StringBuilder();
        for (String part : fragment.split("(?=\u0001)|(?<=\u0002)")) {
            String plain = part.replaceAll("[\u0001\u0002]", "");
            text.append(part.startsWith("\u0001") ? terminal.yellow(plain) : plain);
        }
        return text.toString();
    }
}
