package org.dateline.enrich.entities;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the role that stands behind a name between commas: the end of a name in, "head of the union" of "Grace Okot, the
 * head of the union, spoke" out. What has a verb or a pronoun before the role's head is a part of the sentence, and what
 * has another name behind it is the role of who bears that.
 */
final class Apposition {
    private static final int MOST_WORDS = 8;
    private static final int LONGEST = 160;

    private final String text;
    private final Spans people;
    private final RoleWords words;

    Apposition(String text, Spans people, RoleWords words) {
        this.text = text;
        this.people = people;
        this.words = words;
    }

    /** An article or not, then a head within a few words, up to the next comma. */
    @Nullable
    String role(int nameEnd) {
        if (!text.startsWith(", ", nameEnd)) {
            return null;
        }
        int stop = stop(nameEnd + 2);
        if (stop == text.length() || text.charAt(stop) != ',') {
            return null;
        }
        List<String> said = Arrays.asList(text.substring(nameEnd + 2, stop).split(" "));
        boolean article = words.articles().contains(said.get(0).toLowerCase(Locale.ROOT));
        List<String> role = article ? said.subList(1, said.size()) : said;
        int head = role.size() > MOST_WORDS ? -1 : head(role, article);
        return head < 0 || isSubject(role, head) || isAnothers(role, head, stop) ? null : String.join(" ", role);
    }

    private int stop(int from) {
        int stop = from;
        while (stop < text.length() && stop - from < LONGEST && ",.;:()\"\n\u2014".indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        return stop;
    }

    /** The number of the first head before any link; -1 if there is none, or something before it is no part of a role. */
    private int head(List<String> role, boolean article) {
        for (int i = 0; i < role.size(); i++) {
            String word = role.get(i);
            if (words.heads().contains(stem(word))) {
                return i;
            }
            if (words.links().contains(word) || isVerb(word) || !article && isParticiple(word)) {
                return -1;
            }
        }
        return -1;
    }

    /** What is written small; names may look like verbs. */
    private boolean isVerb(String word) {
        return words.verbs().contains(word)
                || words.never().contains(word)
                || words.outside().contains(word) && !word.equals("then");
    }

    private boolean isParticiple(String word) {
        boolean small = Character.isLowerCase(word.isEmpty() ? ' ' : word.charAt(0)) && word.indexOf('-') < 0;
        return small
                && (word.endsWith("ed") || word.endsWith("ing"))
                && !words.participles().contains(word);
    }

    /** Whether the head is not beside the name but the subject of a clause: "the minister said on Monday". */
    private boolean isSubject(List<String> role, int head) {
        return beforeLink(role, head).stream().anyMatch(words.speech()::contains);
    }

    /** Whether another person's name stands behind the head: "German Chancellor Olaf Scholz". */
    private boolean isAnothers(List<String> role, int head, int stop) {
        int behindHead = stop;
        for (String word : role.subList(head, role.size())) {
            behindHead -= word.length() + 1;
        }
        int from = behindHead + role.get(head).length() + 1;
        int length = String.join(" ", beforeLink(role, head)).length() + 1;
        return people.startIn(from, Math.min(stop, from + length)) >= 0;
    }

    private List<String> beforeLink(List<String> role, int head) {
        int end = head + 1;
        Set<String> links = words.links();
        while (end < role.size()
                && !links.contains(role.get(end))
                && !words.never().contains(role.get(end))) {
            end++;
        }
        return role.subList(head + 1, end);
    }

    private static String stem(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith("'s") || lower.endsWith("\u2019s") ? lower.substring(0, lower.length() - 2) : lower;
    }
}
