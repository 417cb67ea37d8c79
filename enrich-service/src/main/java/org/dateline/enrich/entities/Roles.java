package org.dateline.enrich.entities;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a person is called beside the name: a text and where the name stands in, the title or office out, as in
 * "Russian Foreign Minister Sergei Lavrov" or "Grace Okot, the head of the union,". A role holds one of the listed
 * words; the words around it are taken by their capitals and a few that go with titles.
 */
final class Roles {
    private static final int MOST_WORDS = 8;
    private static final int LONGEST = 160;
    private static final RoleWords WORDS = RoleWords.read();

    private final String text;

    Roles(String text) {
        this.text = text;
    }

    /** The role beside the name from {@code start} to {@code end}, if there is one. */
    @Nullable
    String of(int start, int end) {
        String before = before(start);
        return before != null ? before : behind(end);
    }

    /** Goes left over words that a role may have, and takes them if the last is, or the last before "of" is, a head. */
    private @Nullable String before(int start) {
        int from = start;
        boolean headed = false;
        boolean last = true;
        for (int count = 0; count < MOST_WORDS; count++) {
            int wordEnd = skipBack(from);
            int wordStart = wordStart(wordEnd);
            if (wordStart == wordEnd || !mayStandBefore(wordStart, wordEnd)) {
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
        return headed ? trimmed(from, start) : null;
    }

    private boolean mayStandBefore(int from, int to) {
        String word = lower(from, to);
        return Character.isUpperCase(text.charAt(from))
                        && !WORDS.articles().contains(word)
                        && !WORDS.outside().contains(word)
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

    /** What stands behind a comma: an article or not, then a head within a few words, up to the next comma. */
    private @Nullable String behind(int end) {
        if (!text.startsWith(", ", end)) {
            return null;
        }
        int stop = end + 2;
        while (stop < text.length() && stop - end < LONGEST && ",.;:()\"\n\u2014".indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        if (stop == text.length() || text.charAt(stop) != ',') {
            return null;
        }
        String[] words = text.substring(end + 2, stop).split(" ");
        int first = WORDS.articles().contains(words[0].toLowerCase(Locale.ROOT)) ? 1 : 0;
        if (words.length - first > MOST_WORDS) {
            return null;
        }
        for (int i = first; i < words.length && !WORDS.links().contains(words[i]); i++) {
            if (WORDS.heads().contains(stem(words[i]))) {
                return String.join(" ", Arrays.asList(words).subList(first, words.length));
            }
        }
        return null;
    }

    private static String stem(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith("'s") || lower.endsWith("\u2019s") ? lower.substring(0, lower.length() - 2) : lower;
    }

    private String lower(int from, int to) {
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }
}
