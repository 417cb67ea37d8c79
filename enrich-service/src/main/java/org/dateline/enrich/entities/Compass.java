package org.dateline.enrich.entities;

import java.util.Set;

/** Tells the words that stand before a place's name for a part of it: a word in small letters in, a decision out. */
final class Compass {
    private static final Set<String> SIDES = Set.of(
            "north",
            "south",
            "east",
            "west",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "northern",
            "southern",
            "eastern",
            "western",
            "northeastern",
            "northwestern",
            "southeastern",
            "southwestern",
            "central");

    private Compass() {}

    /** Whether this is the word for a side, or the middle, of a place. */
    static boolean isSide(String word) {
        return SIDES.contains(word);
    }
}
