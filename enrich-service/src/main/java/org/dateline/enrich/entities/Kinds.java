package org.dateline.enrich.entities;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.contract.EntityType;
import org.dateline.contract.Mention;
import org.dateline.enrich.tagger.TypedMention;
import org.jspecify.annotations.Nullable;

/**
 * Tells nationalities and languages from other names: a mention in, its kind out. What is both, such as French, is a language
 * where the sentence says so ("speaks French", "in French.", "the French language"), else a nationality. The names are those
 * of the resource {@code peoples.txt}.
 */
final class Kinds {
    static final String NATIONALITY = "nationality";
    static final String LANGUAGE = "language";

    private static final List<String> LINES = Resource.lines("peoples.txt");
    private static final Set<String> NATIONALITIES = Resource.words(LINES, "nationality");
    private static final Set<String> LANGUAGES = Resource.words(LINES, "language");
    private static final Set<String> BOTH = Resource.words(LINES, "both");

    /** What the tagger may take for a part of the name. */
    private static final Pattern TAIL = Pattern.compile("[- ](?:language|speaking|speaker)s?$");

    /** How far from the name the words that decide may stand, other names of a list between them. */
    private static final int REACH = 90;

    private static final Pattern BEHIND = Pattern.compile(
            "^[- ](?:languages?|speaking|speakers?|dialects?|alphabet|script|translations?|subtitles|grammar|vocabulary"
                    + "|lessons?|proficiency|pronunciation)\\b|^,? (?:is|was|are|were) (?:also |still |widely )?spoken\\b");

    /** Behind a language that is an object no noun stands: "taught Chinese students". */
    private static final Pattern OBJECT = Pattern.compile(
            "^(?:$|['\u2019\"\u201d]?[.,;:!?)\n\u2014\u2013]| (?:and|or|but|as|to|at|on|in|with|for|from|into|by|when|while|after|before"
                    + "|because|that|than|well|fluently|only|too|rather|who|is|was|are|were)\\b)");

    private static final Pattern VERB = Pattern.compile(
            "\\b(?:speaks?|spoke|speaking|spoken|learn|learns|learned|learning|teach|teaches|taught|teaching|stud(?:y|ies|ied|ying)"
                    + "|understands?|understood|in|into|from|fluent in|translated|know|knows|knew)"
                    + "(?: (?:fluent|good|perfect|broken|some|only|both|little|no|also|mainly|mostly|modern|accented|\\w+ students))* $");

    /** The word before a comma or an "and", with the word that measures the next: "French, some". */
    private static final Pattern LISTED = Pattern.compile(
            "(\\p{Lu}[\\p{L}]+)(?:, and |, or |, | and | or )(?:some |a little |good |fluent |broken )?$");

    private final String text;

    Kinds(String text) {
        this.text = text;
    }

    /** The mention with what is its name alone, where the tagger has taken "English-language" for one. */
    TypedMention trimmed(TypedMention found) {
        if (!mayHaveKind(found)) {
            return found;
        }
        Mention mention = found.mention();
        String surface = text.substring(mention.start(), Math.min(mention.end(), mention.start() + REACH));
        if (!surface.contains("language") && !surface.contains("speak")) {
            return found;
        }
        Matcher tail = TAIL.matcher(surface);
        if (!tail.find() || listed(Name.of(surface.substring(0, tail.start())).key()) == null) {
            return found;
        }
        int end = mention.start() + tail.start();
        return new TypedMention(
                found.type(), new Mention(mention.start(), end, mention.sentence(), mention.confidence()));
    }

    /** The kind of what this name names there; null for other names. */
    @Nullable
    String of(TypedMention found, Name name) {
        if (!mayHaveKind(found)) {
            return null;
        }
        String listed = listed(name.key());
        return "both".equals(listed) ? ofBoth(found.mention()) : listed;
    }

    private static boolean mayHaveKind(TypedMention found) {
        return found.type() == EntityType.OTHER || found.type() == EntityType.LOCATION;
    }

    /** The kind in the list, or "both"; a plural is a nationality. */
    private static @Nullable String listed(String key) {
        if (LANGUAGES.contains(key)) {
            return LANGUAGE;
        }
        if (BOTH.contains(key)) {
            return "both";
        }
        String one = singular(key);
        return NATIONALITIES.contains(one) || BOTH.contains(one) ? NATIONALITY : null;
    }

    /** The name of a nationality as one of the people bears it: Afghans are of the same as an Afghan. */
    static String singular(String key) {
        return key.endsWith("s") && !NATIONALITIES.contains(key) && !BOTH.contains(key)
                ? key.substring(0, key.length() - 1)
                : key;
    }

    private String ofBoth(Mention mention) {
        String behind = text.substring(mention.end(), Math.min(text.length(), mention.end() + REACH));
        if (BEHIND.matcher(behind).find()) {
            return LANGUAGE;
        }
        boolean object = OBJECT.matcher(behind).find()
                && VERB.matcher(before(mention.start())).find();
        return object ? LANGUAGE : NATIONALITY;
    }

    /** What stands in the line before the name, and before those that it is in one list with. */
    private String before(int start) {
        String before = text.substring(Math.max(0, start - REACH), start);
        before = before.substring(before.lastIndexOf('\n') + 1);
        Matcher list = LISTED.matcher(before);
        while (list.find() && listed(Name.of(list.group(1)).key()) != null) {
            before = before.substring(0, list.start(1));
            list = LISTED.matcher(before);
        }
        return before.toLowerCase(Locale.ROOT);
    }
}
