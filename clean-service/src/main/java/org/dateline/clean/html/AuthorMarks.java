package org.dateline.clean.html;

import java.util.List;
import java.util.regex.Pattern;
import org.dateline.clean.byline.AuthorNames;
import org.dateline.clean.byline.Outlets;

/**
 * What a page's markup calls its authors: links to an author's page and microdata around the headline in, the people
 * whom they name out. Thread-safe.
 */
final class AuthorMarks {
    private static final Pattern CAPITAL =
            Pattern.compile("\\p{Lu}|\\p{IsHan}|\\p{IsHangul}|\\p{IsHiragana}|\\p{IsKatakana}");
    /** Of letters in a script that knows no capitals, any. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}|\\p{Lo}");

    private static final Pattern CHECKED_BY =
            Pattern.compile("\\b(?:checked|reviewed|edited|translated) by\\b", Pattern.CASE_INSENSITIVE);

    private final AuthorNames names;

    AuthorMarks(AuthorNames names) {
        this.names = names;
    }

    /** Those around the headline. */
    List<String> names(Page page, TextSpan span, Outlets outlets) {
        return names.parse(
                texts(page, span).stream().filter(AuthorMarks::mayBeName).toList(), outlets);
    }

    /** Those between the headline and the text, where they stand side by side: a byline of several people. */
    List<String> together(Page page, TextSpan span, Outlets outlets) {
        List<Head.Mark> marks = near(page, span).stream()
                .filter(mark -> mark.block() > span.title() && mark.block() < span.first())
                .filter(mark -> mayBeName(mark.text()))
                .limit(AuthorNames.MOST_BYLINES)
                .filter(mark -> !CHECKED_BY
                        .matcher(page.blocks().get(mark.block()).text())
                        .find())
                .toList();
        boolean apart = !marks.isEmpty()
                && marks.get(marks.size() - 1).block() - marks.get(0).block() >= marks.size();
        return apart
                ? List.of()
                : names.parse(marks.stream().map(Head.Mark::text).toList(), outlets);
    }

    /** What the marks around the headline say, whoever it names. */
    List<String> texts(Page page, TextSpan span) {
        return near(page, span).stream().map(Head.Mark::text).toList();
    }

    private static List<Head.Mark> near(Page page, TextSpan span) {
        return page.head().marks().stream()
                .filter(mark -> mark.kind().equals("author"))
                .filter(mark -> mark.block() >= span.title() - ShownAuthors.ABOVE_TITLE
                        && mark.block() <= span.first() + ShownAuthors.NEAR)
                .toList();
    }

    /** Whether a text that is said to be a name has a letter that may begin one. */
    static boolean mayBeName(String text) {
        return NAME.matcher(text).find();
    }

    /** Whether a text has a letter that begins a name; most scripts without capitals do not tell names from words. */
    static boolean hasCapital(String text) {
        return CAPITAL.matcher(text).find();
    }
}
