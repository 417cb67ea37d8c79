package org.dateline.enrich.onnx;

import java.util.Locale;
import org.dateline.contract.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * What a model may call a word: a type, with the place of the word in its name (IOB1, IOB2, BILOU, BIOES) or without
 * (IO).
 *
 * @param type of which the word is a name or a part of one; null for none of ours
 * @param starts whether a name begins with the word, whatever stands before it
 * @param ends whether the name ends with the word, whatever comes behind it
 */
record ModelLabel(@Nullable EntityType type, boolean starts, boolean ends) {
    /** The label of any name; dates, numbers and what is not known are no names. */
    static ModelLabel of(String name) {
        boolean placed = name.matches("[BILUES][-_].+");
        char place = placed ? name.charAt(0) : 'I';
        EntityType type = type(placed ? name.substring(2) : name);
        return new ModelLabel(type, "BUS".indexOf(place) >= 0, "LUES".indexOf(place) >= 0);
    }

    /** The types of CoNLL-2003, OntoNotes and their like. */
    private static @Nullable EntityType type(String name) {
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "PER", "PERS", "PERSON" -> EntityType.PERSON;
            case "ORG", "ORGANIZATION", "ORGANISATION" -> EntityType.ORGANIZATION;
            case "LOC", "LOCATION", "GPE", "FAC" -> EntityType.LOCATION;
            case "MISC", "NORP", "EVENT", "WORK_OF_ART", "PRODUCT", "LAW", "LANGUAGE" -> EntityType.OTHER;
            default -> null;
        };
    }
}
