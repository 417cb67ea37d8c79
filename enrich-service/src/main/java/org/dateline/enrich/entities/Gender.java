package org.dateline.enrich.entities;

import java.util.Set;

/** What a word says of the gender of who is called by it, where it leaves no doubt. */
enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    private static final Set<String> FEMALE_HONORIFICS = Set.of("mrs", "ms", "miss", "mme", "madame", "lady", "sister");
    private static final Set<String> MALE_HONORIFICS = Set.of("mr", "mister", "monsieur", "sir", "lord", "brother");
    private static final Set<String> FEMALE_TITLES =
            Set.of("queen", "princess", "duchess", "countess", "empress", "actress", "dame", "lady", "sheikha");
    private static final Set<String> MALE_TITLES =
            Set.of("king", "prince", "duke", "emperor", "emir", "pope", "imam", "ayatollah");

    /** Of the word before a name, in lower case, with or without its dot: Mrs. */
    static Gender ofHonorific(String word) {
        String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return FEMALE_HONORIFICS.contains(plain) ? FEMALE : MALE_HONORIFICS.contains(plain) ? MALE : UNKNOWN;
    }

    /** Of the last word of a role, in lower case: spokeswoman, king. What ends in "man" is said of women too. */
    static Gender ofTitle(String word) {
        boolean female = FEMALE_TITLES.contains(word) || word.endsWith("woman");
        return female ? FEMALE : MALE_TITLES.contains(word) ? MALE : UNKNOWN;
    }

    /** Whether one is known to be what the other is known not to be. */
    boolean contradicts(Gender other) {
        return this != UNKNOWN && other != UNKNOWN && this != other;
    }

    /** This, or the other if this is not known. */
    Gender or(Gender other) {
        return this == UNKNOWN ? other : this;
    }
}
