package org.dateline.enrich.entities;

import java.util.Map;
import java.util.Set;

/** A place's name in, the name that the same state commonly has out: Republic of Korea and Korea are one. */
final class States {
    private static final Set<String> REALMS =
            Set.of("republic", "kingdom", "state", "commonwealth", "federation", "sultanate", "emirate", "union");
    private static final Set<String> KINDS = Set.of("islamic", "federal", "united", "peoples", "arab", "bolivarian");

    /** Names that their words do not show to be one. */
    private static final Map<String, String> COMMON = Map.of(
            "russian federation", "russia",
            "united states of america", "united states",
            "america", "united states",
            "great britain", "united kingdom",
            "britain", "united kingdom",
            "czechia", "czech republic",
            "burma", "myanmar",
            "holland", "netherlands",
            "swaziland", "eswatini",
            "ivory coast", "cote divoire");

    private States() {}

    /** @param key of a name, as {@link Name#key()} */
    static String common(String key) {
        String[] words = key.split(" ");
        int realm = words.length > 3 && KINDS.contains(words[0]) ? 1 : 0;
        boolean formal = words.length > realm + 2 && REALMS.contains(words[realm]) && words[realm + 1].equals("of");
        String plain = formal ? key.substring(key.indexOf(" of ") + 4) : key;
        return COMMON.getOrDefault(plain, plain);
    }
}
