package org.dateline.clean.html;

import java.util.List;
import java.util.regex.Pattern;
import org.dateline.clean.byline.AuthorNames;
import org.dateline.clean.byline.Outlets;
import org.dateline.clean.date.WrittenDates;

/** Tells lines that are people's names from others: a block in, the full names that it is, or none, out. Thread-safe. */
final class NameLines {
    /** As many words have a name, a role, a date and a time of reading together. */
    static final int LONGEST_META = 12;

    private static final String CLOSING = ".:!?,";
    private static final Pattern NO_NAME = Pattern.compile("['’]s?$|\\p{L}{4}\\p{Ll}\\p{Lu}");
    /** Initials and particles: J. K. van der Berg. */
    private static final Pattern SHORT_WORD = Pattern.compile("(?<!\\S)(?:\\p{Lu}\\.|\\p{Ll}{1,3})(?= )");

    /** In a Japanese or Chinese name; a word of syllables alone is a button or a place more often. */
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private static final int LONGEST_NAME = 5;

    private final AuthorNames names;
    private final WrittenDates dates = new WrittenDates();

    NameLines(AuthorNames names) {
        this.names = names;
    }

    /**
     * The names in the block, if all of them are full. A script without capitals does not tell names from other words, so that
     * there are none in it.
     */
    List<String> fullNames(Block block, Outlets outlets) {
        List<String> found = statedNames(block, outlets);
        return found.stream().allMatch(AuthorMarks::hasCapital) ? found : List.of();
    }

    /** The same in any script, where a label or the markup says that names stand here. */
    List<String> statedNames(Block block, Outlets outlets) {
        List<String> found = names.parse(List.of(block.text()), outlets);
        return found.stream().allMatch(NameLines::isShort) ? found : List.of();
    }

    /** Two to four words, or few ideographs; no end of a sentence, nothing put together from several lines. */
    private static boolean isShort(String name) {
        long blanks = name.chars().filter(c -> c == ' ').count();
        boolean few = blanks > 0 && blanks - SHORT_WORD.matcher(name).results().count() < 4
                || blanks == 0 && name.length() < 6 && HAN.matcher(name).find();
        return few
                && CLOSING.indexOf(name.charAt(name.length() - 1)) < 0
                && !NO_NAME.matcher(name).find();
    }

    /** A name alone on a line, or before its date. */
    boolean isNameLine(Block block) {
        return isShortLine(block) && !block.tag().isHeading();
    }

    /** The same, and also one that a page's template made a heading. */
    boolean isShortLine(Block block) {
        int most = isDated(block) ? LONGEST_META : LONGEST_NAME;
        return block.shape().words() > 1
                && block.shape().words() <= most
                && block.shape().whole() == 0
                && block.scope().distance(Cue.CAPTION) > 2
                && block.scope().distance(Cue.NAVIGATION) > 3
                && (block.scope().distance(Cue.TAGS) > 1 || isDated(block));
    }

    boolean isDated(Block block) {
        return block.shape().digits() > 0
                && block.shape().words() <= LONGEST_META
                && !dates.find(block.text()).isEmpty();
    }
}
