package org.dateline.cli.topics;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import org.dateline.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A broker in, its topics as they should be out; a second time it finds nothing to do. */
@Command(
        name = "apply",
        mixinStandardHelpOptions = true,
        description = "Makes the topics as they should be, as far as Kafka can without losing messages.",
        footer = {"", "Exit code: 1 if something is left that only people can change."})
public final class TopicsApplyCommand implements Callable<Integer> {
    @Mixin
    private final BrokerOptions broker = new BrokerOptions();

    private final Terminal terminal;
    private final Path directory;

    public TopicsApplyCommand(Terminal terminal, Path directory) {
        this.terminal = terminal;
        this.directory = directory;
    }

    @Override
    public Integer call() {
        try (Admin admin = broker.open(directory)) {
            TopicPlan plan = new TopicPlan(admin, PipelineTopics.read());
            List<TopicChange> changes = plan.changes();
            boolean allDone = true;
            for (TopicChange change : changes) {
                boolean done = plan.apply(change);
                allDone &= done;
                terminal.line((done ? terminal.green("✓ ") : terminal.red("✗ ")) + change.text());
            }
            terminal.line(changes.isEmpty() ? "All topics are as they should be" : changes.size() + " changes");
            return allDone ? 0 : 1;
        }
    }
}
