package org.dateline.clean.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds among the blocks that are kept those that no reader sees or that say again what another says, and drops them. */
final class SpareBlocks {
    /** Copies that are as likely as this are equally likely. */
    private static final double ALIKE = 0.1;
    /** The words of a line that is not said twice by chance. */
    private static final int LONG = 8;

    /** No text says a line so often: not the question mark of an interview, not the refrain of a song. */
    private static final int MANY = 50;

    /** A teaser has fewer words. */
    private static final int ARTICLE = 80;

    private static final Set<String> ARTICLE_TAG = Set.of("article");

    private static final int LEAST_QUOTE = 6;
    private static final int LONGEST_QUOTE = 120;
    private static final int NEAR = 3;
    /** The share of a pull quote's runs of words that its paragraph has: quotes are shortened a little. */
    private static final double QUOTED = 0.8;

    private static final double LONGER = 1.2;

    private final List<Block> blocks;
    private final double[] probabilities;
    private final boolean[] kept;
    /** Those that are kept at first. */
    private final List<Block> texts;

    SpareBlocks(List<Block> blocks, double[] probabilities, boolean[] kept) {
        this.blocks = blocks;
        this.probabilities = probabilities;
        this.kept = kept;
        this.texts = left();
    }

    private List<Block> left() {
        List<Block> left = new ArrayList<>();
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                left.add(blocks.get(i));
            }
        }
        return left;
    }

    void drop() {
        dropHidden();
        dropContents();
        dropRefrains();
        dropNextArticles();
        dropCopies();
        dropQuotes();
    }

    /** What the page hides is no text, unless it hides its whole text until a script shows it: then it is most of all. */
    private void dropHidden() {
        int hidden = 0;
        int seen = 0;
        for (Block block : texts) {
            hidden += isHidden(block) ? block.shape().words() : 0;
            seen += isHidden(block) ? 0 : block.shape().words();
        }
        for (Block block : texts) {
            kept[block.index()] = !isHidden(block) || hidden > seen;
        }
    }

    private static boolean isHidden(Block block) {
        return block.scope().distance(Cue.T_UNSEEN) < Scope.NOWHERE;
    }

    /** A line that a heading further down repeats is in the table of contents. */
    private void dropContents() {
        Map<Long, Integer> headings = new HashMap<>();
        for (Block block : texts) {
            if (kept[block.index()] && block.tag().isHeading()) {
                headings.put(block.shape().hash(), block.index());
            }
        }
        for (Block block : texts) {
            int heading = headings.getOrDefault(block.shape().hash(), -1);
            kept[block.index()] &= block.tag().isHeading() || heading < block.index();
        }
    }

    private void dropRefrains() {
        Map<Long, Integer> counts = new HashMap<>();
        for (Block block : texts) {
            counts.merge(block.shape().hash(), kept[block.index()] ? 1 : 0, Integer::sum);
        }
        for (Block block : texts) {
            kept[block.index()] &= counts.getOrDefault(block.shape().hash(), 0) < MANY;
        }
    }

    /**
     * Where a reader comes to the end, some pages go on with the next article: it stands in an element of its own and has a
     * headline, as the first has. An entry of a live blog has none of that rank.
     */
    private void dropNextArticles() {
        Set<Scope> articles = nextArticles();
        Set<Scope> elements = new NextOfTemplate(blocks, kept, ARTICLE).find();
        for (Block block : texts) {
            kept[block.index()] &=
                    !articles.contains(articleAround(block.scope())) && !isWithin(block.scope(), elements);
        }
    }

    private static boolean isWithin(Scope scope, Set<Scope> elements) {
        Scope at = elements.isEmpty() ? null : scope;
        while (at != null && !elements.contains(at)) {
            at = at.parent;
        }
        return at != null;
    }

    private Set<Scope> nextArticles() {
        Map<Scope, Integer> words = keptWords();
        Scope first = null;
        Set<Scope> others = new HashSet<>();
        for (Block block : blocks) {
            Scope article = block.tag() == BlockTag.HEADING_1 ? articleAround(block.scope()) : null;
            if (first == null && article != null && words.getOrDefault(article, 0) >= ARTICLE) {
                first = article;
            } else if (first != null && article != null && article != first) {
                others.add(article);
            }
        }
        return others;
    }

    /** Of each article on the page, counted once for all: a page may have thousands of headlines. */
    private Map<Scope, Integer> keptWords() {
        Map<Scope, Integer> words = new HashMap<>();
        for (Block block : texts) {
            Scope article = kept[block.index()] ? articleAround(block.scope()) : null;
            if (article != null) {
                words.merge(article, block.shape().words(), Integer::sum);
            }
        }
        return words;
    }

    private static @Nullable Scope articleAround(Scope scope) {
        return scope.nearest(ARTICLE_TAG);
    }

    /**
     * Pages made for several widths of screen hold their text several times: of equal blocks the first of the likeliest
     * counts. A short one may well be said twice, so it is a copy only beside one.
     */
    private void dropCopies() {
        Map<Long, Integer> chosen = new HashMap<>();
        List<Block> left = left();
        for (Block block : left) {
            chosen.merge(
                    block.shape().hash(), block.index(), (a, b) -> probabilities[b] > probabilities[a] + ALIKE ? b : a);
        }
        boolean[] copy = new boolean[kept.length];
        for (Block block : left) {
            copy[block.index()] = chosen.getOrDefault(block.shape().hash(), block.index()) != block.index();
        }
        for (Block block : left) {
            int i = block.index();
            if (copy[i] && (isLong(i) || isLongCopy(copy, i - 1) || isLongCopy(copy, i + 1))) {
                kept[i] = false;
            }
        }
    }

    private boolean isLongCopy(boolean[] copy, int index) {
        return index >= 0 && index < copy.length && copy[index] && isLong(index);
    }

    private boolean isLong(int index) {
        return blocks.get(index).shape().words() >= LONG;
    }

    /** A quotation whose words a longer paragraph has, too, only decorates the page. */
    private void dropQuotes() {
        List<Block> left = left();
        if (left.stream().noneMatch(SpareBlocks::isQuote)) {
            return;
        }
        Repeats repeats = new Repeats(left);
        for (int i = 0; i < left.size(); i++) {
            Block block = left.get(i);
            boolean isRepeated = repeats.share(i) >= QUOTED && isLonger(left.get(repeats.other(i)), block);
            kept[block.index()] = !isRepeated || !isQuote(block);
        }
    }

    private static boolean isLonger(Block block, Block quote) {
        return block.shape().words() > quote.shape().words() * LONGER;
    }

    private static boolean isQuote(Block block) {
        int words = block.shape().words();
        Scope scope = block.scope();
        boolean isSetApart = scope.distance(Cue.T_QUOTE) < NEAR
                || scope.distance(Cue.QUOTE) < NEAR
                || scope.distance(Cue.T_ASIDE) < NEAR;
        return words >= LEAST_QUOTE && words <= LONGEST_QUOTE && isSetApart;
    }
}
