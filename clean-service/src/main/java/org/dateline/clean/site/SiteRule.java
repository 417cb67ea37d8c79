package org.dateline.clean.site;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of an article stand on the pages of one site: each part as CSS selectors, none where the cleaner is to
 * find it itself.
 *
 * @param body elements whose text is the article's, and no other is
 * @param remove elements whose text is not the article's, also within the body
 * @param title of the headline; the first element found counts
 * @param date of the date of publication: its {@code datetime} or {@code content}, else its text
 * @param author of the authors' names, one each
 */
public record SiteRule(
        List<Evaluator> body,
        List<Evaluator> remove,
        List<Evaluator> title,
        List<Evaluator> date,
        List<Evaluator> author) {
    /** The attribute that marks elements for the reader of the page; holds {@link #BODY} or {@link #REMOVE}. */
    public static final String MARK = "data-dateline-rule";

    public static final String BODY = "body";
    public static final String REMOVE = "remove";

    public SiteRule {
        body = List.copyOf(body);
        remove = List.copyOf(remove);
        title = List.copyOf(title);
        date = List.copyOf(date);
        author = List.copyOf(author);
    }

    /**
     * What a rule has found on a page.
     *
     * @param hasBody whether an element of the body is there; where it is not, the cleaner finds the text itself
     * @param title if found
     * @param date as it is written there, if found
     * @param authors may be empty
     */
    public record Findings(
            boolean hasBody,
            @Nullable String title,
            @Nullable String date,
            List<String> authors) {
        public Findings {
            authors = List.copyOf(authors);
        }
    }

    /** Finds the parts of a page and marks its body and what is to be removed. */
    public Findings apply(Document page) {
        // Marks of the page's own would be taken for ours.
        page.select("[" + MARK + "]").removeAttr(MARK);
        boolean hasBody = mark(page, body, BODY);
        mark(page, remove, REMOVE);
        Set<String> authors = new LinkedHashSet<>();
        select(page, author).forEach(element -> authors.add(element.text().strip()));
        authors.remove("");
        return new Findings(hasBody, first(page, title, false), first(page, date, true), List.copyOf(authors));
    }

    private static boolean mark(Document page, List<Evaluator> selectors, String mark) {
        List<Element> found = select(page, selectors);
        found.forEach(element -> element.attr(MARK, mark));
        return !found.isEmpty();
    }

    private static List<Element> select(Document page, List<Evaluator> selectors) {
        return selectors.stream()
                .flatMap(selector -> page.select(selector).stream())
                .toList();
    }

    private static @Nullable String first(Document page, List<Evaluator> selectors, boolean machineReadable) {
        for (Element element : select(page, selectors)) {
            String value = machineReadable ? element.attr("datetime") + element.attr("content") : "";
            String found = (value.isBlank() ? element.text() : value).strip();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return null;
    }
}
