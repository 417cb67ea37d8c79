package org.dateline.enrich.entities;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a text says of a person's kin where it names the person: a text and where the name stands in, whether the
 * person is brought in as somebody's relative ("his son, Tom Marsh", "Tom Marsh, her brother", "the daughter of the late
 * Tom Marsh"), and the gender that the word for it tells, out.
 */
final class Kinship {
    /** How far from the name the words may stand. */
    private static final int REACH = 70;

    private static final Set<String> FEMALE = Set.of(
            "wife",
            "widow",
            "mother",
            "daughter",
            "sister",
            "aunt",
            "niece",
            "grandmother",
            "granddaughter",
            "stepmother",
            "stepdaughter",
            "sister-in-law",
            "mother-in-law",
            "daughter-in-law",
            "ex-wife",
            "girlfriend");

    private static final Set<String> MALE = Set.of(
            "husband",
            "widower",
            "father",
            "son",
            "brother",
            "uncle",
            "nephew",
            "grandfather",
            "grandson",
            "stepfather",
            "stepson",
            "brother-in-law",
            "father-in-law",
            "son-in-law",
            "ex-husband",
            "boyfriend");

    private static final String KIN = "((?:" + String.join("|", FEMALE) + "|" + String.join("|", MALE)
            + "|cousin|twin|namesake|child|parent|sibling|relative|spouse)(?:-in-law)?)";

    private static final String WHOSE = "(?:his|her|their|whose|[\\w.-]+['\u2019]s)";

    private static final Pattern BEFORE = Pattern.compile("\\b" + WHOSE + " (?:[\\w-]+ ){0,3}" + KIN + ",? $");

    private static final Pattern OF = Pattern.compile("\\b" + KIN + "s? of (?:[\\w.-]+ ){0,5}$");

    private static final Pattern BEHIND = Pattern.compile("^, " + WHOSE + " (?:[\\w-]+ ){0,3}" + KIN + "(?=[,.;: ]|$)");

    private final String text;

    Kinship(String text) {
        this.text = text;
    }

    /** Whether the name from {@code start} to {@code end} is that of who is somebody's relative here. */
    boolean isRelative(int start, int end) {
        String before = before(start);
        return BEFORE.matcher(before).find()
                || OF.matcher(before).find()
                || BEHIND.matcher(behind(end)).find();
    }

    /** The gender of the person with this name, if the word for a relative tells it. */
    Gender gender(int start, int end) {
        Matcher before = BEFORE.matcher(before(start));
        if (before.find()) {
            return gender(before.group(1));
        }
        Matcher behind = BEHIND.matcher(behind(end));
        return behind.find() ? gender(behind.group(1)) : Gender.UNKNOWN;
    }

    private static Gender gender(String kin) {
        return FEMALE.contains(kin) ? Gender.FEMALE : MALE.contains(kin) ? Gender.MALE : Gender.UNKNOWN;
    }

    /** What stands before the name in its line. */
    private String before(int start) {
        int from = Math.max(0, start - REACH);
        String before = text.substring(from, start).toLowerCase(Locale.ROOT);
        return before.substring(before.lastIndexOf('\n') + 1);
    }

    private String behind(int end) {
        return text.substring(end, Math.min(text.length(), end + REACH)).toLowerCase(Locale.ROOT);
    }
}
