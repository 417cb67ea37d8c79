package org.dateline.clean.byline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.clean.date.WrittenDates;

/**
 * Reads bylines: what stands after "By", in meta elements or in JSON-LD in, people's names out, each once and in their
 * order, without roles, outlets, addresses and times. Thread-safe.
 */
public final class AuthorNames {
    private static final int LONGEST_NAME = 60;
    private static final int MOST_WORDS = 6;
    private static final int MOST_BYLINES = 50;

    private static final Pattern NOISE = Pattern.compile(
            "https?://\\S+|www\\.\\S+|\\S+@\\S+|\\([^)]*\\)|\\[[^]]*]|@\\w+|[\\u00ad\\u200b\\u2060\\ufeff]");
    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:story|text|words|article|posted|written|reported|reporting|edited|published|reviewed|medically"
                    + " reviewed|fact checked|authored|created|submitted|analysis|opinion|review|column|interview)"
                    + "\\s+by\\b|by(?=[\\s:])|by\\s*:|von(?=\\s)|eine? \\S+ von\\b|par(?=\\s)|por(?=\\s)|di(?=\\s)|door(?=\\s)"
                    + "|tekst(?:en)?\\s*:|text\\s*:|av(?=\\s)|af(?=\\s)|authors?\\s*:|autor(?:en|es|in)?\\s*:?(?=\\s)|yazan\\s*:"
                    + "|автор\\s*:|redaktion\\s*:|interview\\s*:|aus \\S+ berichtet)\\s*:?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s*(?:[,;|•·●⋅\\n、，／]|(?<=\\p{Ll})/(?=\\p{Lu})|\\s/\\s|\\s[-–—]\\s|\\s&\\s|\\s\\+\\s|\\s(?:and|und|et|with|mit|og|och|en|ve|и)\\s)\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN_FULL_NAMES =
            Pattern.compile("(?<=\\p{Lu}\\p{Ll}{1,20} \\p{Lu}\\p{Ll}{1,20}) (?:y|e|a) (?=\\p{Lu}\\p{Ll}+ \\p{L})");
    private static final Pattern TAIL = Pattern.compile(
            "\\s+(?:for|at|of|from|in|aus|für|is|was|has|updated|published|posted|on)(?:\\s.*)?$|[\\s:.,|-]+$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WHEN = Pattern.compile(
            "\\s+(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.?\\s+)?\\d.*$",
            Pattern.CASE_INSENSITIVE);
    /** A month that a page's template put right behind a name. */
    private static final Pattern GLUED = Pattern.compile(
            "(?<=\\p{Ll})(?:January|February|March|April|May|June|July|August"
                    + "|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Published|Updated)$");

    private static final Pattern JOINT = Pattern.compile("(?<=\\p{Ll})(\\p{Lu}\\p{Ll}{3,})");
    /** What Korean and Chinese bylines put behind a name: reporter, and others. */
    private static final Pattern OFFICE = Pattern.compile("\\s*(?:기자|특파원|記者|记者)(?:\\s.*)?$");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private final WrittenDates dates = new WrittenDates();

    /**
     * The people that some bylines name.
     *
     * @param bylines as found
     * @param outlets names of the publication, which sign nothing
     */
    public List<String> parse(Collection<String> bylines, Collection<String> outlets) {
        if (bylines.isEmpty()) {
            return List.of();
        }
        Set<String> outletKeys = new HashSet<>();
        outlets.forEach(outlet -> outletKeys.add(key(outlet)));
        Map<String, String> names = new LinkedHashMap<>();
        for (String byline : bylines.stream().limit(MOST_BYLINES).toList()) {
            for (String name : people(byline)) {
                if (!isOutlet(key(name), outletKeys)) {
                    names.putIfAbsent(key(name), name);
                }
            }
        }
        return List.copyOf(names.values());
    }

    /** Beside a full name or something that is none, a single word is a place, a role or an outlet. */
    private List<String> people(String byline) {
        List<String> people = new ArrayList<>();
        boolean anyOther = false;
        for (String part : parts(byline)) {
            String name = clean(part);
            if (isName(name)) {
                people.add(name);
                anyOther |= name.indexOf(' ') > 0;
            } else {
                anyOther |= !name.isEmpty();
                if (!people.isEmpty() && (hasRole(part) || part.chars().anyMatch(Character::isDigit))) {
                    break;
                }
            }
        }
        if (anyOther) {
            people.removeIf(name -> name.indexOf(' ') < 0);
        }
        people.removeIf(name -> dates.isCalendarWord(name));
        return people;
    }

    /** MDR Somewhere is the MDR's desk. */
    private static boolean isOutlet(String key, Set<String> outlets) {
        int blank = key.indexOf(' ');
        return outlets.contains(key) || blank > 0 && blank < 5 && outlets.contains(key.substring(0, blank));
    }

    private static boolean hasRole(String part) {
        for (String word : NO_LETTERS.split(part.toLowerCase(Locale.ROOT))) {
            if (BylineWords.NO_NAMES.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The first of some bylines that says anything, as it stands but for addresses and the word before it: for those
     * that a newsroom or an agency signs.
     */
    public List<String> groups(Collection<String> bylines) {
        for (String byline : bylines.stream().limit(MOST_BYLINES).toList()) {
            String name =
                    LEAD.matcher(NOISE.matcher(byline).replaceAll(" ").strip()).replaceFirst("");
            name = BLANKS.matcher(name).replaceAll(" ").strip();
            boolean isWord = name.chars().anyMatch(Character::isLetter)
                    && name.length() <= LONGEST_NAME
                    && !dates.isCalendarWord(name);
            if (isWord && !BylineWords.NOBODY.contains(name.toLowerCase(Locale.ROOT))) {
                return List.of(name);
            }
        }
        return List.of();
    }

    /** Whether a name is the one of an outlet. */
    public static boolean isOutlet(String name, Collection<String> outlets) {
        return outlets.stream().anyMatch(outlet -> key(outlet).equals(key(name)));
    }

    private static List<String> parts(String byline) {
        String start = byline.length() > 600 ? byline.substring(0, 600) : byline;
        String text = NOISE.matcher(start).replaceAll(" ").strip();
        text = LEAD.matcher(text).replaceFirst("");
        text = BETWEEN_FULL_NAMES.matcher(text).replaceAll(", ");
        List<String> parts = new ArrayList<>();
        for (String part : SEPARATOR.split(text)) {
            parts.add(LEAD.matcher(part.strip()).replaceFirst(""));
        }
        return parts;
    }

    private static String clean(String part) {
        String name = TAIL.matcher(WHEN.matcher(part.strip()).replaceFirst("")).replaceFirst("");
        name = TAIL.matcher(name).replaceFirst("").strip();
        name = GLUED.matcher(name).replaceFirst("");
        name = withoutGluedRole(OFFICE.matcher(name).replaceFirst(""));
        name = BLANKS.matcher(name).replaceAll(" ");
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

    private static boolean isShouted(String name) {
        return name.indexOf(' ') > 0 && name.equals(name.toUpperCase(Locale.ROOT)) && name.length() > 6;
    }

    private static String inOrdinaryCapitals(String name) {
        StringBuilder found = new StringBuilder(name.toLowerCase(Locale.ROOT));
        for (int i = 0; i < found.length(); i++) {
            if (i == 0 || !Character.isLetter(found.charAt(i - 1)) && found.charAt(i - 1) != '\u2019') {
                found.setCharAt(i, Character.toUpperCase(found.charAt(i)));
            }
        }
        return found.toString();
    }

    private static boolean isName(String name) {
        if (name.length() < 2 || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isDigit)) {
            return false;
        }
        String[] words = BLANKS.split(name);
        if (words.length > MOST_WORDS) {
            return false;
        }
        int capitals = 0;
        for (String word : words) {
            String folded = NO_LETTERS.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
            if (BylineWords.NO_NAMES.contains(folded)) {
                return false;
            }
            int first = word.codePointAt(0);
            boolean capital =
                    Character.isUpperCase(first) || Character.isLetter(first) && !Character.isLowerCase(first);
            capitals += capital ? 1 : 0;
            if (!capital
                    && words.length > 1
                    && !BylineWords.SMALL.contains(folded)
                    && word.indexOf('\'') < 0
                    && word.indexOf('-') < 0) {
                return false;
            }
        }
        return capitals > 0 || words.length == 1 && name.indexOf('.') < 0;
    }

    private static String key(String name) {
        return NO_WORD.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
