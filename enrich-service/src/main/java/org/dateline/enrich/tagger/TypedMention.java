package org.dateline.enrich.tagger;

import static java.util.Objects.requireNonNull;

import org.dateline.contract.EntityType;
import org.dateline.contract.Mention;

/**
 * A name found in a text, not yet joined with the others that name the same.
 *
 * @param type of what it names
 * @param mention where it is and how sure the tagger is
 */
public record TypedMention(EntityType type, Mention mention) {
    public TypedMention {
        requireNonNull(type, "type");
        requireNonNull(mention, "mention");
    }
}
