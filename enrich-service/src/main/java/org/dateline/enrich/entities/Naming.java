package org.dateline.enrich.entities;

import org.dateline.contract.Mention;
import org.jspecify.annotations.Nullable;

/**
 * One place that names a person.
 *
 * @param name as it is written there
 * @param mention where it stands
 * @param role what the person is called beside the name there, if anything
 */
record Naming(Name name, Mention mention, @Nullable String role) {
    int start() {
        return mention.start();
    }
}
