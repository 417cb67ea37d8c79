package org.dateline.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The AsyncAPI document names the topics and headers of the code, and all that it refers to is there. */
class AsyncApiTests {
    private JsonNode document;

    @BeforeEach
    void read() throws IOException {
        try (InputStream file = AsyncApiTests.class.getResourceAsStream("/asyncapi.yaml")) {
            Map<String, Object> yaml = new Yaml().load(file);
            document = JsonMapper.builder().build().valueToTree(yaml);
        }
    }

    @Test
    void namesEveryTopicAndItsDeadLetters() throws IllegalAccessException {
        Set<String> topics = constants(Topics.class);

        assertThat(document.get("channels").valueStream().map(channel -> channel.get("address")
                        .asString()))
                .containsExactlyInAnyOrderElementsOf(topics.stream()
                        .flatMap(topic -> topic.equals(Topics.BOILERPLATE)
                                ? Stream.of(topic)
                                : Stream.of(topic, Topics.deadLetters(topic)))
                        .toList());
    }

    @Test
    void namesEveryHeader() throws IllegalAccessException {
        assertThat(document.at("/components/schemas")
                        .valueStream()
                        .flatMap(schema -> schema.path("properties").propertyNames().stream())
                        .collect(Collectors.toSet()))
                .isEqualTo(constants(Headers.class));
    }

    @Test
    void refersToWhatIsThere() {
        List<String> references = document.findValues("$ref").stream()
                .map(JsonNode::asString)
                .distinct()
                .toList();

        assertThat(references).hasSizeGreaterThan(10).allSatisfy(reference -> assertThat(exists(reference))
                .isTrue());
    }

    private boolean exists(String reference) {
        return reference.startsWith("#")
                ? !document.at(reference.substring(1)).isMissingNode()
                : AsyncApiTests.class.getResource("/" + reference.replaceFirst("^\\./", "")) != null;
    }

    private static Set<String> constants(Class<?> type) throws IllegalAccessException {
        Set<String> values = new HashSet<>();
        for (Field field : type.getFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                values.add((String) field.get(null));
            }
        }
        return values;
    }
}
