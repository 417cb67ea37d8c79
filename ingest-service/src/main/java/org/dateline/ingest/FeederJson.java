package org.dateline.ingest;

import static tools.jackson.core.JsonToken.END_ARRAY;
import static tools.jackson.core.JsonToken.END_OBJECT;
import static tools.jackson.core.JsonToken.PROPERTY_NAME;
import static tools.jackson.core.JsonToken.START_ARRAY;
import static tools.jackson.core.JsonToken.START_OBJECT;
import static tools.jackson.core.JsonToken.VALUE_NULL;
import static tools.jackson.core.JsonToken.VALUE_STRING;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * A feeder's JSON in, its fields out. Lenient in shape: unknown fields are skipped without being built up in memory, an
 * author is a string or an object with a name, authors are one or a list. Safe for threads.
 */
final class FeederJson {
    private static final int DEEPEST = 100;
    private static final int MOST_AUTHORS = 1_000;
    private static final Set<String> TEXTS = Set.of("html", "text", "url", "source", "title", "language", "tenant");
    private static final Set<String> NUMBERS = Set.of("published", "fetched", "revision");

    private final JsonMapper json;

    FeederJson() {
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxStringLength(Integer.MAX_VALUE)
                .build();
        this.json = JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(limits).build())
                .build();
    }

    /**
     * Reads one article.
     *
     * @throws Refusal if it is not one JSON object, or a field is of the wrong type
     */
    Submission read(byte[] bytes) {
        Fields fields = new Fields();
        try (JsonParser parser = json.createParser(bytes)) {
            read(parser, fields);
        }
        return fields.submission();
    }

    private static void read(JsonParser parser, Fields fields) {
        try {
            expectObject(parser);
            while (parser.nextToken() == PROPERTY_NAME) {
                fields.read(parser);
            }
            expectEnd(parser);
        } catch (JacksonException e) {
            throw new Refusal(fields.unfinished(parser), "Expected JSON in UTF-8, got: " + describe(e));
        }
    }

    private static void expectObject(JsonParser parser) {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new Refusal(null, "Expected a JSON object with html or text, got nothing");
        }
        if (first != START_OBJECT) {
            throw new Refusal(
                    null, "Expected a JSON object with html or text, got %s; send one article".formatted(name(first)));
        }
    }

    private static void expectEnd(JsonParser parser) {
        if (parser.nextToken() != null) {
            throw new Refusal(null, "Expected one JSON object, got more behind it; send one article");
        }
    }

    private static String describe(JacksonException e) {
        String where = e.getLocation() == null
                ? ""
                : " (line %d, column %d)"
                        .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
        return Refusal.quote(String.valueOf(e.getOriginalMessage())
                        .lines()
                        .findFirst()
                        .orElse(""))
                + where;
    }

    private static String name(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "a truth value";
            case VALUE_NULL -> "null";
            default -> token.toString();
        };
    }

    /** The fields of one article while it is read. */
    private static final class Fields {
        private final Map<String, String> values = new HashMap<>();
        private final List<String> authors = new ArrayList<>();
        private boolean authorsSeen;
        private @Nullable String finished;

        void read(JsonParser parser) {
            String name = parser.currentName();
            parser.nextToken();
            if (!isKnown(name)) {
                parser.skipChildren();
            } else if (parser.currentToken() != VALUE_NULL) {
                expectFirst(name);
                readKnown(name, parser);
            }
            finished = name;
        }

        /** The known field in whose value the parser stopped, if it did in one. */
        @Nullable
        String unfinished(JsonParser parser) {
            TokenStreamContext context = parser.streamReadContext();
            while (context.getParent() != null && !context.getParent().inRoot()) {
                context = context.getParent();
            }
            String name = context.currentName();
            return name == null || name.equals(finished) || !isKnown(name) ? null : name;
        }

        private static boolean isKnown(String name) {
            return TEXTS.contains(name) || NUMBERS.contains(name) || name.equals("authors");
        }

        private void expectFirst(String name) {
            if (values.containsKey(name) || (authorsSeen && name.equals("authors"))) {
                throw new Refusal(name, "Expected the field once, got it again; send one value");
            }
        }

        private void readKnown(String name, JsonParser parser) {
            if (name.equals("authors")) {
                authorsSeen = true;
                readAuthors(parser);
            } else if (parser.currentToken() == VALUE_STRING
                    || (NUMBERS.contains(name) && parser.currentToken().isNumeric())) {
                values.put(name, parser.getString());
            } else {
                throw new Refusal(
                        name,
                        "Expected a string%s, got %s"
                                .formatted(NUMBERS.contains(name) ? " or a number" : "", name(parser.currentToken())));
            }
        }

        private void readAuthors(JsonParser parser) {
            if (parser.currentToken() != START_ARRAY) {
                readAuthor(parser);
                return;
            }
            while (parser.nextToken() != END_ARRAY) {
                readAuthor(parser);
                if (authors.size() > MOST_AUTHORS) {
                    throw new Refusal("authors", "Expected at most %d authors, got more".formatted(MOST_AUTHORS));
                }
            }
        }

        private void readAuthor(JsonParser parser) {
            if (parser.currentToken() == VALUE_STRING) {
                authors.add(parser.getString());
            } else if (parser.currentToken() == START_OBJECT) {
                readNamed(parser);
            } else if (parser.currentToken() != VALUE_NULL) {
                throw new Refusal(
                        "authors",
                        "Expected a string or a list of strings, got %s".formatted(name(parser.currentToken())));
            }
        }

        private void readNamed(JsonParser parser) {
            while (parser.nextToken() != END_OBJECT) {
                boolean isName = parser.currentName().equals("name");
                if (parser.nextToken() == VALUE_STRING && isName) {
                    authors.add(parser.getString());
                }
                parser.skipChildren();
            }
        }

        Submission submission() {
            return new Submission(
                    values.get("html"),
                    values.get("text"),
                    values.get("url"),
                    values.get("source"),
                    values.get("title"),
                    authors,
                    values.get("published"),
                    values.get("language"),
                    values.get("fetched"),
                    values.get("revision"),
                    values.get("tenant"));
        }
    }
}
