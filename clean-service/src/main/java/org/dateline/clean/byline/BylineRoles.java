package org.dateline.clean.byline;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A short line in, whether it says what a person does, out: {@code Co-Founder & Marketing Director}. */
public final class BylineRoles {
    private static final Set<String> ROLES = Set.of(
            "editor",
            "reporter",
            "correspondent",
            "columnist",
            "contributor",
            "writer",
            "journalist",
            "producer",
            "photographer",
            "director",
            "manager",
            "founder",
            "cofounder",
            "ceo",
            "president",
            "analyst",
            "strategist",
            "specialist",
            "consultant",
            "engineer",
            "professor",
            "researcher",
            "scientist",
            "attorney",
            "partner",
            "author",
            "redakteur",
            "redakteurin",
            "redaktør",
            "korrespondent",
            "korrespondentin",
            "journaliste",
            "periodista",
            "redactor",
            "redactora",
            "giornalista",
            "jornalista",
            "journalistin");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final int LONGEST = 60;

    private BylineRoles() {}

    /** Whether a word of the line names an occupation. */
    public static boolean isRole(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        for (String word : NO_LETTERS.split(line.toLowerCase(Locale.ROOT))) {
            if (ROLES.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
