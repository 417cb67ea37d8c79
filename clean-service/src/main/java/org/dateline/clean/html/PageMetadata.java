package org.dateline.clean.html;

import java.util.List;
import org.dateline.contract.CleanArticle;
import org.dateline.contract.PublicationDate;
import org.dateline.contract.RawArticle;
import org.dateline.contract.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about its article.
 *
 * @param title the feeder's, else the page's
 * @param pageTitle the page's
 * @param description the standfirst as the page states it for others to show
 * @param authors people
 * @param published if known
 * @param language BCP 47
 * @param section of the publication
 * @param canonicalUrl the page's own, else the feeder's
 * @param image address
 * @param span where the article is
 */
record PageMetadata(
        @Nullable String title,
        @Nullable String pageTitle,
        @Nullable String description,
        List<String> authors,
        @Nullable PublicationDate published,
        @Nullable String language,
        @Nullable String section,
        @Nullable String canonicalUrl,
        @Nullable String image,
        TextSpan span) {
    private static final int NEAR = 4;

    /** {@code title} or {@code deck} for a block that is no paragraph because it is that, else null. */
    @Nullable
    String roleOf(Block block) {
        if (pageTitle != null
                && block.index() <= Math.max(span.first() + 1, span.title())
                && TextSpan.isTitle(block, pageTitle)) {
            return "title";
        }
        return null;
    }

    boolean isNearText(Block block) {
        return block.index() >= Math.min(span.title(), span.first()) - NEAR && block.index() <= span.last() + NEAR;
    }

    CleanArticle toArticle(RawArticle article, List<String> captions, List<String> paragraphs, List<Receipt> removed) {
        return new CleanArticle(
                article.origin(),
                title,
                deck(removed),
                authors,
                null,
                null,
                published,
                language,
                section,
                canonicalUrl,
                image,
                captions,
                paragraphs,
                removed);
    }

    private @Nullable String deck(List<Receipt> removed) {
        for (Receipt receipt : removed) {
            if (receipt.reason().equals("deck")) {
                return receipt.text();
            }
        }
        return null;
    }
}
