package org.dateline.clean.html;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.clean.byline.AuthorNames;
import org.dateline.clean.byline.Outlets;

/**
 * What a page's markup calls its authors: links to an author's page and elements called bylines around the headline in, the
 * people whom they name out. Thread-safe.
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
        List<Head.Mark> marks = near(page, span)
                .filter(mark -> mark.kind().equals(Head.AUTHOR))
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

    /** What the marks around the headline say, whoever it names: links to authors, where there are any. */
    List<String> texts(Page page, TextSpan span) {
        List<Head.Mark> marks = near(page, span).toList();
        boolean isLinked = marks.stream().anyMatch(mark -> mark.kind().equals(Head.AUTHOR));
        return marks.stream()
                .filter(mark -> !isLinked || mark.kind().equals(Head.AUTHOR))
                .map(Head.Mark::text)
                .toList();
    }

    private static Stream<Head.Mark> near(Page page, TextSpan span) {
        return page.head().marks().stream()
                .filter(mark -> mark.block() >= span.title() - ShownAuthors.ABOVE_TITLE)
                .filter(mark -> mark.kind().equals(Head.AUTHOR) && mark.block() <= span.first() + ShownAuthors.NEAR
                        || mark.kind().equals(Head.BYLINE) && isAboveText(page, span, mark.block()));
    }

    /** Pictures have authors of their own. */
    private static boolean isAboveText(Page page, TextSpan span, int index) {
        if (index >= span.first()) {
            return false;
        }
        Block block = page.blocks().get(index);
        return block.tag() != BlockTag.CAPTION
                && block.scope().distance(Cue.CAPTION) > 2
                && !CHECKED_BY.matcher(block.text()).find();
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
