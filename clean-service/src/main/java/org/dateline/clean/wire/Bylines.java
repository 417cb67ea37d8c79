package org.dateline.clean.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A line that says who wrote the story in, the people's names out: {@code By Jane Doe and John Roe | Staff writers}.
 * Thread-safe.
 */
public final class Bylines {
    private static final int LONGEST = 140;

    private static final Pattern OPENING = Pattern.compile(
            "(?iu)(?:(?:written|words|story|reported|reporting|report|posted|published|analysis|text|review|opinion|article)"
                    + " by|by|authors?|(?:(?:ein|eine)\\s+\\p{L}+\\s+)?von|autor(?:in|en|a|ka)?|text|par|auteur|"
                    + "propos recueillis par|por|di|a cura di|door|av|af|tekst|oleh|penulis|yazan|автор|авторы|بقلم|כתב)"
                    + "(?:\\s*:\\s*|\\s+|$)(.*)");
    private static final Pattern REST = Pattern.compile(
            "\\s[-–—|•·]\\s.*|[|•·].*|\\d.*|\\(.*|\\s(?:for|with|in|at|on|für|in|pour|pour|para)\\s.*|\\s@.*");
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
            "network");
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "dos", "van", "von", "der", "den", "la", "le", "del", "di", "bin", "al", "el", "ter",
            "ten", "y", "zu", "zur", "du", "ibn", "ben", "st", "af", "av", "dela");

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
        var matcher = OPENING.matcher(isJoined(line) ? "By " + line.substring(2) : line);
        return matcher.matches() ? names(matcher.group(1)) : List.of();
    }

    /** ByJane Doe, as scrapers join what stood in two elements. */
    private static boolean isJoined(String line) {
        return line.length() > 4
                && line.startsWith("By")
                && Character.isUpperCase(line.charAt(2))
                && Character.isLowerCase(line.charAt(3));
    }

    /** Whether {@code text} is a list of people's names and nothing else. */
    public boolean isNames(String text) {
        String[] parts = text.length() > LONGEST ? new String[0] : BETWEEN.split(text.strip());
        for (String part : parts) {
            if (!isName(part)) {
                return false;
            }
        }
        return parts.length > 0;
    }

    /** The names in {@code text}; empty if something in it is none before the first that is. */
    public List<String> names(String text) {
        List<String> names = new ArrayList<>();
        String people = REST.matcher(text.strip()).replaceFirst("");
        for (String part : BETWEEN.split(people)) {
            String name = part.strip().replaceAll("[.,:]+$", "");
            if (!isName(name)) {
                break;
            }
            names.add(ordinary(name));
        }
        return names;
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
