package org.dateline.clean.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.clean.byline.AuthorNames;
import org.dateline.contract.Origin;

/** Finds who signed an article: what the page states for machines first, then the byline near the headline. */
final class AuthorFinder {
    private static final List<String> METAS = List.of(
            "author",
            "article:author",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "dcterms.creator",
            "byl",
            "cxenseparse:author",
            "article:author_name",
            "authors",
            "citation_author",
            "article.author",
            "twitter:data1");
    private static final int NEAR = 10;

    private final AuthorNames names = new AuthorNames();

    List<String> find(Page page, LinkedData linked, Origin origin, int title, int first) {
        List<String> outlets = outlets(page, linked, origin);
        List<String> found = names.parse(linked.authors(), outlets);
        for (String meta : METAS) {
            if (found.isEmpty()) {
                found = names.parse(page.head().metas(meta), outlets);
            }
        }
        return found.isEmpty() ? names.parse(shown(page.blocks(), title, first), outlets) : found;
    }

    private static List<String> outlets(Page page, LinkedData linked, Origin origin) {
        List<String> outlets = new ArrayList<>(linked.publishers());
        String site = page.head().meta("og:site_name", "application-name");
        if (site != null) {
            outlets.add(site);
        }
        if (origin.source() != null) {
            outlets.add(origin.source());
        }
        return outlets;
    }

    private static List<String> shown(List<Block> blocks, int title, int first) {
        List<String> found = new ArrayList<>();
        for (int i = Math.max(0, title - 3); i < Math.min(blocks.size(), Math.max(first, title + NEAR)); i++) {
            Block block = blocks.get(i);
            boolean signed = block.scope().distance(Cue.BYLINE) < 2 || Cue.BYLINE.in(block.inlineCues());
            String folded = block.text().toLowerCase(Locale.ROOT);
            boolean by = folded.startsWith("by ") || folded.startsWith("von ") || folded.startsWith("por ");
            if (block.shape().words() < 20 && (signed || by) && block.tag() != BlockTag.HEADING_1) {
                found.add(block.text());
                if (by) {
                    return List.of(block.text());
                }
            }
        }
        return found;
    }
}
