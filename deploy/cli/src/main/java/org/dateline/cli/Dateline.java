package org.dateline.cli;

import java.nio.file.Path;
import org.dateline.cli.articles.FeederKeyCommand;
import org.dateline.cli.articles.SearchCommand;
import org.dateline.cli.articles.ShowCommand;
import org.dateline.cli.articles.StatusCommand;
import org.dateline.cli.articles.SubmitCommand;
import org.dateline.cli.articles.TakedownCommand;
import org.dateline.cli.bench.BenchCleanCommand;
import org.dateline.cli.bench.BenchCommand;
import org.dateline.cli.bench.BenchTagCommand;
import org.dateline.cli.bench.BenchWatchlistCommand;
import org.dateline.cli.functions.CleanCommand;
import org.dateline.cli.functions.TagCommand;
import org.dateline.cli.pipeline.LogsCommand;
import org.dateline.cli.pipeline.UpCommand;
import org.dateline.cli.terminal.CommandFailure;
import org.dateline.cli.terminal.Terminal;
import org.dateline.cli.topics.TopicsApplyCommand;
import org.dateline.cli.topics.TopicsCommand;
import org.dateline.cli.topics.TopicsPlanCommand;
import org.dateline.local.LaunchException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** What is typed in, the command's exit code out: 0 done, 1 not done, 2 not understood. */
@Command(
        name = "dateline",
        mixinStandardHelpOptions = true,
        version = "dateline 0.1.0",
        description = "A news pipeline: articles in, searchable, cleaned, dated and tagged.",
        subcommands = HelpCommand.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Each command has --help. Start with: ./dateline up"})
public final class Dateline {
    private static final int FAILED = 1;

    private Dateline() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(Terminal.ofProcess(System.getenv()), home(), arguments));
    }

    /** Runs a command. */
    static int run(Terminal terminal, Path home, String... arguments) {
        Path directory = home.resolve(".dateline");
        CommandLine bench = new CommandLine(new BenchCommand(terminal, home))
                .addSubcommand(new BenchCleanCommand(terminal, home))
                .addSubcommand(new BenchTagCommand(terminal, home))
                .addSubcommand(new BenchWatchlistCommand(terminal, home));
        CommandLine topics = new CommandLine(new TopicsCommand())
                .addSubcommand(new TopicsPlanCommand(terminal, directory))
                .addSubcommand(new TopicsApplyCommand(terminal, directory));
        CommandLine commands = new CommandLine(new Dateline())
                .addSubcommand(new UpCommand(terminal, home))
                .addSubcommand(new SubmitCommand(terminal, directory))
                .addSubcommand(new SearchCommand(terminal, directory))
                .addSubcommand(new ShowCommand(terminal, directory))
                .addSubcommand(new TakedownCommand(terminal, directory))
                .addSubcommand(new StatusCommand(terminal, directory))
                .addSubcommand(new FeederKeyCommand(terminal))
                .addSubcommand(new CleanCommand(terminal))
                .addSubcommand(new TagCommand(terminal))
                .addSubcommand(new LogsCommand(terminal, directory))
                .addSubcommand("topics", topics)
                .addSubcommand("bench", bench);
        commands.getSubcommands().values().forEach(command -> command.getCommandSpec()
                .mixinStandardHelpOptions(true)
                .usageMessage()
                .width(100)
                .adjustLineBreaksForWideCJKCharacters());
        return commands.setUsageHelpWidth(100)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(terminal, failure))
                .execute(arguments.length == 0 ? new String[] {"help"} : arguments);
    }

    /** What the script says, else the directory that this was started in. */
    private static Path home() {
        return Path.of(System.getProperty("dateline.home", "")).toAbsolutePath().normalize();
    }

    private static int explain(Terminal terminal, Exception failure) throws Exception {
        if (failure instanceof CommandFailure || failure instanceof LaunchException) {
            terminal.note(terminal.red("✗ ") + failure.getMessage());
            return FAILED;
        }
        throw failure;
    }
}
