package org.dateline.enrich.watchlist;

import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lines of NDJSON in, rows out: {@code {"id": "p1", "name": "Ahmad Massoud", "aliases": ["Ahmad Masoud"]}}. */
final class JsonFormat implements RowFormat {
    private static final Set<String> FIELDS = Set.of("id", "name", "type", "aliases", "case");

    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    public WatchlistRow row(String line) {
        JsonNode node = read(line);
        for (String field : node.propertyNames()) {
            if (!FIELDS.contains(field)) {
                throw new IllegalArgumentException(
                        "%s: expected id, name, type, aliases, case and no other field".formatted(field));
            }
        }
        return WatchlistRow.of(
                text(node, "id"),
                text(node, "name"),
                text(node, "type"),
                aliases(node.path("aliases")),
                text(node, "case"));
    }

    private JsonNode read(String line) {
        JsonNode node;
        try {
            node = json.readTree(line);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "expected a JSON object in one line, got: " + NamesBuilder.shown(line), e);
        }
        if (!node.isObject()) {
            throw new IllegalArgumentException("expected a JSON object, got: " + node.getNodeType());
        }
        return node;
    }

    private static String text(JsonNode object, String field) {
        JsonNode node = object.path(field);
        if (node.isMissingNode() || node.isNull()) {
            return "";
        }
        return text(field, node);
    }

    private static String text(String field, JsonNode node) {
        if (!node.isString() && !node.isIntegralNumber()) {
            throw new IllegalArgumentException("%s: expected a string, got: %s".formatted(field, node.getNodeType()));
        }
        return node.asString();
    }

    private static List<String> aliases(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return List.of();
        }
        if (!node.isArray()) {
            throw new IllegalArgumentException("aliases: expected an array of strings, got: " + node.getNodeType());
        }
        return node.valueStream().map(each -> text("aliases", each)).toList();
    }
}
