package org.dateline.clean.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dateline.clean.date.WrittenDate;
import org.dateline.clean.date.WrittenDates;
import org.dateline.contract.PublicationDate;
import org.jspecify.annotations.Nullable;

/** The short lines near an article's headline and below its text in, the date that one of them tells out. Thread-safe. */
final class ShownDates {
    private static final int NEAR_ABOVE = 5;
    private static final int LONGEST_LINE = 160;
    /** The confidence in a date of numbers that only the page's language tells apart: the language may be a default. */
    private static final double BY_LANGUAGE = 0.7;
    /** The bit of the group of phrases that stand beside dates. */
    static final long DATE_PHRASES = 1L << 9;

    private static final long BYLINE_PHRASES = 1L << 8;
    private static final int FEW_BELOW = 7;

    private final StatedDates stated;
    private final WrittenDates writtenDates;

    ShownDates(StatedDates stated, WrittenDates writtenDates) {
        this.stated = stated;
        this.writtenDates = writtenDates;
    }

    /** A short line with a date near the headline, or right below the text, that does not tell of an update. */
    @Nullable
    PublicationDate find(DateSearch search, int above) {
        PublicationDate found = find(search, head(search, above), false, 0.85);
        return found != null ? found : find(search, foot(search), false, 0.7);
    }

    /** One near the headline that tells of an update. */
    @Nullable
    PublicationDate update(DateSearch search, int above) {
        return find(search, head(search, above), true, DateFinder.UNSURE);
    }

    /** One right below the text that tells of an update. */
    @Nullable
    PublicationDate updateBelow(DateSearch search) {
        return find(search, foot(search), true, 0.5);
    }

    /** From the headline on, then what stands above it. */
    private static List<Block> head(DateSearch search, int above) {
        TextSpan span = search.span();
        List<Block> blocks = search.page().blocks();
        int start = Math.max(0, span.title() - Math.min(above, NEAR_ABOVE));
        int end = Math.min(span.last() + 1, Math.max(span.first() + 2, span.title() + DateFinder.NEAR));
        int title = Math.min(span.title(), blocks.size());
        List<Block> head = new ArrayList<>(blocks.subList(Math.min(title, end), Math.max(title, end)));
        List<Block> before = new ArrayList<>(blocks.subList(start, title));
        Collections.reverse(before);
        head.addAll(before);
        return head;
    }

    private static List<Block> foot(DateSearch search) {
        List<Block> blocks = search.page().blocks();
        int below = Math.min(blocks.size(), search.span().last() + 1);
        List<Block> foot = blocks.subList(below, Math.min(blocks.size(), below + DateFinder.NEAR));
        return foot.stream()
                .filter(block ->
                        block.shape().words() < FEW_BELOW && (block.shape().phrases() & DATE_PHRASES) != 0)
                .toList();
    }

    private @Nullable PublicationDate find(DateSearch search, List<Block> blocks, boolean updates, double confidence) {
        for (Block block : blocks) {
            boolean isLine = block.shape().width() < LONGEST_LINE && hasDigit(block.text());
            PublicationDate date = isLine ? find(search, block, updates, confidence) : null;
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private @Nullable PublicationDate find(DateSearch search, Block block, boolean updates, double confidence) {
        List<WrittenDate> found = writtenDates.find(block.text(), LONGEST_LINE, search.order());
        if (found.isEmpty() || !isDateLine(block, found) || search.isElsewhere(block)) {
            return null;
        }
        int labelled = 0;
        for (WrittenDate written : found) {
            String label = found.size() == 1 ? block.text() : block.text().substring(labelled, written.start());
            labelled = written.end();
            LocalDate day = written.full();
            if (day != null && DateMarks.UPDATE.matcher(label).find() == updates) {
                double sure = isClear(block.text(), written) ? confidence : Math.min(confidence, BY_LANGUAGE);
                PublicationDate date = stated.date(day.toString(), "byline", sure, search.horizon());
                if (date != null) {
                    return date;
                }
            }
        }
        return null;
    }

    private boolean isClear(String text, WrittenDate written) {
        return writtenDates.find(text, LONGEST_LINE).contains(written);
    }

    /** Whether a line is there to say when or by whom, and not, like a caption, what a picture shows. */
    private static boolean isDateLine(Block block, List<WrittenDate> dates) {
        Scope scope = block.scope();
        int others = otherWords(block.text(), dates);
        if (scope.distance(Cue.DATE) < 3 || scope.distance(Cue.BYLINE) < 3 || Cue.DATE.in(block.inlineCues())) {
            return true;
        }
        if ((block.shape().phrases() & (DATE_PHRASES | BYLINE_PHRASES)) != 0) {
            return others <= 2 * DateFinder.FEW;
        }
        boolean isCaption = block.picture().blocks() == 0 && block.picture().up() < 2;
        boolean isSentence = block.shape().last() == 0;
        return others <= (isCaption || isSentence ? 0 : DateFinder.FEW - 3);
    }

    /**
     * Words outside of the dates, numbers left out. Of Chinese and Japanese two signs are a word, as most words there
     * are, of Thai five, and those before a colon are a label.
     */
    static int otherWords(String text, List<WrittenDate> dates) {
        int words = 0;
        int thai = 0;
        int signs = 0;
        int run = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean isOther = Words.isLetter(c) && !Character.isDigit(c) && !isInDate(at, dates);
            boolean isThai = isOther && c >= 0x0e00 && c < 0x0e80;
            boolean isSign = isOther && !isThai && Words.isIdeograph(c);
            boolean isLetter = isOther && !isThai && !isSign;
            thai += isThai ? 1 : 0;
            run = isSign ? run + 1 : c == '：' ? run : 0;
            signs += isSign ? 1 : c == '：' ? -run : 0;
            words += isLetter && (at == 0 || !Words.isLetter(text.charAt(at - 1))) ? 1 : 0;
        }
        return words + signs / 2 + thai / 5;
    }

    private static boolean isInDate(int at, List<WrittenDate> dates) {
        return dates.stream().anyMatch(date -> at >= date.start() && at < date.end());
    }
}
