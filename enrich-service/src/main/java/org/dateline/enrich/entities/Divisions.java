package org.dateline.enrich.entities;

import java.util.List;
import org.dateline.contract.EntityType;
import org.dateline.contract.Mention;
import org.dateline.enrich.tagger.TypedMention;
import org.jspecify.annotations.Nullable;

/**
 * Finds the state or province behind a town's comma: an article's mentions in, "Ontario" behind "London" in "London, Ontario
 * and Cambridge, Massachusetts" out, whether or not it was found to be a name. News from these states sets no comma behind
 * them as often as it sets one, so that only a list of three or more places is taken for a list.
 */
final class Divisions {
    private static final int MOST_WORDS = 3;

    private final String text;
    private final List<TypedMention> mentions;
    private final Countries countries;

    /** @param mentions in the order of the text that their offsets count in */
    Divisions(String text, List<TypedMention> mentions, Countries countries) {
        this.text = text;
        this.mentions = mentions;
        this.countries = countries;
    }

    /** What stands behind the comma of the place with this number, if it is a state or province that says where it is. */
    @Nullable
    Found behind(int number) {
        Found found = at(mentions.get(number).mention().end() + 2);
        return found == null || isMoreOrOther(number, found) || continuesAList(number) || goesOn(number, found)
                ? null
                : found;
    }

    /** The longest name of a state or province that begins here. */
    private @Nullable Found at(int from) {
        Found longest = null;
        int end = wordEnd(from);
        for (int words = 1; words <= MOST_WORDS && end > from; words++) {
            String name = text.substring(from, end);
            String country = countries.ofDivision(name);
            if (country != null) {
                longest = new Found(new Whereabouts(country, name, true), from, end);
            }
            end = end < text.length() && text.charAt(end) == ' ' ? wordEnd(end + 1) : from;
        }
        return longest;
    }

    private int wordEnd(int from) {
        int end = Math.min(from, text.length());
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether the words are a person's name, or a part of a longer one: Virginia Woolf, Kansas City. */
    private boolean isMoreOrOther(int number, Found found) {
        return text.startsWith(" ", found.end()) && isCapital(found.end() + 1)
                || number + 1 < mentions.size() && isNamedOtherwise(mentions.get(number + 1), found);
    }

    private static boolean isNamedOtherwise(TypedMention next, Found found) {
        return next.mention().start() == found.start()
                && (next.type() == EntityType.PERSON || next.mention().end() != found.end());
    }

    private boolean isCapital(int at) {
        return at < text.length() && Character.isUpperCase(text.charAt(at));
    }

    /** Whether another place stands before the comma of this one: Tokyo, London, California. */
    private boolean continuesAList(int number) {
        if (number == 0 || !isPlace(number - 1)) {
            return false;
        }
        Mention before = mentions.get(number - 1).mention();
        int start = mentions.get(number).mention().start();
        return before.end() == start - 2
                && text.startsWith(", ", before.end())
                && countries.ofDivision(name(before)) == null;
    }

    /** Whether a further place stands behind the comma of the found one, other than its country or a town with its own. */
    private boolean goesOn(int number, Found found) {
        int next = number + 1;
        while (next < mentions.size() && mentions.get(next).mention().start() < found.end()) {
            next++;
        }
        if (next >= mentions.size() || !isPlace(next) || !text.startsWith(", ", found.end())) {
            return false;
        }
        Mention further = mentions.get(next).mention();
        return further.start() == found.end() + 2
                && !countries.isCountry(name(further))
                && (!text.startsWith(", ", further.end()) || at(further.end() + 2) == null);
    }

    private boolean isPlace(int number) {
        return mentions.get(number).type() == EntityType.LOCATION;
    }

    private String name(Mention mention) {
        return text.substring(mention.start(), mention.end());
    }

    /**
     * A state or province.
     *
     * @param whereabouts of the place before it
     * @param start of its name
     * @param end behind its name
     */
    record Found(Whereabouts whereabouts, int start, int end) {}
}
