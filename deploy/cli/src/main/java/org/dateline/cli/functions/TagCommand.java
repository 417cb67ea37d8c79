package org.dateline.cli.functions;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.cli.terminal.CommandFailure;
import org.dateline.cli.terminal.Terminal;
import org.dateline.contract.CleanArticle;
import org.dateline.contract.EnrichedArticle;
import org.dateline.contract.Entity;
import org.dateline.contract.Mention;
import org.dateline.enrich.ArticleTagger;
import org.dateline.enrich.text.TokenizedText;
import org.dateline.enrich.watchlist.Watchlist;
import org.dateline.enrich.watchlist.WatchlistReader;
import org.dateline.stage.Sha256;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A text in, the people, organizations and places in it out; what enrich-service does, without a server. */
@Command(
        name = "tag",
        description = {
            "Finds the names in a text, as enrich-service does, and prints them as JSON.",
            "Offsets count the UTF-16 code units of the text, which is taken as it is."
        },
        footer = {
            "",
            "With --ndjson each line is a document {\"id\", \"text\"}, and each answer a line",
            "{\"id\", \"entitiesLanguage\", \"entities\"}. A text that is surely in another language than English, for",
            "which --models names no model, has no entities, and null for entitiesLanguage; as with enrich-service, but",
            "what may be English is tagged.",
            "With --engine another engine than the built-in one finds them; see enrich-service/onnx and corenlp.",
            "With --watchlist each answer also has \"watchlist\": {\"version\", \"matches\", \"omitted\"}.",
            "Exit code: 1 if a line could not be answered; its answer is {\"id\", \"error\"}."
        })
public final class TagCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE|-", description = "The text; - reads standard input. May be gzipped.")
    private Path file = Path.of("-");

    @Option(names = "--ndjson", description = "A document per line in, an answer per line out, in the same order.")
    private boolean ndjson;

    @Option(
            names = "--watchlist",
            paramLabel = "CSV|NDJSON",
            description = "Names to watch for, as enrich-service takes them; says what is wrong with the file.")
    private @Nullable Path watchlistFile;

    @Mixin
    private EngineOptions engine = new EngineOptions();

    private final TextLanguage languages = new TextLanguage();
    private final Terminal terminal;

    public TagCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Watchlist watchlist = watchlist();
        ArticleTagger tagger = engine.tagger();
        FunctionRun run = new FunctionRun(terminal, document -> tag(tagger, watchlist, document));
        return ndjson ? run.perLine(file) : run.once(InputDocument.read(file.toString(), null));
    }

    private @Nullable Watchlist watchlist() {
        if (watchlistFile == null) {
            return null;
        }
        try (InputStream names = InputDocument.open(watchlistFile)) {
            byte[] content = names.readAllBytes();
            return WatchlistReader.read(
                    new ByteArrayInputStream(content), watchlistFile.toString(), Sha256.of(content));
        } catch (IOException | IllegalArgumentException e) {
            throw new CommandFailure(
                    e instanceof IOException ? "Expected a watchlist, got: " + e : "" + e.getMessage());
        }
    }

    private JsonNode tag(ArticleTagger tagger, @Nullable Watchlist watchlist, Document document) {
        TokenizedText cut = TokenizedText.of(document.body());
        EnrichedArticle tagged = tagger.tag(article(document, languages.of(cut)), cut);
        ObjectNode answer = JsonMapper.shared().createObjectNode();
        answer.put("entitiesLanguage", tagged.entitiesLanguage());
        ArrayNode entities = answer.putArray("entities");
        tagged.entities().forEach(entity -> add(entities.addObject(), entity, document.body()));
        if (watchlist != null) {
            answer.set("watchlist", JsonMapper.shared().valueToTree(watchlist.find(cut)));
        }
        return answer;
    }

    /** The text as an article that has nothing else. */
    private static CleanArticle article(Document document, @Nullable String language) {
        return new CleanArticle(
                CleanCommand.raw(document).origin(),
                null,
                null,
                List.of(),
                null,
                null,
                null,
                language,
                null,
                null,
                null,
                List.of(),
                List.of(document.body()),
                List.of());
    }

    private static void add(ObjectNode node, Entity entity, String text) {
        node.put("type", entity.type().name()).put("name", entity.name());
        if (entity.role() != null) {
            node.put("role", entity.role());
        }
        if (entity.salience() != null) {
            node.put("salience", entity.salience());
        }
        if (entity.country() != null) {
            node.put("country", entity.country());
        }
        if (entity.kind() != null) {
            node.put("kind", entity.kind());
        }
        ArrayNode aliases = node.putArray("aliases");
        entity.aliases().forEach(aliases::add);
        ArrayNode mentions = node.putArray("mentions");
        entity.mentions().forEach(mention -> add(mentions, mention, text));
    }

    private static void add(ArrayNode mentions, Mention mention, String text) {
        mentions.addObject()
                .put("start", mention.start())
                .put("end", mention.end())
                .put("sentence", mention.sentence())
                .put("confidence", mention.confidence())
                .put("text", text.substring(mention.start(), mention.end()));
    }
}
