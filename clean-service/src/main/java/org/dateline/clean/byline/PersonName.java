package org.dateline.clean.byline;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of a byline in, the name in it without times, roles and places out, and whether that is a person's. */
final class PersonName {
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;

    private static final Pattern TAIL = Pattern.compile(
            "\\s+(?:for|at|of|from|in|aus|für|is|was|has|updated|published|posted|on)(?:\\s.*)?$|[\\s:.,|-]+$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WHEN = Pattern.compile(
            "\\s+(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\\s+)?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.?\\s+)?\\d.*$",
            Pattern.CASE_INSENSITIVE);
    /** A month that a page's template put right behind a name. */
    private static final Pattern GLUED = Pattern.compile(
            "(?<=\\p{Ll})(?:January|February|March|April|May|June|July|August"
                    + "|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Published|Updated)$");

    private static final Pattern JOINT = Pattern.compile("(?<=\\p{Ll})(\\p{Lu}\\p{Ll}{3,})");
    /** What Korean and Chinese bylines put behind a name: reporter, and others. */
    private static final Pattern OFFICE = Pattern.compile("\\s*(?:기자|특파원|記者|记者)(?:\\s.*)?$");
    /** An outlet behind a name that nothing parts from it: Jane Doe BBC News. */
    private static final Pattern OUTLET =
            Pattern.compile("\\s(?:\\p{Lu}{2,5}\\s(?:News|Sport|Radio|TV|Online|Verify)|\\p{Lu}{3,4})$");

    /** What Chinese, Japanese and Korean newspapers, stations, agencies and desks end with. */
    private static final Pattern EASTERN_GROUP =
            Pattern.compile(".*(?:[報报網网社刊]|新聞|新闻|電視台?|电视台?|電台|电台|廣播|广播|通信|編集部|編輯部|编辑部|編輯室|记者团|일보|신문|뉴스|방송|편집국|취재팀)");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private PersonName() {}

    static String of(String part) {
        String name = TAIL.matcher(WHEN.matcher(part.strip()).replaceFirst("")).replaceFirst("");
        name = TAIL.matcher(name).replaceFirst("").strip();
        name = GLUED.matcher(name).replaceFirst("");
        name = withoutGluedRole(OFFICE.matcher(name).replaceFirst(""));
        name = withoutRole(BLANKS.matcher(name).replaceAll(" "));
        return isShouted(name) ? inOrdinaryCapitals(name) : name;
    }

    /** A role that a page's template put right behind a name: Ann LeeFounder. */
    private static String withoutGluedRole(String name) {
        Matcher joint = JOINT.matcher(name);
        for (int from = name.indexOf(' ') + 1; from > 0 && joint.find(from); from = joint.end()) {
            if (BylineWords.NO_NAMES.contains(joint.group(1).toLowerCase(Locale.ROOT))) {
                return name.substring(0, joint.start());
            }
        }
        return name;
    }

    /** Jane Doe Senior Reporter, Jane Doe BBC News: before a role or an outlet stand a first and a last name. */
    private static String withoutRole(String name) {
        String[] words = BLANKS.split(name, MOST_WORDS + 2);
        boolean isLower = !isShouted(name);
        if (words.length > 2 && isLower) {
            String outlet = OUTLET.matcher(name).replaceFirst("");
            if (outlet.length() < name.length() && outlet.indexOf(' ') > 0 && isPerson(outlet)) {
                return outlet;
            }
        }
        boolean hasRole = words.length > 3 || words.length == 3 && BylineWords.ROLES.contains(folded(words[2]));
        for (int role = 2; hasRole && role < words.length; role++) {
            if (BylineWords.ROLES.contains(folded(words[role]))) {
                String before = words[0] + " " + words[1];
                return isPerson(before) ? before : name;
            }
        }
        return name;
    }

    private static String folded(String word) {
        return NO_LETTERS.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static boolean isShouted(String name) {
        return name.indexOf(' ') > 0
                && name.equals(name.toUpperCase(Locale.ROOT))
                && name.length() > 6
                && !name.equals(name.toLowerCase(Locale.ROOT));
    }

    private static String inOrdinaryCapitals(String name) {
        return capitalized(name.toLowerCase(Locale.ROOT));
    }

    /** Each word with a capital: ada marsh → Ada Marsh. */
    static String capitalized(String name) {
        StringBuilder found = new StringBuilder(name);
        for (int i = 0; i < found.length(); i++) {
            if (i == 0 || !Character.isLetter(found.charAt(i - 1)) && found.charAt(i - 1) != '\u2019') {
                found.setCharAt(i, Character.toUpperCase(found.charAt(i)));
            }
        }
        return found.toString();
    }

    static boolean isPerson(String name) {
        if (name.length() < 2
                || name.length() > LONGEST
                || name.chars().anyMatch(c -> c == ':' || Character.isDigit(c))) {
            return false;
        }
        String[] words = BLANKS.split(name);
        if (words.length > MOST_WORDS
                || words.length > 1 && words[0].equalsIgnoreCase("the")
                || EASTERN_GROUP.matcher(name).matches()) {
            return false;
        }
        int capitals = 0;
        for (String word : words) {
            if (BylineWords.NO_NAMES.contains(folded(word))) {
                return false;
            }
            boolean capital = isCapital(word);
            capitals += capital ? 1 : 0;
            if (!capital && words.length > 1 && !isSmall(word)) {
                return false;
            }
        }
        return capitals > 0 || words.length == 1 && name.indexOf('.') < 0;
    }

    private static boolean isCapital(String word) {
        int first = word.codePointAt(0);
        return Character.isUpperCase(first) || Character.isLetter(first) && !Character.isLowerCase(first);
    }

    /** van, al-Rashid, d’Souza. */
    private static boolean isSmall(String word) {
        return BylineWords.SMALL.contains(folded(word))
                || word.indexOf('\'') >= 0
                || word.indexOf('\u2019') >= 0
                || word.indexOf('-') >= 0;
    }
}
