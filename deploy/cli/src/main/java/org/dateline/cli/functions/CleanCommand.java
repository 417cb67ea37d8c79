package org.dateline.cli.functions;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.dateline.clean.ArticleCleaner;
import org.dateline.clean.CleanOutcome;
import org.dateline.clean.Explanation;
import org.dateline.clean.site.SiteRules;
import org.dateline.clean.site.SiteRulesReader;
import org.dateline.cli.terminal.CommandFailure;
import org.dateline.cli.terminal.Terminal;
import org.dateline.contract.BodyFormat;
import org.dateline.contract.Origin;
import org.dateline.contract.RawArticle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A page or a text in, the article in it out; what clean-service does, without a server. */
@Command(
        name = "clean",
        description = {
            "Takes the boilerplate off a page or a text, as clean-service does, and prints the article as JSON:",
            "title, authors, date, ..., the text as paragraphs, and what was removed and why."
        },
        footer = {
            "",
            "With --ndjson each line is a document {\"id\", \"url\", \"html\" or \"text\"}, and each answer a line with",
            "the same id; a document without an article is answered with {\"id\", \"rejected\", \"detail\"}.",
            "Exit code: 1 if a line could not be answered; its answer is {\"id\", \"error\"}."
        })
public final class CleanCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE|URL|-",
            description = "Page or text; - reads standard input. A file may be gzipped.",
            defaultValue = "-")
    private String input = "-";

    @Option(
            names = "--explain",
            description =
                    "Shows which block got which score and why it was kept or removed, and where each value is from.")
    private boolean explain;

    @Option(
            names = "--explain-html",
            paramLabel = "PAGE",
            description = "Writes the same as a page, with the kept parts marked.")
    private @Nullable Path explainHtml;

    @Option(
            names = "--rules",
            paramLabel = "YAML",
            description = "Rules for single sites, as clean-service takes them; the page's --url says which counts.")
    private @Nullable Path rulesFile;

    @Option(names = "--url", description = "The address of the page or text.")
    private @Nullable String url;

    @Option(names = "--ndjson", description = "A document per line in, an answer per line out, in the same order.")
    private boolean ndjson;

    private final Terminal terminal;

    public CleanCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ArticleCleaner cleaner = new ArticleCleaner();
        SiteRules rules = rules();
        if (explain || explainHtml != null) {
            Document document = InputDocument.read(input, url);
            return show(cleaner.explain(raw(document), rules));
        }
        FunctionRun run = new FunctionRun(terminal, document -> {
            CleanOutcome outcome = cleaner.clean(raw(document), rules);
            if (outcome instanceof CleanOutcome.Cleaned cleaned) {
                return CleanJson.of(cleaned.article());
            }
            return CleanJson.of((CleanOutcome.Rejected) outcome);
        });
        return ndjson ? run.perLine(Path.of(input)) : run.once(InputDocument.read(input, url));
    }

    private SiteRules rules() {
        if (rulesFile == null) {
            return SiteRules.NONE;
        }
        try (Reader yaml = Files.newBufferedReader(rulesFile)) {
            return SiteRulesReader.read(yaml, rulesFile.toString());
        } catch (IOException | IllegalArgumentException e) {
            throw new CommandFailure(e instanceof IOException ? "Expected rules, got: " + e : "" + e.getMessage());
        }
    }

    private int show(Explanation explanation) {
        if (explain) {
            ExplanationText.lines(explanation).forEach(terminal::line);
        }
        if (explainHtml != null) {
            try {
                Files.writeString(explainHtml, ExplanationPage.html(explanation));
            } catch (IOException e) {
                throw new CommandFailure("Expected to write %s, got: %s".formatted(explainHtml, e));
            }
        }
        return 0;
    }

    static RawArticle raw(Document document) {
        String id = document.id() == null
                ? UUID.nameUUIDFromBytes(document.body().getBytes(StandardCharsets.UTF_8))
                        .toString()
                : document.id();
        Origin origin = new Origin(id, 0, null, null, document.url(), document.url(), null, Instant.now());
        BodyFormat format = document.html() ? BodyFormat.HTML : BodyFormat.TEXT;
        return new RawArticle(origin, null, List.of(), null, null, format, document.body());
    }
}
