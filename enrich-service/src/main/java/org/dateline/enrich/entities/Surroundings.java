package org.dateline.enrich.entities;

import java.util.List;
import org.dateline.contract.EntityType;
import org.dateline.contract.Mention;
import org.dateline.enrich.tagger.TypedMention;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a text says of where a place is: an article's mentions in, the country of one out where a state or a part of
 * one stands behind its comma, as in "a fire in Springfield, Illinois, on Monday" or "in Springfield, Ill.", whether or not
 * what is short was found to be a name. Lists such as "Georgia, Armenia and
 * Turkey" and headlines such as "Georgia, Ukraine agree" say nothing of the kind.
 */
final class Surroundings {
    private static final String CLOSING = ".;:)(\n\u2014\u2013";

    private final String text;
    private final List<TypedMention> mentions;
    private final Countries countries;

    /** @param mentions in the order of the text that their offsets count in */
    Surroundings(String text, List<TypedMention> mentions, Countries countries) {
        this.text = text;
        this.mentions = mentions;
        this.countries = countries;
    }

    /** The country of the mention with this number, if the text says it. */
    @Nullable
    String country(int number) {
        if (!isPlace(number)) {
            return null;
        }
        int end = mentions.get(number).mention().end();
        String country = text.startsWith(", ", end) ? countries.abbreviated(text, end + 2) : null;
        return country == null ? ofStateInFull(number) : country;
    }

    private @Nullable String ofStateInFull(int number) {
        if (number + 1 >= mentions.size() || !isPlace(number + 1)) {
            return null;
        }
        Mention inner = mentions.get(number).mention();
        Mention outer = mentions.get(number + 1).mention();
        boolean behindComma = outer.start() == inner.end() + 2 && text.startsWith(", ", inner.end());
        return behindComma
                        && !continuesAList(inner.start())
                        && closes(outer.end())
                        && !countries.isCountry(text.substring(inner.start(), inner.end()))
                ? countries.around(text.substring(outer.start(), outer.end()))
                : null;
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
