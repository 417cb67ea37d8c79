package org.dateline.clean.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.clean.byline.AuthorNames;
import org.dateline.contract.Origin;

/**
 * Finds who signed an article: people whom the page names for machines first, then those in the byline that it shows,
 * then the newsroom or agency that it names. Thread-safe.
 */
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
            "creator");
    private static final Set<String> SIGNED =
            Set.of("written by", "by", "author", "verfasst von", "geschrieben von", "écrit par", "escrito por");
    private static final Pattern BY = Pattern.compile(
            "(?:^|[\\s|•·●,–-])(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Tt]ext:|[Aa]utor:|[Aa]uthor:)\\s*:?\\s*"
                    + "(?=\\p{Lu})(.{3,80})");
    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}|\\p{Lo}");
    private static final int NEAR = 12;
    private static final int LONGEST_LINE = 24;

    private final AuthorNames names = new AuthorNames();

    List<String> find(Page page, LinkedData linked, Origin origin, TextSpan span) {
        List<String> outlets = outlets(page, linked, origin);
        List<String> stated = new ArrayList<>(linked.authors());
        List<String> found = names.parse(stated, outlets);
        for (String meta : METAS) {
            if (found.isEmpty()) {
                found = names.parse(page.head().metas(meta), outlets);
                stated.addAll(page.head().metas(meta));
            }
        }
        String label = page.head().meta("twitter:label1");
        String data = page.head().meta("twitter:data1");
        if (found.isEmpty() && label != null && data != null && SIGNED.contains(label.toLowerCase(Locale.ROOT))) {
            found = names.parse(List.of(data), outlets);
        }
        if (found.isEmpty()) {
            found = shown(page, span, outlets);
        }
        return found.isEmpty() ? names.groups(stated) : found;
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

    private List<String> shown(Page page, TextSpan span, List<String> outlets) {
        List<String> found = marked(page.head().marks(), span, outlets);
        List<Block> blocks = page.blocks();
        int end = Math.min(blocks.size(), Math.max(span.first() + 1, span.title() + NEAR));
        for (int i = Math.max(0, span.title() - 4); i < end && found.isEmpty(); i++) {
            found = signed(blocks.get(i), outlets);
        }
        for (int i = Math.max(end, span.last() - 1);
                i < Math.min(blocks.size(), span.last() + 4) && found.isEmpty();
                i++) {
            found = by(blocks.get(i), outlets);
        }
        return found;
    }

    /** Links to an author's page, and what microdata calls an author. */
    private List<String> marked(List<Head.Mark> marks, TextSpan span, List<String> outlets) {
        List<String> bylines = new ArrayList<>();
        for (Head.Mark mark : marks) {
            boolean near = mark.block() >= span.title() - NEAR && mark.block() <= span.first() + NEAR;
            if (mark.kind().equals("author") && near && hasCapital(mark.text())) {
                bylines.add(mark.text());
            }
        }
        return names.parse(bylines, outlets);
    }

    private List<String> signed(Block block, List<String> outlets) {
        List<String> found = by(block, outlets);
        boolean byline = block.scope().distance(Cue.BYLINE) < 2 || Cue.BYLINE.in(block.inlineCues());
        boolean isName = block.shape().words() <= 5
                && block.shape().words() > 1
                && !block.tag().isHeading();
        return found.isEmpty() && byline && isName && hasCapital(block.text())
                ? names.parse(List.of(block.text()), outlets)
                : found;
    }

    private List<String> by(Block block, List<String> outlets) {
        Matcher matcher = BY.matcher(block.text());
        boolean isLine = block.shape().words() < LONGEST_LINE && block.tag() != BlockTag.HEADING_1;
        return isLine && matcher.find() ? names.parse(List.of(matcher.group(1)), outlets) : List.of();
    }

    private static boolean hasCapital(String text) {
        return CAPITAL.matcher(text).find();
    }
}
