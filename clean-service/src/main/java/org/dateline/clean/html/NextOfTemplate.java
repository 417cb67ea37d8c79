package org.dateline.clean.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the articles that follow the first on an endless page: blocks in, the elements of the next articles out. The next one
 * has a headline of the first rank as well, not right below the text, where it would be a section's, and stands beside the first
 * in an element of the same names.
 */
final class NextOfTemplate {
    private final List<Block> blocks;
    private final boolean[] kept;
    private final int least;

    /** Of these blocks; the first article has at least so many words in those that are kept. */
    NextOfTemplate(List<Block> blocks, boolean[] kept, int least) {
        this.blocks = blocks;
        this.kept = kept;
        this.least = least;
    }

    Set<Scope> find() {
        Block headline = headline();
        List<Block> others = headline == null ? List.of() : othersBelow(headline);
        if (headline == null || others.isEmpty()) {
            return Set.of();
        }
        Map<Scope, Scope> below = new HashMap<>();
        for (Scope at = headline.scope(); at.parent != null; at = at.parent) {
            below.put(at.parent, at);
        }
        Map<Scope, Integer> words = words(headline.scope());
        Set<Scope> found = new HashSet<>();
        for (Block block : others) {
            Scope other = beside(block.scope(), below);
            if (other != null && isAnother(other, below.get(other.parent), words)) {
                found.add(other);
            }
        }
        return found;
    }

    private boolean isAnother(Scope other, @Nullable Scope own, Map<Scope, Integer> words) {
        return own != null && own.signature == other.signature && words.getOrDefault(own, 0) >= least;
    }

    private List<Block> othersBelow(Block headline) {
        return blocks.subList(headline.index() + 1, blocks.size()).stream()
                .filter(block -> block.tag() == BlockTag.HEADING_1)
                .filter(block -> !isKept(block.index() - 1) && !isKept(block.index() - 2))
                .toList();
    }

    private boolean isKept(int index) {
        return index >= 0 && kept[index];
    }

    /** The last heading of the first rank above the text. */
    private @Nullable Block headline() {
        Block last = null;
        for (Block block : blocks.subList(0, Math.min(blocks.size(), Selection.first(kept) + 1))) {
            last = block.tag() == BlockTag.HEADING_1 ? block : last;
        }
        return last;
    }

    /** The element above a scope whose parent holds the first headline as well. */
    private static @Nullable Scope beside(Scope scope, Map<Scope, Scope> below) {
        Scope at = scope;
        while (at.parent != null && !below.containsKey(at.parent)) {
            at = at.parent;
        }
        return at.parent == null || below.get(at.parent) == at ? null : at;
    }

    /** For the elements around the headline, how many words in them are kept. */
    private Map<Scope, Integer> words(Scope headline) {
        Map<Scope, Integer> words = new HashMap<>();
        for (Scope at = headline; at != null; at = at.parent) {
            words.put(at, 0);
        }
        for (Block block : blocks) {
            Scope at = kept[block.index()] ? block.scope() : null;
            while (at != null && !words.containsKey(at)) {
                at = at.parent;
            }
            if (at != null) {
                words.merge(at, block.shape().words(), Integer::sum);
            }
        }
        for (Scope at = headline; at.parent != null; at = at.parent) {
            words.merge(at.parent, words.getOrDefault(at, 0), Integer::sum);
        }
        return words;
    }
}
