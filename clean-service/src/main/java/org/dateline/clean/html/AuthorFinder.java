package org.dateline.clean.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
            "article:byline",
            "authors",
            "articleauthor",
            "citation_author",
            "citation_authors",
            "article.author",
            "creator");
    private static final Set<String> SIGNED =
            Set.of("written by", "by", "author", "verfasst von", "geschrieben von", "écrit par", "escrito por");

    private final AuthorNames names = new AuthorNames();
    private final AuthorMarks marks = new AuthorMarks(names);
    private final ShownAuthors shown = new ShownAuthors(names, marks);

    List<String> find(Page page, LinkedData linked, Origin origin, TextSpan span) {
        List<String> outlets = outlets(page, linked, origin);
        List<String> stated = new ArrayList<>();
        List<String> people = List.of();
        for (List<String> bylines : stated(page.head(), linked)) {
            people = people.isEmpty() ? names.parse(bylines, outlets) : people;
            stated.addAll(bylines);
        }
        if (!people.isEmpty() && people.stream().noneMatch(AuthorFinder::isFull)) {
            List<String> signed = shown.labelled(page, span, outlets);
            signed = signed.isEmpty() ? shown.named(page, span, outlets) : signed;
            return signed.stream().anyMatch(AuthorFinder::isFull) ? signed : people;
        }
        if (!people.isEmpty()) {
            List<String> signed = shown.byLine(page, span, outlets);
            signed = holdsMore(signed, people) ? signed : marks.together(page, span, outlets);
            return holdsMore(signed, people) ? signed : people;
        }
        List<String> found = shown.labelled(page, span, outlets);
        List<String> groups = names.groups(stated);
        boolean isGroup =
                !groups.isEmpty() && groups.get(0).indexOf(' ') > 0 && !AuthorNames.isOutlet(groups.get(0), outlets);
        if (found.isEmpty() && isGroup) {
            return groups;
        }
        if (found.isEmpty()) {
            found = shown.unlabelled(page, span, outlets);
        }
        if (found.isEmpty()) {
            found = groups;
        }
        return found.isEmpty() ? shown.groups(page, span) : found;
    }

    /** A single word may be a newsroom, a login or a person's first name. */
    private static boolean isFull(String name) {
        return name.indexOf(' ') > 0 || Words.isIdeograph(name.charAt(0)) || name.charAt(0) >= '\uac00';
    }

    /** What the page states for machines, the most trusted first. */
    private static List<List<String>> stated(Head head, LinkedData linked) {
        List<List<String>> stated = new ArrayList<>();
        stated.add(linked.authors());
        for (String meta : METAS) {
            stated.add(head.metas(meta));
        }
        for (int i = 1; i <= 2; i++) {
            String label = head.meta("twitter:label" + i);
            String data = head.meta("twitter:data" + i);
            if (label != null && data != null && SIGNED.contains(label.toLowerCase(Locale.ROOT))) {
                stated.add(List.of(data));
            }
        }
        return stated;
    }

    /** A page that shows several authors sometimes states the first alone. */
    private static boolean holdsMore(List<String> signed, List<String> stated) {
        Set<String> keys = new HashSet<>();
        signed.forEach(name -> keys.add(name.toLowerCase(Locale.ROOT)));
        return signed.size() > stated.size()
                && stated.stream().allMatch(name -> keys.contains(name.toLowerCase(Locale.ROOT)));
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
}
