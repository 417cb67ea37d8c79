package org.dateline.clean.html;

import org.dateline.clean.date.DayOrder;
import org.dateline.clean.date.Horizon;

/**
 * Where the date of an article is looked for; tells which of the page's dates stand in places of something else.
 *
 * @param page the article's
 * @param span where on it the article is
 * @param horizon no date is after it
 * @param order in which the page's language writes day and month
 */
record DateSearch(Page page, TextSpan span, Horizon horizon, DayOrder order) {
    private static final long PICTURES = Cue.T_FIGURE.bit() | Cue.T_FIGCAPTION.bit();
    private static final long OTHERS = Cue.RELATED.bit() | Cue.COMMENT.bit();
    private static final long PAGE_HEAD = Cue.T_HEADER.bit() | Cue.T_NAV.bit() | Cue.NAVIGATION.bit();
    /** How far up the name of a caption counts. */
    private static final int NEAR = 2;
    /** The blocks of a teaser: a label, a headline, a line of text, a name, a date, and what is to be clicked. */
    private static final int TEASER = 8;
    /** Characters of a short headline. */
    private static final int HEADLINE = 20;

    /**
     * Whether a block shows a picture, is of a related article or of a comment, or of the head that all pages of a site
     * have: it is in an element for those that has neither the headline nor the beginning of the text in it.
     */
    boolean isElsewhere(Block block) {
        int up = 0;
        for (Scope at = block.scope(); at != null && !isOfArticle(at); at = at.parent, up++) {
            boolean isCaption = (at.cues & PICTURES) != 0 || up < NEAR && Cue.CAPTION.in(at.cues);
            boolean isOther = (at.cues & OTHERS) != 0 || Cue.TEASER.in(at.cues) && isTeaser(at);
            boolean isAbove = block.index() < span.title() && (at.cues & PAGE_HEAD) != 0;
            if (isCaption || isOther || isAbove) {
                return true;
            }
        }
        return false;
    }

    /** The same for the block of a number, which may be one behind the last. */
    boolean isElsewhere(int block) {
        return block < page.blocks().size() && isElsewhere(page.blocks().get(block));
    }

    private boolean isOfArticle(Scope scope) {
        return holds(scope, span.title()) || holds(scope, span.first());
    }

    private static boolean holds(Scope scope, int block) {
        return block >= scope.firstBlock && block < scope.firstBlock + scope.blocks;
    }

    /** Lists and items are of many kinds; few lines with a headline or a link of some words lead to another article. */
    private boolean isTeaser(Scope scope) {
        int end = Math.min(scope.firstBlock + scope.blocks, page.blocks().size());
        return scope.blocks <= TEASER
                && page.blocks().subList(Math.min(scope.firstBlock, end), end).stream()
                        .anyMatch(block -> leadsAway(block, 0));
    }

    /**
     * Whether a block has a link to another page as headlines of other articles have: it is a heading, or so long
     * without {@code own} characters, those of a date that is a link to its own article, and without its authors.
     */
    boolean leadsAway(Block block, int own) {
        boolean isLinked = (block.linkKinds() & LinkKind.PAGE.bit()) != 0;
        int linked = block.linkChars() - own;
        return block.links() > 0
                && (block.tag().isHeading()
                        || isLinked && linked >= HEADLINE && linked - linkedAuthors(block) >= HEADLINE);
    }

    private int linkedAuthors(Block block) {
        return page.head().marks().stream()
                .filter(mark -> mark.block() == block.index() && mark.kind().equals(Head.AUTHOR))
                .mapToInt(mark -> mark.text().length())
                .sum();
    }
}
