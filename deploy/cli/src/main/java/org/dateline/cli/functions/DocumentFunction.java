package org.dateline.cli.functions;

import tools.jackson.databind.JsonNode;

/** A document to work on in, the JSON of what came of it out. Safe for threads. */
@FunctionalInterface
interface DocumentFunction {
    /** @throws RuntimeException if nothing can come of it; its message says why */
    JsonNode apply(Document document);
}
