package org.dateline.cli.articles;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.cli.pipeline.Addresses;
import org.dateline.cli.terminal.CommandFailure;
import org.dateline.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** An id in, the article gone out: its takedown is stored, and goes through the topics to the index. */
@Command(
        name = "takedown",
        description = {"Takes an article out of the index. A later version of it brings it back."})
public final class TakedownCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ID", description = "As search and submit print it.")
    private String id = "";

    private final Terminal terminal;
    private final Path directory;

    public TakedownCommand(Terminal terminal, Path directory) {
        this.terminal = terminal;
        this.directory = directory;
    }

    @Override
    public Integer call() {
        if (!id.matches("[0-9a-fA-F-]{36}")) {
            throw new CommandFailure("Expected the id of an article, such as search prints, got: " + id);
        }
        ArticleFeed.Receipt receipt = new ArticleFeed(Addresses.read(directory).ingest()).takeDown(id);
        if (!receipt.isStored()) {
            throw new CommandFailure("Refused: " + receipt.detail());
        }
        terminal.line("%s is taken down, revision %d".formatted(receipt.id(), receipt.revision()));
        return 0;
    }
}
