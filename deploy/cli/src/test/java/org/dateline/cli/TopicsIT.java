package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.awaitility.Awaitility;
import org.dateline.contract.Topics;
import org.dateline.local.KafkaProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicsIT {
    @TempDir
    private Path home;

    @Test
    void makesTheTopicsAsTheyShouldBeAndThenFindsNothingToDo() throws Exception {
        try (KafkaProcess kafka = KafkaProcess.start(home.resolve("kafka"));
                Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            admin.createTopics(List.of(
                            new NewTopic(Topics.RAW, 2, (short) 1).configs(Map.of("retention.ms", "1000")),
                            new NewTopic(Topics.CLEAN, 9, (short) 1)))
                    .all()
                    .get();

            Output first = run(1, "topics", "plan", "--kafka", kafka.bootstrapServers());
            Output applied = run(1, "topics", "apply", "--kafka", kafka.bootstrapServers());

            assertThat(first.lines())
                    .contains(
                            "widen articles.raw from 2 to 6 partitions",
                            "set retention.ms of articles.raw from 1000 to 604800000",
                            "create articles.incoming with 6 partitions")
                    .anySatisfy(line -> assertThat(line)
                            .startsWith("articles.clean: has 9 partitions, should have 6")
                            .endsWith("set DATELINE_PARTITIONS=9"));
            assertThat(applied.lines()).contains("✓ widen articles.raw from 2 to 6 partitions");
            List<String> all = Stream.concat(
                            Stream.of(Topics.BOILERPLATE),
                            Stream.of(Topics.INCOMING, Topics.RAW, Topics.CLEAN, Topics.ENRICHED)
                                    .flatMap(topic -> Stream.of(topic, Topics.deadLetters(topic))))
                    .toList();
            // A broker knows of what its controller has made a moment later.
            Awaitility.await()
                    .untilAsserted(() ->
                            assertThat(admin.listTopics().names().get()).containsExactlyInAnyOrderElementsOf(all));
            TopicDescription raw = admin.describeTopics(List.of(Topics.RAW))
                    .allTopicNames()
                    .get()
                    .get(Topics.RAW);
            assertThat(raw.partitions()).hasSize(6);
            assertThat(run(1, "topics", "plan", "--kafka", kafka.bootstrapServers())
                            .lines())
                    .hasSize(2)
                    .first()
                    .asString()
                    .startsWith("articles.clean: has 9 partitions");
        }
    }

    private Output run(int exitCode, String... arguments) {
        Output output = new Output();
        assertThat(Dateline.run(output.terminal(), home, arguments)).isEqualTo(exitCode);
        return output;
    }
}
