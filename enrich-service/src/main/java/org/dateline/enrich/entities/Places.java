package org.dateline.enrich.entities;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.contract.EntityType;
import org.dateline.contract.Mention;
import org.dateline.enrich.tagger.TypedMention;

/**
 * Cuts a place off the front of a person's name: where a headline says "the governor of Arden Mary Okoro" and the text
 * names Arden by itself as a place, "Arden Mary Okoro" becomes a place and a person.
 */
final class Places {
    private static final Set<String> PREPOSITIONS = Set.of("of", "in", "from", "at", "near");

    private final String text;
    private final Set<String> places = new HashSet<>();

    Places(String text, List<TypedMention> mentions) {
        this.text = text;
        for (TypedMention found : mentions) {
            if (found.type() == EntityType.LOCATION) {
                places.add(
                        text.substring(found.mention().start(), found.mention().end()));
            }
        }
    }

    /** The mentions, those that are a place and a person as two. */
    List<TypedMention> apart(List<TypedMention> mentions) {
        List<TypedMention> apart = new ArrayList<>(mentions.size());
        for (TypedMention found : mentions) {
            int space = found.type() == EntityType.PERSON ? placesEnd(found.mention()) : -1;
            if (space < 0) {
                apart.add(found);
            } else {
                apart.add(part(found, EntityType.LOCATION, found.mention().start(), space));
                apart.add(part(
                        found, EntityType.PERSON, space + 1, found.mention().end()));
            }
        }
        return apart;
    }

    /** Where the place at the front of a name of three words and more ends; -1 if there is none. */
    private int placesEnd(Mention mention) {
        int first = text.indexOf(' ', mention.start());
        int second = first < 0 ? -1 : text.indexOf(' ', first + 1);
        boolean threeWords = second > 0 && second < mention.end() - 1;
        return threeWords
                        && places.contains(text.substring(mention.start(), first))
                        && behindPreposition(mention.start())
                ? first
                : -1;
    }

    private boolean behindPreposition(int start) {
        int end = start - 1;
        if (end < 1 || text.charAt(end) != ' ') {
            return false;
        }
        int from = end;
        while (from > 0 && end - from < 6 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return PREPOSITIONS.contains(text.substring(from, end).toLowerCase(Locale.ROOT));
    }

    private static TypedMention part(TypedMention whole, EntityType type, int start, int end) {
        Mention mention = whole.mention();
        return new TypedMention(type, new Mention(start, end, mention.sentence(), mention.confidence()));
    }
}
