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
 * @param description the words of the standfirst as the page states it for others to show
 * @param authors people
 * @param published if known
 * @param language as the page states it, BCP 47, if it does
 * @param section of the publication
 * @param canonicalUrl the page's own, else the feeder's
 * @param image address
 * @param span where the article is
 */
record PageMetadata(
        @Nullable String title,
        @Nullable String pageTitle,
        Shingles description,
        List<String> authors,
        @Nullable PublicationDate published,
        @Nullable String language,
        @Nullable String section,
        @Nullable String canonicalUrl,
        @Nullable String image,
        TextSpan span) {
    private static final int NEAR = 4;
    private static final double ALIKE = 0.8;
    /** The share of a line that dates and times have more of. */
    private static final double MOST_DIGITS = 0.3;

    /** {@code title} or {@code deck} for a block that is no paragraph because it is that, else null. */
    @Nullable
    String roleOf(Block block, boolean kept) {
        boolean isEarly = block.index() <= Math.max(span.first() + 1, span.title());
        if (pageTitle != null && isEarly && TextSpan.isTitle(block, pageTitle)) {
            return "title";
        }
        boolean isBetween = block.index() <= span.first() && block.index() >= span.title() - NEAR;
        return isBetween && isDeck(block, kept) ? "deck" : null;
    }

    /** Whether its names or the page's description tell a standfirst; of one that is kept before other text, whether both do. */
    private boolean isDeck(Block block, boolean kept) {
        boolean isLead = block.scope().distance(Cue.LEAD) < 2 || Cue.LEAD.in(block.inlineCues());
        boolean isSaid = description.share(block.shape().hashes()) > ALIKE;
        return block.shape().words() > 3
                && block.linkShare() < 0.5
                && block.shape().digits() < MOST_DIGITS
                && (kept ? isLead && isSaid && span.last() > span.first() : isLead || isSaid);
    }

    boolean isNearText(Block block) {
        return block.index() >= Math.min(span.title(), span.first()) - NEAR && block.index() <= span.last() + NEAR;
    }

    CleanArticle toArticle(
            RawArticle article,
            WireFinder.Wire wire,
            @Nullable String textLanguage,
            List<String> captions,
            List<String> paragraphs,
            List<Receipt> removed) {
        return new CleanArticle(
                article.origin(),
                WellFormed.textOrNull(title),
                deck(removed),
                authors.stream().map(WellFormed::text).toList(),
                wire.agency(),
                wire.dateline(),
                published,
                textLanguage,
                WellFormed.textOrNull(section),
                WellFormed.textOrNull(canonicalUrl),
                WellFormed.textOrNull(image),
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
