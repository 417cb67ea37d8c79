package org.dateline.cli.topics;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import org.dateline.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A broker in, what of its topics is not as it should be out. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description = "Shows what apply would change.",
        footer = {"", "Exit code: 0 if nothing, 1 if something."})
public final class TopicsPlanCommand implements Callable<Integer> {
    @Mixin
    private final BrokerOptions broker = new BrokerOptions();

    private final Terminal terminal;
    private final Path directory;

    public TopicsPlanCommand(Terminal terminal, Path directory) {
        this.terminal = terminal;
        this.directory = directory;
    }

    @Override
    public Integer call() {
        try (Admin admin = broker.open(directory)) {
            List<TopicChange> changes = new TopicPlan(admin, PipelineTopics.read()).changes();
            changes.forEach(change -> terminal.line(change.text()));
            terminal.line(changes.isEmpty() ? "All topics are as they should be" : changes.size() + " to change");
            return changes.isEmpty() ? 0 : 1;
        }
    }
}
