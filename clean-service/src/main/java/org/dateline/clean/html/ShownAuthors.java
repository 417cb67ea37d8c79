package org.dateline.clean.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.clean.byline.AuthorNames;
import org.dateline.clean.byline.BylineLabels;
import org.dateline.clean.byline.Outlets;

/**
 * Finds the bylines that a page shows: its blocks in, the people who sign around the headline or below the text out.
 * What is labelled ({@code By}, a link to an author's page) counts more than what stands where bylines stand.
 * Thread-safe.
 */
final class ShownAuthors {
    private static final Pattern BY = Pattern.compile(
            "(?:^|[\\s|•·●⋅,–-])(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Tt]ext[oe]?:|[Tt]esto:|[Tt]ekst:|[Aa]utor:|[Aa]uthor:|[Aa]uthors:"
                    + "|Autorin/Autor|Yazan:|Автор:)\\s*:?\\s*(?=\\p{Lu})(.{3,80})");

    private static final Pattern ANYONE =
            Pattern.compile("(?:^|[|•·●⋅] ?|\\d )(?:[Bb]y|BY|[Vv]on|[Pp]or|[Pp]ar):? (.{2,80})");
    /** A byline in small letters throughout, in an element that is called so. */
    private static final Pattern SMALL_LETTERS = Pattern.compile("(?:by|von|par|por) (\\p{Ll}{2,} \\p{Ll}{2,})");

    private static final Pattern OTHERS = Pattern.compile(
            "(?:[Rr]eview|[Cc]heck|[Ee]dit|[Pp]hoto|[Ii]mage|[Tt]ranslat|[Ss]ponsor|[Pp]ower|[Hh]ost|[Pp]resent)\\p{L}* $");
    private static final Pattern CHECKED = Pattern.compile(
            "[^\\p{L}]*(?:fact|review|edit|medical|updat|photo|illustrat|translat|publish)\\p{L}*[- ].*",
            Pattern.CASE_INSENSITIVE);
    /** What follows a name on its line. */
    private static final Pattern REST = Pattern.compile("\\s*(?:[|•·●⋅,–—]|- |\\d).*");

    private static final Pattern BAR = Pattern.compile("\\s[|•·●⋅]\\s");
    static final int NEAR = 12;
    static final int ABOVE_TITLE = 5;
    private static final int BELOW_TEXT = 5;
    private static final int LONGEST_LINE = 30;
    private static final int LONGEST_HEADING = 30;
    private static final int LONGEST_FIRST_PART = 60;

    private final AuthorNames names;
    private final AuthorMarks marks;
    private final NameLines lines;
    private final Signatures signatures;

    ShownAuthors(AuthorNames names, AuthorMarks marks) {
        this.names = names;
        this.marks = marks;
        this.lines = new NameLines(names);
        this.signatures = new Signatures(lines);
    }

    /** The people behind a {@code By} above the text, else those whom links there lead to, else behind a later one. */
    List<String> labelled(Page page, TextSpan span, Outlets outlets) {
        List<Block> head = head(page.blocks(), span);
        List<String> found = byLine(
                head.stream().filter(block -> block.index() <= span.first()).toList(), outlets);
        if (found.isEmpty()) {
            found = marks.names(page, span, outlets);
        }
        return found.isEmpty() ? byLine(head, outlets) : found;
    }

    /** The people behind the first {@code By} near the headline. */
    List<String> byLine(Page page, TextSpan span, Outlets outlets) {
        return byLine(head(page.blocks(), span), outlets);
    }

    private List<String> byLine(List<Block> blocks, Outlets outlets) {
        boolean isOpened = false;
        for (Block block : blocks) {
            List<String> found =
                    isOpened && !block.tag().isHeading() ? lines.statedNames(block, outlets) : by(block, outlets);
            if (!found.isEmpty()) {
                return found;
            }
            isOpened = BylineLabels.isLabel(block.text());
        }
        return List.of();
    }

    /** Full names in elements that are called bylines. */
    List<String> named(Page page, TextSpan span, Outlets outlets) {
        return named(head(page.blocks(), span), outlets);
    }

    /** Full names where bylines stand: in elements called so, beside the date or a role, around the text. */
    List<String> unlabelled(Page page, TextSpan span, Outlets outlets) {
        List<Block> head = head(page.blocks(), span);
        List<Block> foot = foot(
                page.blocks(),
                span,
                head.isEmpty() ? 0 : head.get(head.size() - 1).index() + 1);
        List<String> found = named(head, outlets);
        if (found.isEmpty()) {
            found = signatures.besideDate(head, span, outlets);
        }
        if (found.isEmpty()) {
            found = signatures.besideRole(head, span, outlets);
        }
        if (found.isEmpty()) {
            found = signatures.belowTitle(head, span, outlets);
        }
        if (found.isEmpty()) {
            found = byLine(foot, outlets);
        }
        if (found.isEmpty()) {
            found = named(foot, outlets);
        }
        return found.isEmpty() ? signatures.aroundText(page.blocks(), span, outlets) : found;
    }

    /** What stands where bylines stand, whoever it names. */
    List<String> bylines(Page page, TextSpan span) {
        List<String> bylines = new ArrayList<>();
        List<Block> head = head(page.blocks(), span).stream()
                .filter(block ->
                        block.tag() != BlockTag.CAPTION && block.scope().distance(Cue.CAPTION) > 2)
                .toList();
        for (Block block : head) {
            Matcher matcher = ANYONE.matcher(block.text());
            if (block.shape().words() < NameLines.LONGEST_META && matcher.find()) {
                bylines.add(REST.matcher(matcher.group(1)).replaceFirst(""));
                bylines.add(matcher.group(1));
            }
        }
        for (Block block : head) {
            if (isNamed(block) && block.shape().whole() == 0) {
                bylines.add(REST.matcher(block.text()).replaceFirst(""));
                bylines.add(block.text());
            }
        }
        bylines.addAll(marks.texts(page, span));
        return names.signatures(bylines);
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

    private List<String> named(List<Block> blocks, Outlets outlets) {
        for (Block block : blocks) {
            if (isNamed(block)) {
                List<String> found = lines.statedNames(block, outlets);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** A short line in an element that is called a byline. */
    private static boolean isNamed(Block block) {
        boolean byline = block.scope().distance(Cue.BYLINE) < 2 || Cue.BYLINE.in(block.inlineCues());
        return byline
                && isShort(block)
                && block.tag() != BlockTag.HEADING_1
                && block.tag() != BlockTag.CONTROL
                && AuthorMarks.mayBeName(block.text());
    }

    /** Few words, or few before the bar behind which the times of publication and change stand. */
    private static boolean isShort(Block block) {
        Matcher bar = BAR.matcher(block.text());
        return block.shape().words() <= NameLines.LONGEST_META
                || block.shape().words() < LONGEST_LINE && bar.find() && bar.start() < LONGEST_FIRST_PART;
    }

    private List<String> by(Block block, Outlets outlets) {
        if (block.shape().words() >= LONGEST_LINE
                || block.tag().isHeading() && block.text().length() > LONGEST_HEADING) {
            return List.of();
        }
        String labelled = BylineLabels.behindColon(block.text());
        if (labelled != null) {
            return names.parse(List.of(labelled), outlets);
        }
        Matcher small = SMALL_LETTERS.matcher(block.text());
        if (block.scope().distance(Cue.BYLINE) < 2 && small.matches()) {
            return names.parse(List.of(AuthorNames.withCapitals(small.group(1))), outlets);
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
