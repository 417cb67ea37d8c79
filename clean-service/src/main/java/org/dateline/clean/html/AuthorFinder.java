package org.dateline.clean.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.clean.byline.AuthorNames;
import org.dateline.clean.byline.Outlets;
import org.dateline.clean.wire.Agencies;
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

    /** Shown before a name, seldom stated with it. */
    private static final Pattern TITLE = Pattern.compile("^(?:dr|prof)\\.? ");
    /** The form that Google Scholar asks for: citation_author is one person, the surname may come first. */
    private static final Pattern REVERSED = Pattern.compile("(\\p{L}[^,]{0,30}), (\\p{Lu}[^,]{0,30})");

    private final Agencies agencies = new Agencies();
    private final AuthorNames names = new AuthorNames();
    private final AuthorMarks marks = new AuthorMarks(names);
    private final ShownAuthors shown = new ShownAuthors(names, marks);

    List<String> find(Page page, LinkedData linked, Origin origin, TextSpan span) {
        Outlets outlets = outlets(page, linked, origin);
        List<String> stated = new ArrayList<>();
        List<String> people = List.of();
        for (List<String> bylines : stated(page.head(), linked)) {
            List<String> named = names.parse(bylines, outlets);
            people = people.isEmpty() || holdsMore(named, people) ? named : people;
            stated.addAll(bylines);
        }
        if (!people.isEmpty() && people.stream().noneMatch(AuthorFinder::isFull)) {
            List<String> signed = shown.labelled(page, span, outlets);
            signed = signed.stream().anyMatch(AuthorFinder::isFull) ? signed : shown.named(page, span, outlets);
            return signed.stream().anyMatch(AuthorFinder::isFull) ? signed : people;
        }
        if (!people.isEmpty()) {
            List<String> signed = shown.byLine(page, span, outlets);
            signed = holdsMore(signed, people) ? signed : marks.together(page, span, outlets);
            return holdsMore(signed, people) ? signed : people;
        }
        List<String> found = shown.labelled(page, span, outlets);
        return found.isEmpty() ? others(page, origin, span, outlets, names.group(stated)) : found;
    }

    /** Who may have signed where no person is named for machines or behind a label: what is stated by its name comes first. */
    private List<String> others(Page page, Origin origin, TextSpan span, Outlets outlets, List<String> stated) {
        if (stated.stream().anyMatch(group -> group.indexOf(' ') > 0 && !outlets.has(group))) {
            List<String> signed = shown.named(page, span, outlets);
            return signed.stream().anyMatch(AuthorFinder::isFull) ? signed : stated;
        }
        List<String> found = shown.unlabelled(page, span, outlets);
        if (found.isEmpty()) {
            found = stated.isEmpty() ? owner(page.head(), origin) : stated;
        }
        return found.isEmpty() ? agency(shown.bylines(page, span)) : found;
    }

    /** The first signature that is an agency's and nothing else. */
    private List<String> agency(List<String> signatures) {
        return signatures.stream()
                .filter(name -> agencies.named(name) != null)
                .limit(1)
                .toList();
    }

    /** All that the page states and shows of who signed, people or not. */
    List<String> signatures(Page page, LinkedData linked, TextSpan span) {
        List<String> stated = new ArrayList<>();
        stated(page.head(), linked).forEach(stated::addAll);
        List<String> signatures = new ArrayList<>(names.signatures(stated));
        signatures.addAll(shown.bylines(page, span));
        return signatures;
    }

    /** The people whom bylines name that a site's rule has found. */
    List<String> named(List<String> bylines) {
        return names.parse(bylines, Outlets.NONE);
    }

    /** A single word may be a newsroom, a login or a person's first name. */
    private static boolean isFull(String name) {
        return name.indexOf(' ') > 0 || Words.isIdeograph(name.charAt(0)) || name.charAt(0) >= '\uac00';
    }

    /** What the page states for machines, the most trusted first. */
    private static List<List<String>> stated(Head head, LinkedData linked) {
        List<List<String>> stated = new ArrayList<>();
        stated.add(linked.authors().stream().map(AuthorNames::withCapitals).toList());
        for (String meta : METAS) {
            stated.add(head.metas(meta).stream()
                    .map(byline -> stated(meta, byline))
                    .toList());
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

    private static String stated(String meta, String byline) {
        String name = AuthorNames.withCapitals(byline);
        Matcher reversed = REVERSED.matcher(name);
        return meta.equals("citation_author") && reversed.matches()
                ? reversed.group(2) + " " + reversed.group(1)
                : name;
    }

    /** A page that shows several authors sometimes states the first alone. */
    private static boolean holdsMore(List<String> signed, List<String> stated) {
        Set<String> keys = new HashSet<>();
        signed.forEach(name -> keys.add(key(name)));
        return signed.size() > stated.size() && stated.stream().allMatch(name -> keys.contains(key(name)));
    }

    private static String key(String name) {
        return TITLE.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst("");
    }

    /** Who publishes under his or her own name, the site's and that of its host, has written what nobody signed. */
    private static List<String> owner(Head head, Origin origin) {
        String site = head.meta("og:site_name", "application-name");
        return site != null && origin.url() != null && Outlets.isPersonal(site, origin.url())
                ? List.of(site.strip())
                : List.of();
    }

    private static Outlets outlets(Page page, LinkedData linked, Origin origin) {
        List<String> outlets = new ArrayList<>(linked.publishers());
        String site = page.head().meta("og:site_name", "application-name");
        if (site != null) {
            outlets.add(site);
        }
        if (origin.source() != null) {
            outlets.add(origin.source());
        }
        return new Outlets(outlets);
    }
}
