package org.dateline.enrich.training;

/** Sets of what a token may be, as bits: outside of names, or in one of the four types in their order. */
final class Types {
    static final int OUTSIDE = 1;
    static final int PERSON = 2;
    static final int ORGANIZATION = 4;
    static final int LOCATION = 8;
    static final int OTHER = 16;
    static final int ANY = 31;

    private Types() {}

    static int of(String label) {
        String type = label.startsWith("B-") || label.startsWith("I-") ? label.substring(2) : label;
        return switch (type) {
            case "PER", "PERSON" -> PERSON;
            case "ORG", "ORGANIZATION" -> ORGANIZATION;
            case "LOC", "LOCATION" -> LOCATION;
            case "MISC" -> OTHER;
            default -> OUTSIDE;
        };
    }

    /** Whether the set has one member. */
    static boolean sure(int types) {
        return Integer.bitCount(types) == 1;
    }
}
