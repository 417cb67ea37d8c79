package org.dateline.cli.topics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.kafka.clients.admin.NewTopic;
import org.dateline.stage.TopicProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/** {@code topics.yaml} and the environment's variables in, the topics that the services want out. */
final class PipelineTopics {
    private static final String FILE = "topics.yaml";

    private PipelineTopics() {}

    /** All of them. */
    static List<NewTopic> read() {
        StandardEnvironment environment = new StandardEnvironment();
        try {
            new YamlPropertySourceLoader()
                    .load(FILE, new ClassPathResource(FILE))
                    .forEach(environment.getPropertySources()::addLast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Binder.get(environment).bind("dateline", TopicProperties.class).get().topics().entrySet().stream()
                .map(topic -> topic.getValue().named(topic.getKey()))
                .toList();
    }
}
