package org.dateline.clean.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The blocks that are kept in, those dropped that stand in lists most of whose blocks are not kept: a list is text as a whole
 * or not at all, unless the model is sure.
 */
final class Lists {
    private static final Set<String> TAGS = Set.of("ul", "ol");
    /** Fewer blocks have no say. */
    private static final int LEAST = 3;

    private Lists() {}

    static void settle(List<Block> blocks, double[] probabilities, boolean[] kept) {
        boolean[] before = kept.clone();
        Map<Scope, Boolean> texts = new HashMap<>();
        for (Block block : blocks) {
            int i = block.index();
            Scope list =
                    kept[i] && probabilities[i] < Selection.SURE ? block.scope().nearest(TAGS) : null;
            kept[i] &= list == null || texts.computeIfAbsent(list, k -> isText(k, before));
        }
    }

    private static boolean isText(Scope list, boolean[] kept) {
        int count = 0;
        for (int i = list.firstBlock; i < list.firstBlock + list.blocks; i++) {
            count += kept[i] ? 1 : 0;
        }
        return list.blocks < LEAST || count > list.blocks / 2.0;
    }
}
