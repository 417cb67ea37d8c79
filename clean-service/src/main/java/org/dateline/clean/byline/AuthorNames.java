package org.dateline.clean.byline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.clean.date.WrittenDates;

/**
 * Reads bylines: what stands after "By", in meta elements or in JSON-LD in, people's names out, each once and in their
 * order, without roles, outlets, addresses and times. Thread-safe.
 */
public final class AuthorNames {
    /** So many bylines of a page are read. */
    public static final int MOST_BYLINES = 50;

    private static final int LONGEST_SIGNATURE = 140;
    private static final int LONGEST_BYLINE = 600;

    private static final Pattern NOISE = Pattern.compile(
            "https?://\\S+|www\\.\\S+|\\S+@\\S+|\\([^)]*\\)|\\[[^]]*]|@\\w+|[\\u00ad\\u200b\\u2060\\ufeff]");
    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s*(?:[,;|•·●⋅\\n、，／]|(?<=\\p{Ll})/(?=\\p{Lu})|\\s/\\s|\\s[-–—]\\s|\\s&\\s|\\s\\+\\s|\\s(?:and|und|et|with|mit|og|och|en|ve|и)\\s)\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN_FULL_NAMES =
            Pattern.compile("(?<=\\p{Lu}\\p{Ll}{1,20} \\p{Lu}\\p{Ll}{1,20}) (?:y|e|a) (?=\\p{Lu}\\p{Ll}+ \\p{L})");
    /** Behind a group stand its places and times: By Express News Service | New Delhi. */
    private static final Pattern BEHIND_BAR = Pattern.compile("\\s*[|•·●⋅].*", Pattern.DOTALL);

    /** Those who did something else than write. */
    private static final String OTHERS =
            "(?:(?:medically |expert )?reviewed|(?:fact[- ])?checked|edited|translated|illustrated|photographed|photos?) by\\b.*";

    private static final Pattern CHECKED = Pattern.compile(OTHERS, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern CHECKED_BEHIND =
            Pattern.compile("[.;]?\\s+" + OTHERS, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** A name in small letters, as logins and careless templates have it. */
    private static final Pattern SMALL_NAME = Pattern.compile("\\p{Ll}{2,} (?:\\p{Ll}+ )?\\p{Ll}{2,}");

    private final WrittenDates dates = new WrittenDates();

    /** The people that some bylines name, none of which is the outlet; behind it and a person stand places. */
    public List<String> parse(Collection<String> bylines, Outlets outlets) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String byline : bylines.stream().limit(MOST_BYLINES).toList()) {
            boolean isAny = false;
            for (String name : outlets.has(byline) ? List.<String>of() : people(byline)) {
                if (!outlets.has(name)) {
                    names.putIfAbsent(key(name), name);
                    isAny = true;
                } else if (isAny) {
                    break;
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
            String name = PersonName.of(part);
            if (PersonName.isPerson(name)) {
                people.add(name);
                anyOther |= name.indexOf(' ') > 0;
            } else {
                anyOther |= !name.isEmpty();
                if (!people.isEmpty()
                        && (BylineWords.isIn(BylineWords.NO_NAMES, part)
                                || part.chars().anyMatch(Character::isDigit))) {
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

    /** Bylines as they stand but for addresses and the label before them: for those that an agency signs. */
    public List<String> signatures(Collection<String> bylines) {
        List<String> signatures = new ArrayList<>();
        for (String byline : bylines.stream().limit(MOST_BYLINES).toList()) {
            String text = BylineLabels.without(withoutNoise(byline));
            String name = BLANKS.matcher(text).replaceAll(" ").strip();
            if (!name.isEmpty() && name.length() <= LONGEST_SIGNATURE) {
                signatures.add(name);
            }
        }
        return signatures;
    }

    /** The first of some bylines that names anybody, a newsroom or an outlet as it may be; none if none does. */
    public List<String> group(Collection<String> bylines) {
        return signatures(bylines).stream()
                .filter(name -> name.chars().anyMatch(Character::isLetter))
                .filter(name -> !BylineWords.NOBODY.contains(name.toLowerCase(Locale.ROOT)))
                .filter(name -> !dates.isCalendarWord(name))
                .limit(1)
                .toList();
    }

    /** A stated name with its capitals, where it is two or three words in small letters. */
    public static String withCapitals(String stated) {
        return SMALL_NAME.matcher(stated).matches() ? PersonName.capitalized(stated) : stated;
    }

    /** Of a long byline only the beginning counts: the patterns take a time that grows with the square of the length. */
    private static String withoutNoise(String byline) {
        String start = byline.length() > LONGEST_BYLINE ? byline.substring(0, LONGEST_BYLINE) : byline;
        return NOISE.matcher(start).replaceAll(" ").strip();
    }

    private static List<String> parts(String byline) {
        String text = withoutNoise(byline);
        String labelled = BylineLabels.inside(text);
        text = labelled == null ? text : labelled;
        text = CHECKED.matcher(text).matches()
                ? ""
                : BylineLabels.without(CHECKED_BEHIND.matcher(text).replaceFirst(""));
        text = BETWEEN_FULL_NAMES.matcher(text).replaceAll(", ");
        String first = BEHIND_BAR.matcher(text).replaceFirst("");
        if (BylineWords.isIn(BylineWords.GROUPS, first)) {
            text = first;
        }
        List<String> parts = new ArrayList<>();
        for (String part : SEPARATOR.split(text)) {
            if (CHECKED.matcher(part.strip()).matches()) {
                break;
            }
            parts.addAll(GivenNames.split(BylineLabels.without(part.strip())));
        }
        return parts;
    }

    private static String key(String name) {
        return NO_WORD.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
