package org.dateline.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schemas say what the records say, no more and no less, and what stands on the wire is valid in them. */
class SchemaTests {
    private final JsonMapper json = JsonMapper.builder().build();
    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static Stream<Arguments> records() {
        return Stream.of(
                argumentSet("raw", "raw-article", RawArticle.class),
                argumentSet("clean", "clean-article", CleanArticle.class),
                argumentSet("enriched", "enriched-article", EnrichedArticle.class),
                argumentSet("repeated", "repeated-block", RepeatedBlock.class));
    }

    @ParameterizedTest
    @MethodSource("records")
    void describesEveryComponentOfTheRecordAndNoOther(String name, Class<? extends Record> type) {
        assertDescribes(new Place(name + ".schema.json", read(name + ".schema.json")), type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"incoming-article", "raw-article", "clean-article", "enriched-article", "repeated-block"})
    void acceptsTheGoldenFile(String name) {
        assertThat(errors(name, golden(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"incoming-article", "raw-article", "clean-article", "enriched-article", "repeated-block"})
    void acceptsFieldsThatItDoesNotKnow(String name) {
        assertThat(errors(name, golden(name).put("unknown", 1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "raw-article, /origin/id, null",
        "raw-article, /origin/revision, -1",
        "raw-article, /origin/received, null",
        "raw-article, /format, '\"PDF\"'",
        "raw-article, /body, null",
        "raw-article, /published, '\"yesterday\"'",
        "clean-article, /paragraphs, []",
        "clean-article, /published/confidence, 2",
        "clean-article, /removed/0/reason, '\"Two Words\"'",
        "enriched-article, /article/origin/revision, 0.5",
        "enriched-article, /entities/0/mentions, []",
        "enriched-article, /entities/0/type, '\"ANIMAL\"'",
        "enriched-article, /entities/0/salience, 2",
        "enriched-article, /entities/0/country, '\"GB\"'",
        "enriched-article, /entities/1/country, '\"gb\"'",
        "enriched-article, /watchlist/version, null",
        "enriched-article, /watchlist/omitted, -1",
        "enriched-article, /watchlist/matches/0/mentions, []",
        "incoming-article, /text, '\" \"'",
        "incoming-article, /title, 7",
        "incoming-article, /authors, 7",
        "incoming-article, /revision, '\"seven\"'"
    })
    void rejectsWhatTheRecordsReject(String name, String pointer, String value) {
        ObjectNode message = golden(name);
        int last = pointer.lastIndexOf('/');
        ((ObjectNode) message.at(pointer.substring(0, last))).set(pointer.substring(last + 1), json.readTree(value));

        assertThat(errors(name, message)).isNotEmpty();
    }

    @Test
    void needsABodyOfAFeeder() {
        assertThat(errors("incoming-article", (ObjectNode) json.readTree("{\"title\":\"a\"}")))
                .isNotEmpty();
        assertThat(errors("incoming-article", (ObjectNode) json.readTree("{\"html\":\"<p>a\"}")))
                .isEmpty();
    }

    private List<Error> errors(String name, ObjectNode message) {
        Schema schema = schemas.getSchema(SchemaLocation.of("classpath:schemas/" + name + ".schema.json"));
        return schema.validate(
                message, execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private void assertDescribes(Place schema, Class<?> type) {
        List<RecordComponent> components = Arrays.asList(type.getRecordComponents());
        assertThat(schema.node().get("properties").propertyNames())
                .as(type.getSimpleName())
                .containsExactlyElementsOf(
                        components.stream().map(RecordComponent::getName).toList());
        assertThat(schema.node().get("required").valueStream().map(JsonNode::asString))
                .as(type.getSimpleName())
                .containsExactlyElementsOf(components.stream()
                        .filter(component -> !isNullable(component.getAnnotatedType()))
                        .map(RecordComponent::getName)
                        .toList());
        for (RecordComponent component : components) {
            JsonNode property = schema.node().get("properties").get(component.getName());
            assertThat(property.path("description").asString(""))
                    .as(component.toString())
                    .isNotEmpty();
            assertAllows(new Place(schema.file(), property), component.getAnnotatedType());
        }
    }

    private void assertAllows(Place property, AnnotatedType type) {
        Class<?> raw = rawClass(type);
        Place place = isNullable(type) ? withoutNull(property) : resolve(property);
        if (raw.isRecord()) {
            assertDescribes(place, raw);
        } else if (raw.isEnum()) {
            assertThat(place.node().get("enum").valueStream().map(JsonNode::asString))
                    .containsExactlyElementsOf(Arrays.stream(raw.getEnumConstants())
                            .map(Object::toString)
                            .toList());
        } else if (raw == List.class) {
            assertThat(types(place)).containsExactly("array");
            AnnotatedType element = ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0];
            assertAllows(new Place(place.file(), place.node().get("items")), element);
        } else {
            assertThat(types(place)).as(type.toString()).containsExactlyElementsOf(jsonTypes(raw, isNullable(type)));
        }
    }

    private static List<String> jsonTypes(Class<?> type, boolean nullable) {
        boolean number = type == double.class || type == Double.class;
        String name = type == int.class || type == long.class ? "integer" : number ? "number" : "string";
        return nullable ? List.of(name, "null") : List.of(name);
    }

    private static Class<?> rawClass(AnnotatedType type) {
        return type.getType() instanceof java.lang.reflect.ParameterizedType list
                ? (Class<?>) list.getRawType()
                : (Class<?>) type.getType();
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static List<String> types(Place place) {
        JsonNode type = place.node().path("type");
        return type.isArray() ? type.valueStream().map(JsonNode::asString).toList() : List.of(type.asString(""));
    }

    /** A record that may be null is written as one of the record and null. */
    private Place withoutNull(Place property) {
        JsonNode choices = property.node().get("anyOf");
        if (choices == null) {
            return resolve(property);
        }
        assertThat(choices.get(1).get("type").asString()).isEqualTo("null");
        return resolve(new Place(property.file(), choices.get(0)));
    }

    private Place resolve(Place place) {
        JsonNode reference = place.node().get("$ref");
        if (reference == null) {
            return place;
        }
        String[] parts = reference.asString().split("#", 2);
        String file = parts[0].isEmpty() ? place.file() : parts[0];
        return new Place(file, parts.length == 1 ? read(file) : read(file).at(parts[1]));
    }

    private ObjectNode golden(String name) {
        return (ObjectNode) resource("/messages/" + name + ".json");
    }

    private JsonNode read(String file) {
        return resource("/schemas/" + file);
    }

    private JsonNode resource(String name) {
        try (InputStream file = SchemaTests.class.getResourceAsStream(name)) {
            return json.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Place(String file, JsonNode node) {}
}
