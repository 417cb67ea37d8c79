package org.dateline.contract;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article without its boilerplate, on {@link Topics#CLEAN}.
 *
 * @param origin which version of which article
 * @param title the headline, if any
 * @param deck the standfirst below the headline, if any; paragraphs separated by a line feed
 * @param authors people's names, without "By", roles and addresses; may be empty
 * @param agency the wire service the story comes from, if any: {@code TASS}
 * @param dateline what opens the story, if it has one
 * @param published when, and how it is known, if it is
 * @param language BCP 47 tag of the text, if known
 * @param section of the publication, if any: {@code World}
 * @param canonicalUrl the page's own statement of its address, else the origin's, if any
 * @param image address of the lead image, if any
 * @param captions of images and videos, credits included; may be empty
 * @param paragraphs the text, each paragraph one line; at least one
 * @param removed what of the input is not in the paragraphs, in the order of the input
 */
public record CleanArticle(
        Origin origin,
        @Nullable String title,
        @Nullable String deck,
        List<String> authors,
        @Nullable String agency,
        @Nullable Dateline dateline,
        @Nullable PublicationDate published,
        @Nullable String language,
        @Nullable String section,
        @Nullable String canonicalUrl,
        @Nullable String image,
        List<String> captions,
        List<String> paragraphs,
        List<Receipt> removed) {
    public CleanArticle {
        requireNonNull(origin, "origin");
        authors = List.copyOf(authors);
        captions = List.copyOf(captions);
        paragraphs = List.copyOf(paragraphs);
        removed = List.copyOf(removed);
        if (paragraphs.isEmpty()) {
            throw new IllegalArgumentException("Expected at least one paragraph, got none: " + origin.id());
        }
    }

    /** The paragraphs separated by a blank line: the text that the offsets of mentions count in. */
    public String text() {
        return String.join("\n\n", paragraphs);
    }

    /** The same article with another part of the input as its text. */
    public CleanArticle withText(List<String> paragraphs, List<Receipt> removed) {
        return new CleanArticle(
                origin,
                title,
                deck,
                authors,
                agency,
                dateline,
                published,
                language,
                section,
                canonicalUrl,
                image,
                captions,
                paragraphs,
                removed);
    }
}
