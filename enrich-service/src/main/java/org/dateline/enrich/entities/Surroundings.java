package org.dateline.enrich.entities;

import java.util.List;
import java.util.Set;
import org.dateline.contract.EntityType;
import org.dateline.contract.Mention;
import org.dateline.enrich.tagger.TypedMention;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a text says of where a place is: an article's mentions in, the whereabouts of one out where a state or a part
 * of one stands behind its comma, as in "a fire in Springfield, Illinois, on Monday" or "in Springfield, Ill.", whether or
 * not what is short was found to be a name. Lists such as "Georgia, Armenia and Turkey" and headlines such as "Georgia,
 * Ukraine agree" say nothing of the kind.
 */
final class Surroundings {
    /** Parts of a country that are called countries. */
    private static final Set<String> NATIONS = Set.of("England", "Scotland", "Wales", "Northern Ireland");

    /** A country, and a state of another: behind the comma of a town that is listed elsewhere it is the latter. */
    private static final String GEORGIA = "Georgia";

    /** Verbs of one subject, which no list of two has: "Rome, Georgia was quiet". */
    private static final Set<String> SINGULAR = Set.of(" is ", " was ", " has ");

    private static final String CLOSING = ".;:)(\n\u2014\u2013";

    private final String text;
    private final List<TypedMention> mentions;
    private final Countries countries;
    private final Divisions divisions;

    /** @param mentions in the order of the text that their offsets count in */
    Surroundings(String text, List<TypedMention> mentions, Countries countries) {
        this.text = text;
        this.mentions = mentions;
        this.countries = countries;
        this.divisions = new Divisions(text, mentions, countries);
    }

    /** The whereabouts of the mention with this number, if the text says them. */
    @Nullable
    Whereabouts of(int number) {
        int end = mentions.get(number).mention().end();
        if (!isPlace(number) || !text.startsWith(", ", end)) {
            return null;
        }
        String inShort = countries.abbreviated(text, end + 2);
        if (inShort != null) {
            return new Whereabouts(inShort, text.substring(end + 2, end + 4), true);
        }
        Mention inner = mentions.get(number).mention();
        Divisions.Found division = divisions.behind(number);
        if (division != null && (countries.mayBeTown(name(number)) || isNoList(inner, division.end()))) {
            return division.whereabouts();
        }
        return ofPlace(number);
    }

    private @Nullable Whereabouts ofPlace(int number) {
        if (number + 1 >= mentions.size() || !isPlace(number + 1) || countries.isCountry(name(number))) {
            return null;
        }
        Mention inner = mentions.get(number).mention();
        Mention outer = mentions.get(number + 1).mention();
        if (outer.start() != inner.end() + 2 || !isNoList(inner, outer.end())) {
            return null;
        }
        String place = name(number + 1);
        return place.equals(GEORGIA) ? inGeorgia(number) : around(place);
    }

    private @Nullable Whereabouts around(String place) {
        String country = countries.around(place);
        boolean decides = !countries.isCountry(place) || NATIONS.contains(place);
        return country == null ? null : new Whereabouts(country, place, decides);
    }

    private @Nullable Whereabouts inGeorgia(int number) {
        String listed = countries.of(name(number));
        if (listed == null || !countries.mayBeTown(name(number))) {
            return null;
        }
        return new Whereabouts(listed.equals("GE") ? "GE" : "US", GEORGIA, true);
    }

    private String name(int number) {
        Mention mention = mentions.get(number).mention();
        return text.substring(mention.start(), mention.end());
    }

    private boolean isNoList(Mention inner, int outerEnd) {
        boolean one = SINGULAR.stream().anyMatch(verb -> text.startsWith(verb, outerEnd));
        return !continuesAList(inner.start()) && (one || closes(outerEnd));
    }

    private boolean isPlace(int number) {
        return mentions.get(number).type() == EntityType.LOCATION;
    }

    private boolean continuesAList(int start) {
        return text.startsWith(", ", start - 2)
                || text.startsWith(" and ", start - 5)
                || text.startsWith(" or ", start - 4);
    }

    /** Whether nothing but the two stood between the commas: a list would go on. */
    private boolean closes(int end) {
        if (end >= text.length()) {
            return true;
        }
        char next = text.charAt(end);
        if (next == ' ') {
            return end + 1 < text.length() && CLOSING.indexOf(text.charAt(end + 1)) >= 0;
        }
        return next == ',' ? !continues(end + 1) : CLOSING.indexOf(next) >= 0;
    }

    private boolean continues(int from) {
        return text.startsWith(" and ", from)
                || text.startsWith(" or ", from)
                || from + 1 < text.length() && Character.isUpperCase(text.charAt(from + 1));
    }
}
