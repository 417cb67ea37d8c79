package org.dateline.clean.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The blocks that are kept in, those dropped that stand in lists most of whose blocks are not kept: a list is text as a whole
 * or not at all, unless the model is sure.
 */
final class Lists {
    private static final double SURE = 0.9;
    /** Fewer have no say. */
    private static final int LEAST = 3;

    private Lists() {}

    static void settle(List<Block> blocks, double[] probabilities, boolean[] kept) {
        Map<Scope, Votes> lists = new HashMap<>();
        for (Block block : blocks) {
            Scope list = listAround(block.scope());
            if (list != null) {
                lists.computeIfAbsent(list, k -> new Votes()).count(kept[block.index()]);
            }
        }
        for (Block block : blocks) {
            int i = block.index();
            Votes votes = kept[i] && probabilities[i] < SURE ? lists.get(listAround(block.scope())) : null;
            kept[i] &= votes == null || votes.all < LEAST || votes.kept > votes.all / 2.0;
        }
    }

    private static @Nullable Scope listAround(Scope scope) {
        Scope at = scope;
        while (at != null && !at.tag.equals("ul") && !at.tag.equals("ol")) {
            at = at.parent;
        }
        return at;
    }

    private static final class Votes {
        private int all;
        private int kept;

        void count(boolean isKept) {
            all++;
            kept += isKept ? 1 : 0;
        }
    }
}
