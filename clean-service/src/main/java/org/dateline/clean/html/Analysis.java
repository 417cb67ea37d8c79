package org.dateline.clean.html;

import java.util.ArrayList;
import java.util.List;
import org.dateline.clean.site.SiteRule;
import org.jspecify.annotations.Nullable;

/** A page with all that its decision needs: the blocks of its text and the features of each, for the models to read. */
public final class Analysis {
    private final Page page;
    private final LinkedData linked;
    private final Evidence evidence;
    private final float[][] rows;
    private final SiteRule.@Nullable Findings ruled;

    Analysis(Page page, LinkedData linked, Evidence evidence, float[][] rows, SiteRule.@Nullable Findings ruled) {
        this.page = page;
        this.linked = linked;
        this.evidence = evidence;
        this.rows = rows;
        this.ruled = ruled;
    }

    /** What the rule for the site has found; null where there is none. */
    SiteRule.@Nullable Findings ruled() {
        return ruled;
    }

    Page page() {
        return page;
    }

    LinkedData linked() {
        return linked;
    }

    /** How many words the text in the page's JSON-LD has. */
    int linkedWords() {
        return evidence.bodyWords();
    }

    /** The share of a block's words that stand in the text in the page's JSON-LD, in the same order. */
    double linkedShare(Block block) {
        return evidence.body().share(block.shape().hashes());
    }

    /** The texts of the page's blocks, in their order. */
    public List<String> texts() {
        return page.blocks().stream().map(Block::text).toList();
    }

    /** Whether a block is a list's item, a quotation or a table's row, which some gold texts leave out. */
    public boolean isListed(int block) {
        Block at = page.blocks().get(block);
        return at.tag().ordinal() >= BlockTag.ITEM.ordinal() && at.tag() != BlockTag.OTHER
                || at.scope().distance(Cue.T_LIST) < 3
                || at.scope().distance(Cue.T_QUOTE) < 3
                || at.scope().distance(Cue.T_TABLE) < 4;
    }

    /** Whether a block stands in the head of the article, as headlines and standfirsts do. */
    public boolean isStandfirst(int block) {
        Block at = page.blocks().get(block);
        return at.scope().distance(Cue.T_HEADER) < 8
                || at.scope().distance(Cue.LEAD) < 2
                || at.tag() == BlockTag.HEADING_1;
    }

    /** For each block, what the first model reads. */
    public float[][] rows() {
        return rows;
    }

    /**
     * For each block, what the second model reads, given the probabilities that the first found; an empty row for those
     * that it is not asked about.
     */
    public float[][] contextRows(double[] opinions, Vocabulary vocabulary) {
        return new ContextFeatures(page, linked, rows, opinions, vocabulary).rows();
    }

    /** What a vocabulary may know of a block's text: hashes of words and of pairs of words. */
    public long[] words(int block) {
        return Clues.of(page.blocks().get(block).shape().hashes());
    }

    /** What a vocabulary may know of the names of the elements around a block: hashes of words, the nearest first. */
    public List<long[]> names(int block) {
        List<long[]> names = new ArrayList<>();
        for (Scope scope = page.blocks().get(block).scope(); scope != null; scope = scope.parent) {
            names.add(scope.names);
        }
        return names;
    }
}
