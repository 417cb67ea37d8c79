package org.dateline.enrich.entities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A given name in, the gender of those who bear it out, for names that hardly anybody of the other gender bears anywhere:
 * not Andrea, Jean or Kim. Immutable; the resource {@code given-names.txt} says where its names are from.
 */
final class GivenNames {
    private static final GivenNames KNOWN = of(Resource.lines("given-names.txt"));

    private final Map<String, Gender> genders;

    private GivenNames(Map<String, Gender> genders) {
        this.genders = Map.copyOf(genders);
    }

    /** @param folded as {@link Name#folded()} */
    static Gender gender(String folded) {
        return KNOWN.genders.getOrDefault(folded, Gender.UNKNOWN);
    }

    private static GivenNames of(List<String> lines) {
        Map<String, Gender> genders = new HashMap<>();
        Resource.words(lines, "female").forEach(name -> genders.put(name, Gender.FEMALE));
        Resource.words(lines, "male").forEach(name -> genders.put(name, Gender.MALE));
        return new GivenNames(genders);
    }
}
