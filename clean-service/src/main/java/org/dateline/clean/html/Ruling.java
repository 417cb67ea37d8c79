package org.dateline.clean.html;

import java.util.List;
import org.dateline.clean.site.SiteRule;
import org.jspecify.annotations.Nullable;

/**
 * What a site's rule decides over the models: the blocks that these keep in, those that stay out.
 *
 * @param found by the rule; null where the site has none
 */
record Ruling(SiteRule.@Nullable Findings found) {
    /** Whether the rule says where the text is, and the page has that. */
    boolean hasBody() {
        return found != null && found.hasBody();
    }

    /** Whether the rule takes a block out. */
    boolean removes(Block block) {
        return found != null && block.scope().ruling.equals(SiteRule.REMOVE);
    }

    boolean[] apply(List<Block> blocks, boolean[] kept) {
        if (found == null) {
            return kept;
        }
        boolean[] ruled = new boolean[kept.length];
        for (int i = 0; i < ruled.length; i++) {
            String ruling = blocks.get(i).scope().ruling;
            ruled[i] = hasBody() ? ruling.equals(SiteRule.BODY) : kept[i] && !ruling.equals(SiteRule.REMOVE);
        }
        return ruled;
    }
}
