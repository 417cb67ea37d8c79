package org.dateline.cli.functions;

import java.io.UnsupportedEncodingException;
import org.dateline.cli.articles.InputText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a function is to work on.
 *
 * @param id the caller's name for it, if any
 * @param url the address of it, if known
 * @param html whether the body is a page; else it is a text
 * @param body the page or text
 */
record Document(@Nullable String id, @Nullable String url, boolean html, String body) {

    /**
     * The document of a file.
     *
     * @throws UnsupportedEncodingException if it is no text in any charset
     */
    static Document of(String name, @Nullable String url, byte[] bytes) throws UnsupportedEncodingException {
        boolean isText = name.matches("(?i).*\\.txt(\\.gz)?");
        String body = InputText.of(bytes, null, !isText);
        String start = body.substring(0, Math.min(body.length(), 2_000)).strip();
        boolean named = name.matches("(?i).*\\.html?(\\.gz)?");
        boolean looksSo = !isText && start.matches("(?is)(<!doctype|<html|<\\?xml).*");
        return new Document(null, url, named || looksSo, body);
    }

    /**
     * The document of a line's JSON.
     *
     * @throws RuntimeException if it is none; its message says what was expected
     */
    static Document of(JsonNode node) {
        if (!node.isObject()) {
            throw new IllegalArgumentException("Expected a JSON object with html or text");
        }
        boolean html = node.hasNonNull("html");
        JsonNode body = node.path(html ? "html" : "text");
        if (!body.isString()) {
            throw new IllegalArgumentException("Expected a string in html or text");
        }
        return new Document(id(node), string(node, "url"), html, body.asString());
    }

    /** The caller's name for it, whatever else is wrong with it. */
    static @Nullable String id(JsonNode node) {
        return string(node, "id");
    }

    private static @Nullable String string(JsonNode node, String name) {
        return node.hasNonNull(name) ? node.path(name).asString() : null;
    }
}
