package org.dateline.clean.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.clean.date.WrittenDates;
import org.jspecify.annotations.Nullable;

/**
 * A line that says who wrote the story in, the people's names out: {@code By Jane Doe and John Roe | Staff writers}.
 * Thread-safe.
 */
public final class Bylines {
    private static final int LONGEST = 140;
    private static final int LONGEST_GROUP = 40;

    private static final Pattern OPENING = Pattern.compile(
            "(?iu)(?:(?:written|words|story|reported|reporting|report|posted|published|analysis|text|review|opinion|article)"
                    + " by|by|authors?|(?:(?:ein|eine)\\s+\\p{L}+\\s+)?von|autor(?:in|en|a|ka)?|text|par|auteur|"
                    + "propos recueillis par|por|di|a cura di|door|av|af|tekst|oleh|penulis|yazan|автор|авторы|بقلم|כתב)"
                    + "(?:\\s*:\\s*|\\s+|$)(.*)");
    /** What follows the names on their line; words grown together come from elements that stood side by side. */
    private static final Pattern REST = Pattern.compile(
            "\\s[-–—|•·]\\s.*|[|•·●⋅].*|\\d.*|\\(.*|\\s<?\\S+@\\S.*|(?i:\\s(?:for|with|in|at|on|für|pour|para)\\s.*)|\\s@.*|\\s{2,}.*"
                    + "|(?<=\\p{Ll}{4})\\p{Lu}\\p{Ll}.*|(?i:\\s(?:updated|published|posted|reviewed|fact).*)");

    private static final Pattern ESCAPED_SPACE = Pattern.compile("&nbsp;?");
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*[,;/]\\s*(?:(?:and|und)\\s+)?|\\s+(?:and|und|et|y|e|og|och|en|ve|dan|и|та|i|&)\\s+");
    private static final Set<String> NOBODY = Set.of(
            "staff",
            "writer",
            "reporter",
            "editor",
            "editors",
            "editorial",
            "desk",
            "team",
            "admin",
            "newsroom",
            "agencies",
            "correspondent",
            "contributor",
            "columnist",
            "redaktion",
            "redacción",
            "redazione",
            "rédaction",
            "redactie",
            "news",
            "media",
            "press",
            "agency",
            "online",
            "magazine",
            "times",
            "post",
            "today",
            "guest",
            "author",
            "board",
            "service",
            "services",
            "wire",
            "web",
            "digital",
            "associated",
            "department",
            "university",
            "group",
            "network",
            "published",
            "updated",
            "posted",
            "last",
            "journalist",
            "director",
            "senior",
            "chief",
            "deputy",
            "contributing",
            "redakteur",
            "redakteurin",
            "korrespondent",
            "korrespondentin",
            "journaliste",
            "periodista",
            "giornalista",
            "follow",
            "more",
            "read");
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "dos", "van", "von", "der", "den", "la", "le", "del", "di", "bin", "al", "el", "ter",
            "ten", "y", "zu", "zur", "du", "ibn", "ben", "st", "af", "av", "dela");

    private final WrittenDates dates = new WrittenDates();

    /** Whether the line is the beginning of a byline and the name stands on the next. */
    public boolean isOpening(String line) {
        var matcher = OPENING.matcher(line);
        return line.length() <= 30 && matcher.matches() && matcher.group(1).isBlank();
    }

    /** The names after {@code By} or its like; empty if the line is no byline. */
    public List<String> authors(String line) {
        if (line.length() > LONGEST) {
            return List.of();
        }
        String text = ESCAPED_SPACE.matcher(line).replaceAll(" ");
        var matcher = OPENING.matcher(isJoined(text) ? "By " + text.substring(2) : text);
        return matcher.matches() ? names(matcher.group(1)) : List.of();
    }

    /** What follows {@code By} in a short line, be it a person or a publication; null if it is a desk or no byline. */
    public @Nullable String signature(String line) {
        var matcher = OPENING.matcher(line);
        if (line.length() > LONGEST || !matcher.matches()) {
            return null;
        }
        String name = BETWEEN.split(REST.matcher(matcher.group(1).strip()).replaceFirst(""), 2)[0].strip();
        boolean plausible = !isGroup(name)
                && name.length() > 1
                && name.length() <= LONGEST_GROUP
                && Character.isUpperCase(name.charAt(0));
        return plausible ? name : null;
    }

    /** Staff, News Desk: whoever that is. */
    private static boolean isGroup(String name) {
        return List.of(name.toLowerCase(Locale.ROOT).split("[ \\u00A0]+")).stream()
                .anyMatch(NOBODY::contains);
    }

    /** The name or names that a line is, or begins with before a role or a date; empty if it is something else. */
    public List<String> alone(String line) {
        String start = line.length() > LONGEST
                ? ""
                : REST.matcher(line.strip()).replaceFirst("").strip();
        List<String> names = new ArrayList<>();
        for (String part : BETWEEN.split(withoutMonth(start))) {
            String name = withoutRole(part);
            if (!isName(name)) {
                return List.of();
            }
            names.add(ordinary(name));
        }
        return names;
    }

    /** ByJane Doe, as scrapers join what stood in two elements. */
    private static boolean isJoined(String line) {
        return line.length() > 4
                && line.regionMatches(true, 0, "By", 0, 2)
                && Character.isUpperCase(line.charAt(2))
                && Character.isLowerCase(line.charAt(3));
    }

    /** The names in {@code text}; empty if something in it is none before the first that is. */
    public List<String> names(String text) {
        List<String> names = new ArrayList<>();
        String people = withoutMonth(REST.matcher(text.strip()).replaceFirst(""));
        boolean shouted = true;
        for (String part : BETWEEN.split(people)) {
            String name = withoutRole(part.strip().replaceAll("[.,:]+$", ""));
            if (!isName(name) || isShouted(name) && !shouted) {
                break;
            }
            shouted = isShouted(name);
            names.add(ordinary(name));
        }
        return names;
    }

    /** Jane Doe March 3: what stands before the day is none of the name. */
    private String withoutMonth(String text) {
        String start = text.strip();
        int last = start.lastIndexOf(' ');
        return last > 0 && dates.isCalendarWord(start.substring(last + 1))
                ? start.substring(0, last).strip()
                : start;
    }

    /** Two to five words like those of a person's name. */
    public boolean isName(String text) {
        String[] words = text.split("[ \\u00A0]+", 7);
        boolean plausible = words.length >= 2 && words.length <= 5 && text.length() <= 50;
        for (int at = 0; plausible && at < words.length; at++) {
            String lower = words[at].toLowerCase(Locale.ROOT);
            boolean particle = at > 0 && at < words.length - 1 && PARTICLES.contains(lower);
            plausible = !NOBODY.contains(lower) && (particle || isNameWord(words[at]));
        }
        return plausible;
    }

    private static boolean isNameWord(String word) {
        boolean letters = word.codePoints()
                .allMatch(c -> Character.isLetter(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || c == '.'
                        || c == '-'
                        || c == '\''
                        || c == '’'
                        || c == '‑');
        return letters
                && !word.isEmpty()
                && Character.isLetter(word.charAt(0))
                && !Character.isLowerCase(word.charAt(0));
    }

    /** Jane Doe Senior Editor: before a role stand a first and a last name, seldom more. */
    private static String withoutRole(String text) {
        String[] words = text.split("[ \\u00A0]+", 9);
        int role = 0;
        while (role < words.length && !NOBODY.contains(words[role].toLowerCase(Locale.ROOT))) {
            role++;
        }
        if (role < 2 || role == words.length) {
            return isSaidTwice(words) ? words[0] + " " + words[1] : text;
        }
        boolean particle = PARTICLES.contains(words[1].toLowerCase(Locale.ROOT)) && role > 2;
        return words[0] + " " + words[1] + (particle ? " " + words[2] : "");
    }

    private static boolean isSaidTwice(String[] words) {
        return words.length == 4 && words[0].equals(words[2]) && words[1].equals(words[3]);
    }

    private static boolean isShouted(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static String ordinary(String name) {
        if (name.chars().anyMatch(Character::isLowerCase)) {
            return name;
        }
        StringBuilder result = new StringBuilder(name.length());
        boolean first = true;
        for (char c : name.toCharArray()) {
            result.append(first ? c : Character.toLowerCase(c));
            first = !Character.isLetter(c);
        }
        return result.toString();
    }
}
