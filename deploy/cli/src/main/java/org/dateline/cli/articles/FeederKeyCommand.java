package org.dateline.cli.articles;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Callable;
import org.dateline.cli.terminal.CommandFailure;
import org.dateline.cli.terminal.Terminal;
import org.dateline.ingest.access.FeederKey;
import org.dateline.ingest.access.FeederRate;
import org.dateline.ingest.access.FeederRole;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A feeder's name in, a new key for it and the line of the key file out; neither is kept. */
@Command(
        name = "feeder-key",
        description = {
            "Makes a key for a feeder, which sends it as Authorization: Bearer KEY. The first line is the key; the second"
                    + " goes into the file that DATELINE_FEEDER_KEYS names for ingest-service, which reads it at once."
        },
        footer = {
            "",
            "To change a feeder's key, add a second line, give the feeder the new key, then remove the first line.",
            "submit and takedown show the key in the variable DATELINE_INGEST_KEY."
        })
public final class FeederKeyCommand implements Callable<Integer> {
    private static final int KEY_BYTES = 32;

    @Parameters(paramLabel = "NAME", description = "The feeder: lower-case letters, digits, '.', '_' and '-'.")
    private String feeder = "";

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            description = "feeder (the default) sends articles, admin takes them down too.")
    private FeederRole role = FeederRole.FEEDER;

    @Option(
            names = "--rate",
            paramLabel = "N",
            description =
                    "Articles a second that the feeder may send with all its keys (100); ten times as many at once.")
    private long rate = 100;

    private final Terminal terminal;

    public FeederKeyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String key = newKey();
        FeederKey entry;
        try {
            entry = new FeederKey(feeder, role, new FeederRate(rate, 10 * rate), FeederKey.hash(key));
        } catch (IllegalArgumentException e) {
            throw new CommandFailure("Refused: " + e.getMessage());
        }
        terminal.note(
                "The key of %s, shown this once, and its line for the file DATELINE_FEEDER_KEYS:".formatted(feeder));
        terminal.line(key);
        terminal.line(entry.line());
        return 0;
    }

    /** The word in front lets a search for lost secrets find it. */
    private static String newKey() {
        byte[] random = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(random);
        return "dateline_" + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
