package org.dateline.clean.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.clean.byline.AuthorNames;
import org.dateline.clean.date.WrittenDates;

/**
 * Finds the bylines that a page shows: its blocks in, the people who sign around the headline or below the text out.
 * What is labelled ({@code By}, a link to an author's page) counts more than what stands where bylines stand.
 * Thread-safe.
 */
final class ShownAuthors {
    private static final Pattern BY = Pattern.compile(
            "(?:^|[\\s|•·●⋅,–-])(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Tt]ext:|[Aa]utor:|[Aa]uthor:|[Aa]uthors:"
                    + "|Autorin/Autor|Yazan:|Автор:)\\s*:?\\s*(?=\\p{Lu})(.{3,80})");
    /** The label of a name on the next line. */
    private static final Pattern OPENING = Pattern.compile(
            "(?:(?:article |story |written |words |text |posted |reported )?by|authors?|von|verfasst von|autor(?:in|en|es)?"
                    + "|(?:escrito )?por|(?:[eé]crit )?par|auteurs?|(?:scritto )?di|autor[ei]|door|tekst|text|av|yazan|oleh"
                    + "|автор|автори|tác giả|文|記者|记者|기자):?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ANYONE =
            Pattern.compile("(?:^|[|•·●⋅] ?|\\d )(?:[Bb]y|[Vv]on|[Pp]or|[Pp]ar) (.{3,60})");
    private static final Pattern OTHERS = Pattern.compile(
            "(?:[Rr]eview|[Cc]heck|[Ee]dit|[Pp]hoto|[Ii]mage|[Tt]ranslat|[Ss]ponsor|[Pp]ower)\\p{L}* $");
    private static final Pattern CHECKED = Pattern.compile(
            "[^\\p{L}]*(?:fact|review|edit|medical|updat|photo|illustrat|translat|publish)\\p{L}*[- ].*",
            Pattern.CASE_INSENSITIVE);
    /** What follows a group's name on its line. */
    private static final Pattern REST = Pattern.compile("\\s*(?:[|•·●⋅,–—]|- |\\d).*");

    private static final Pattern NO_NAME = Pattern.compile("['’]s?$|\\p{L}{4}\\p{Ll}\\p{Lu}");
    private static final String CLOSING = ".:!?,";
    static final int NEAR = 12;
    static final int ABOVE_TITLE = 5;
    private static final int BELOW_TEXT = 5;
    private static final int LONGEST_LINE = 30;
    private static final int LONGEST_HEADING = 30;
    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_META = 12;

    private final AuthorNames names;
    private final AuthorMarks marks;
    private final WrittenDates dates = new WrittenDates();

    ShownAuthors(AuthorNames names, AuthorMarks marks) {
        this.names = names;
        this.marks = marks;
    }

    /** The people behind a {@code By} near the headline, else those whom links there lead to. */
    List<String> labelled(Page page, TextSpan span, List<String> outlets) {
        List<String> found = byLine(page, span, outlets);
        return found.isEmpty() ? marks.names(page, span, outlets) : found;
    }

    /** The people behind the first {@code By} near the headline. */
    List<String> byLine(Page page, TextSpan span, List<String> outlets) {
        return byLine(head(page.blocks(), span), outlets);
    }

    private List<String> byLine(List<Block> blocks, List<String> outlets) {
        boolean isOpened = false;
        for (Block block : blocks) {
            List<String> found = isOpened && !block.tag().isHeading() ? fullNames(block, outlets) : by(block, outlets);
            if (!found.isEmpty()) {
                return found;
            }
            isOpened = OPENING.matcher(block.text()).matches();
        }
        return List.of();
    }

    /** Full names in elements that are called bylines. */
    List<String> named(Page page, TextSpan span, List<String> outlets) {
        return named(head(page.blocks(), span), outlets);
    }

    /** Full names where bylines stand: in elements called so, beside the date, below the text. */
    List<String> unlabelled(Page page, TextSpan span, List<String> outlets) {
        List<Block> head = head(page.blocks(), span);
        List<String> found = named(head, outlets);
        if (found.isEmpty()) {
            found = besideDate(head, outlets);
        }
        List<Block> foot = foot(
                page.blocks(),
                span,
                head.isEmpty() ? 0 : head.get(head.size() - 1).index() + 1);
        if (found.isEmpty()) {
            found = byLine(foot, outlets);
        }
        if (found.isEmpty()) {
            found = named(foot, outlets);
        }
        return found.isEmpty() ? signature(page.blocks(), span, outlets) : found;
    }

    /** A full name in bold right above the text or right below it. */
    private List<String> signature(List<Block> blocks, TextSpan span, List<String> outlets) {
        return blocks.stream()
                .filter(block -> block.index() == span.first() - 1 || block.index() == span.last() + 1)
                .filter(block -> block.boldChars() >= block.text().length() && block.tag() == BlockTag.PARAGRAPH)
                .filter(this::isNameLine)
                .map(block -> fullNames(block, outlets))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** What stands where bylines stand, whoever it names. */
    List<String> groups(Page page, TextSpan span) {
        List<String> bylines = new ArrayList<>();
        List<Block> head = head(page.blocks(), span);
        for (Block block : head) {
            Matcher matcher = ANYONE.matcher(block.text());
            if (block.shape().words() < LONGEST_META && matcher.find()) {
                bylines.add(REST.matcher(matcher.group(1)).replaceFirst(""));
            }
        }
        for (Block block : head) {
            if (isNamed(block) && block.shape().whole() == 0) {
                bylines.add(REST.matcher(block.text()).replaceFirst(""));
            }
        }
        bylines.addAll(marks.texts(page, span));
        return names.groups(bylines);
    }

    private static List<Block> head(List<Block> blocks, TextSpan span) {
        int end = Math.min(blocks.size(), Math.max(span.first() + 1, span.title() + NEAR));
        return blocks.subList(Math.min(end, Math.max(0, span.title() - ABOVE_TITLE)), end);
    }

    private static List<Block> foot(List<Block> blocks, TextSpan span, int above) {
        int start = Math.max(above, span.last());
        return start >= blocks.size()
                ? List.of()
                : blocks.subList(start, Math.min(blocks.size(), Math.max(start, span.last() + BELOW_TEXT)));
    }

    private List<String> named(List<Block> blocks, List<String> outlets) {
        for (Block block : blocks) {
            if (isNamed(block)) {
                List<String> found = fullNames(block, outlets);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private List<String> fullNames(Block block, List<String> outlets) {
        List<String> found = names.parse(List.of(block.text()), outlets);
        return found.stream().allMatch(ShownAuthors::isFull) ? found : List.of();
    }

    /**
     * Two to four words, or few ideographs; no end of a sentence, nothing put together from several lines. A script without
     * capitals does not tell names from other words.
     */
    private static boolean isFull(String name) {
        long blanks = name.chars().filter(c -> c == ' ').count();
        boolean few = blanks > 0 && blanks < 4 || blanks == 0 && name.length() < 6 && Words.isIdeograph(name.charAt(0));
        return few
                && AuthorMarks.hasCapital(name)
                && CLOSING.indexOf(name.charAt(name.length() - 1)) < 0
                && !NO_NAME.matcher(name).find();
    }

    /** A short line in an element that is called a byline. */
    private static boolean isNamed(Block block) {
        boolean byline = block.scope().distance(Cue.BYLINE) < 2 || Cue.BYLINE.in(block.inlineCues());
        return byline
                && block.shape().words() <= LONGEST_META
                && block.tag() != BlockTag.HEADING_1
                && AuthorMarks.hasCapital(block.text());
    }

    /** A name alone on a line, with a date on it or on the next. */
    private List<String> besideDate(List<Block> blocks, List<String> outlets) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean dated = isDated(block)
                    || i > 0 && isDatedBeside(blocks.get(i - 1), block)
                    || i + 1 < blocks.size() && isDatedBeside(blocks.get(i + 1), block);
            if (dated && isNameLine(block)) {
                List<String> found = fullNames(block, outlets);
                if (found.size() == 1) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private boolean isDatedBeside(Block other, Block block) {
        Scope above = block.scope().parent;
        boolean together = other.scope() == block.scope()
                || above != null
                        && (other.scope() == above
                                || other.scope().parent == above
                                || other.scope().parent == above.parent);
        return together && isDated(other);
    }

    private boolean isNameLine(Block block) {
        int most = isDated(block) ? LONGEST_META : LONGEST_NAME;
        return block.shape().words() > 1
                && block.shape().words() <= most
                && !block.tag().isHeading()
                && block.scope().distance(Cue.CAPTION) > 2
                && block.scope().distance(Cue.NAVIGATION) > 3
                && (block.scope().distance(Cue.TAGS) > 1 || isDated(block));
    }

    private boolean isDated(Block block) {
        return block.shape().digits() > 0
                && block.shape().words() <= LONGEST_META
                && !dates.find(block.text()).isEmpty();
    }

    private List<String> by(Block block, List<String> outlets) {
        if (block.shape().words() >= LONGEST_LINE
                || block.tag().isHeading() && block.text().length() > LONGEST_HEADING) {
            return List.of();
        }
        Matcher matcher = BY.matcher(block.text());
        while (matcher.find()) {
            if (!OTHERS.matcher(block.text().substring(0, matcher.start() + 1)).find()) {
                String others = CHECKED.matcher(matcher.group(1)).replaceFirst("");
                return names.parse(List.of(others), outlets);
            }
        }
        return List.of();
    }
}
