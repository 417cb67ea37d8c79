package org.dateline.enrich.entities;

import java.util.Comparator;
import java.util.Locale;
import org.dateline.contract.Mention;
import org.jspecify.annotations.Nullable;

/** Reads what an article says of its people: a person's names in, the person's traits out. */
final class TraitReader {
    private static final int LONGEST_HONORIFIC = 10;

    private final String text;
    private final String title;
    private final Kinship kinship;

    TraitReader(String text, @Nullable String title) {
        this.text = text;
        this.title = title == null ? "" : " " + Name.of(title).key() + " ";
        this.kinship = new Kinship(text);
    }

    Traits traits(Group person) {
        Mention first = person.mentions().stream()
                .min(Comparator.comparingInt(Mention::start))
                .orElseThrow();
        Gender gender = person.gender()
                .or(honorific(first.start()))
                .or(kinship.gender(first.start(), first.end()))
                .or(GivenNames.gender(person.name().first()));
        return new Traits(kinship.isRelative(first.start(), first.end()), isInTitle(person.name()), gender);
    }

    /** What "Mrs" or "Mr" before this place says; nothing of "Mr. and Mrs.", which name two. */
    Gender honorific(int start) {
        int end = start - 1;
        if (end < 1 || text.charAt(end) != ' ') {
            return Gender.UNKNOWN;
        }
        int from = end;
        while (from > 0 && end - from < LONGEST_HONORIFIC && isWord(text.charAt(from - 1))) {
            from--;
        }
        boolean two = text.startsWith(" and ", from - 5);
        return two
                ? Gender.UNKNOWN
                : Gender.ofHonorific(text.substring(from, end).toLowerCase(Locale.ROOT));
    }

    private static boolean isWord(char c) {
        return Character.isLetter(c) || c == '.';
    }

    private boolean isInTitle(Name name) {
        return name.size() > 1 && title.contains(" " + name.key() + " ");
    }
}
