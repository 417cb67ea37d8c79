package org.dateline.cli.articles;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dateline.cli.pipeline.Addresses;
import org.dateline.cli.pipeline.Service;
import org.dateline.cli.terminal.CommandFailure;
import org.dateline.cli.terminal.Table;
import org.dateline.cli.terminal.Terminal;
import org.dateline.local.Ports;
import picocli.CommandLine.Command;
import tools.jackson.databind.json.JsonMapper;

/** Nothing in, how the running pipeline is doing out. */
@Command(
        name = "status",
        description = {"Shows the services, the topics with what is not read yet, the dead letters and the index."},
        footer = {"", "Exit code: 1 if a service is not ready."})
public final class StatusCommand implements Callable<Integer> {
    private static final String DEAD_LETTERS = "-dlt";

    private final Terminal terminal;
    private final Path directory;

    public StatusCommand(Terminal terminal, Path directory) {
        this.terminal = terminal;
        this.directory = directory;
    }

    @Override
    public Integer call() {
        Addresses addresses = Addresses.read(directory);
        if (!Ports.answers(URI.create("kafka://" + addresses.kafka().split(",")[0]))) {
            throw new CommandFailure(
                    "Kafka does not answer at %s. Start the pipeline with ./dateline up".formatted(addresses.kafka()));
        }
        boolean allReady = showServices(addresses);
        showTopics(addresses.kafka());
        long documents = new ArticleSearch(addresses.elasticsearch()).count();
        terminal.line("%,d article%s searchable".formatted(documents, documents == 1 ? "" : "s"));
        return allReady ? 0 : 1;
    }

    private boolean showServices(Addresses addresses) {
        Http http = new Http(JsonMapper.shared(), Credentials.ofIngest(System.getenv()));
        Table table = new Table("SERVICE", "STATE~", "ADDRESS");
        boolean allReady = true;
        for (Service service : Service.values()) {
            String state = state(http, addresses.management(service));
            allReady &= state.equals("ready");
            table.row(service.title(), state, addresses.service(service).toString());
        }
        table.lines(terminal).forEach(terminal::line);
        terminal.line("");
        return allReady;
    }

    private static String state(Http http, URI service) {
        if (!Ports.answers(service)) {
            return "does not answer";
        }
        Http.Answer answer = http.get(service.resolve("/actuator/health/readiness"));
        return answer.isGood() ? "ready" : "not ready: " + answer.body().path("components");
    }

    private void showTopics(String kafka) {
        Table table = new Table("TOPIC", "PARTITIONS>", "MESSAGES>", "NOT READ YET~");
        long deadLetters = 0;
        try (TopicState state = new TopicState(kafka)) {
            for (Map.Entry<String, TopicState.Topic> entry : state.topics().entrySet()) {
                TopicState.Topic topic = entry.getValue();
                deadLetters += entry.getKey().endsWith(DEAD_LETTERS) ? topic.messages() : 0;
                table.row(
                        entry.getKey(),
                        Integer.toString(topic.partitions()),
                        "%,d".formatted(topic.messages()),
                        topic.lags().entrySet().stream()
                                .map(lag -> "%,d by %s".formatted(lag.getValue(), lag.getKey()))
                                .collect(Collectors.joining(", ")));
            }
        }
        table.lines(terminal).forEach(terminal::line);
        terminal.line("");
        String letters = "%,d dead letter%s".formatted(deadLetters, deadLetters == 1 ? "" : "s");
        terminal.line(deadLetters == 0 ? letters : terminal.red(letters));
    }
}
