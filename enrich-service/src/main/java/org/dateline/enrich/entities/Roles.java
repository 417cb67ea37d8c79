package org.dateline.enrich.entities;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a person is called beside the name: a text and where the name stands in, the title or office out, as in
 * "Russian Foreign Minister Sergei Lavrov" or "Grace Okot, the head of the union,". A role holds one of the listed
 * words; the words around it are taken by their capitals and a few that go with titles.
 */
final class Roles {
    private static final int MOST_WORDS = 8;

    /** Somebody's aide, and the title of whose aide it is. */
    private static final Pattern OTHERS =
            Pattern.compile("([a-z][\\w-]*) (?:of|for|to) (?=(?:.* )?(\\p{Lu}[\\w-]*)$)((?:the )?\\p{Lu})");

    private static final RoleWords WORDS = RoleWords.read();

    private final String text;
    private final Spans people;
    private final Apposition apposition;

    /** @param people where the text names them */
    Roles(String text, Spans people) {
        this.text = text;
        this.people = people;
        this.apposition = new Apposition(text, people, WORDS);
    }

    /** The role beside the name from {@code start} to {@code end}, if there is one. */
    @Nullable
    String of(int start, int end) {
        String before = before(start);
        return before != null ? before : apposition.role(end);
    }

    /** Goes left over words that a role may have, and takes them if the last is, or the last before "of" is, a head. */
    private @Nullable String before(int start) {
        int from = start;
        boolean headed = false;
        boolean last = true;
        for (int count = 0; count < MOST_WORDS; count++) {
            int wordEnd = skipBack(from);
            int wordStart = wordStart(wordEnd);
            if (wordStart == wordEnd || people.endAt(wordEnd) || !mayStandBefore(wordStart, wordEnd)) {
                break;
            }
            String word = lower(wordStart, wordEnd);
            boolean head = WORDS.heads().contains(word);
            if (last && !head && WORDS.links().contains(word)) {
                break;
            }
            headed |= head;
            last = false;
            from = wordStart;
        }
        return headed ? trimmed(ownStart(from, start), start) : null;
    }

    /** Where the role begins that is the person's own: a spokesman for President Marsh is not Marsh. */
    private int ownStart(int from, int start) {
        String role = text.substring(from, start).strip();
        Matcher own = OTHERS.matcher(role);
        return own.find()
                        && WORDS.heads().contains(own.group(1))
                        && WORDS.heads().contains(own.group(2).toLowerCase(Locale.ROOT))
                ? start - 1 - (role.length() - own.start(3))
                : from;
    }

    private boolean mayStandBefore(int from, int to) {
        String word = lower(from, to);
        return Character.isUpperCase(text.charAt(from))
                        && !WORDS.articles().contains(word)
                        && !WORDS.outside().contains(word)
                        && !WORDS.verbs().contains(word)
                || WORDS.heads().contains(word)
                || WORDS.beside().contains(word)
                || WORDS.links().contains(word);
    }

    /** Where one space, and nothing else, stands before; else the place itself, which ends the way. */
    private int skipBack(int at) {
        return at > 1 && text.charAt(at - 1) == ' ' && Character.isLetterOrDigit(text.charAt(at - 2)) || isDot(at - 2)
                ? at - 1
                : at;
    }

    /** Whether the dot of an abbreviation stands here, one of "Gen." or "U.S.", and no sentence's end. */
    private boolean isDot(int at) {
        if (at < 1 || text.charAt(at) != '.' || text.charAt(at + 1) != ' ') {
            return false;
        }
        int from = at;
        while (from > 0 && at - from < 6 && isWord(text.charAt(from - 1))) {
            from--;
        }
        return WORDS.heads().contains(lower(from, at + 1)) || at - from == 3 && text.charAt(at - 2) == '.';
    }

    private int wordStart(int end) {
        if (end == 0 || end < text.length() && text.charAt(end) != ' ') {
            return end;
        }
        int from = end;
        while (from > 0 && end - from < 40 && isWord(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '\'' || c == '\u2019';
    }

    /** The words up to the name, from the first that can begin a role on. */
    private @Nullable String trimmed(int from, int start) {
        String role = text.substring(from, start).strip();
        int space = role.indexOf(' ');
        while (space > 0 && startsBadly(role.substring(0, space))) {
            role = role.substring(space + 1);
            space = role.indexOf(' ');
        }
        return role.isEmpty() || space < 0 && startsBadly(role) ? null : role;
    }

    private static boolean startsBadly(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return WORDS.links().contains(lower) || WORDS.articles().contains(lower);
    }

    private String lower(int from, int to) {
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }
}
