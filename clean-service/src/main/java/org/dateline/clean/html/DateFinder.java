package org.dateline.clean.html;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.clean.date.WrittenDate;
import org.dateline.clean.date.WrittenDates;
import org.dateline.contract.Origin;
import org.dateline.contract.PublicationDate;
import org.jspecify.annotations.Nullable;

/**
 * Finds when an article was published: what its page states for machines first, then what it shows near the headline.
 * Dates after the article was fetched, of captions and of links to other articles are none. Thread-safe.
 */
final class DateFinder {
    private static final Pattern IN_URL =
            Pattern.compile("[/_-](20\\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\\d|3[01])(?=[/_.-]|$)");
    /** How far from the headline, in blocks, a date that the page shows may be. */
    private static final int NEAR = 12;

    private static final int ABOVE = 12;
    private static final int NEAR_ABOVE = 5;

    /** The confidence in what is likely a date of something else, or of an update. */
    private static final double UNSURE = 0.6;

    private static final int LONGEST_LINE = 160;
    private static final Pattern UPDATE =
            Pattern.compile("updat|modif|aktuali|güncel|upprett|opdater|oppdater|обновл", Pattern.CASE_INSENSITIVE);
    /** The bit of the group of phrases that stand beside dates. */
    private static final long DATE_PHRASES = 1L << 9;

    private static final long BYLINE_PHRASES = 1L << 8;
    private static final int FEW = 8;

    private final StatedDates stated = new StatedDates();
    private final WrittenDates writtenDates = new WrittenDates();

    @Nullable
    PublicationDate find(Page page, LinkedData linked, Origin origin, TextSpan span) {
        Instant fetched = origin.fetched();
        Instant latest = fetched != null && fetched.isBefore(origin.received()) ? fetched : origin.received();
        PublicationDate told = stated.published(page.head(), linked, latest);
        int above = told == null ? ABOVE : 0;
        PublicationDate visible = visible(page, origin.url(), span, above, latest);
        if (told != null) {
            return visible != null && isMuchEarlier(visible, told) ? visible : told;
        }
        if (visible == null) {
            visible = shownAtLast(page, span, latest);
        }
        return visible != null ? visible : stated.changed(page.head(), linked, latest);
    }

    private @Nullable PublicationDate visible(
            Page page, @Nullable String url, TextSpan span, int above, Instant latest) {
        PublicationDate found = marked(page.head().marks(), span, above, latest);
        if (found == null && url != null) {
            Matcher matcher = IN_URL.matcher(url);
            String day = matcher.find() ? matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3) : null;
            found = stated.date(day, "url", 0.95, latest);
        }
        return found != null ? found : shown(page.blocks(), span, above, latest);
    }

    /**
     * Programs that write a page anew sometimes state that day as the one of publication: the date that readers see
     * is right then, if it is an earlier one and no mere difference of time zones.
     */
    private static boolean isMuchEarlier(PublicationDate visible, PublicationDate told) {
        return visible.confidence() > UNSURE && day(visible).isBefore(day(told).minusDays(1));
    }

    private static LocalDate day(PublicationDate date) {
        return LocalDate.parse(date.value().substring(0, 10));
    }

    private @Nullable PublicationDate marked(List<Head.Mark> marks, TextSpan span, int above, Instant latest) {
        PublicationDate found = null;
        int nearest = Integer.MAX_VALUE;
        for (Head.Mark mark : marks) {
            boolean published = mark.kind().toLowerCase(Locale.ROOT).contains("datepublished");
            boolean inside = mark.kind().equals("time") && mark.block() <= span.last();
            boolean near = inside && mark.block() >= span.title() - above && mark.block() <= span.first() + NEAR;
            if (published || inside) {
                double confidence = published ? 0.95 : near ? 0.9 : UNSURE;
                String value = mark.value().isEmpty() ? mark.text() : mark.value();
                PublicationDate date = stated.date(value, "time-element", confidence, latest);
                int distance = distance(mark.block(), span);
                boolean better = found == null
                        || confidence > found.confidence()
                        || confidence == found.confidence() && distance < nearest;
                if (date != null && better) {
                    found = date;
                    nearest = distance;
                }
            }
        }
        return found;
    }

    /** Blocks from the headline; what stands above it is less likely to belong to it. */
    private static int distance(int block, TextSpan span) {
        return block < span.title() ? 2 * (span.title() - block) : block - span.title();
    }

    /** A short line with a date near the headline, or right below the text, that does not tell of an update. */
    private @Nullable PublicationDate shown(List<Block> blocks, TextSpan span, int above, Instant latest) {
        PublicationDate found = shown(head(blocks, span, above), false, 0.85, latest);
        return found != null ? found : shown(foot(blocks, span), false, 0.7, latest);
    }

    /** One that tells of an update, or a time element below the text. */
    private @Nullable PublicationDate shownAtLast(Page page, TextSpan span, Instant latest) {
        PublicationDate found = shown(head(page.blocks(), span, ABOVE), true, UNSURE, latest);
        for (Head.Mark mark : page.head().marks()) {
            boolean below = mark.block() > span.last() && mark.block() <= span.last() + NEAR;
            if (found == null && below && mark.kind().equals("time") && isAlone(page.blocks(), mark.block())) {
                found = stated.date(mark.value(), "time-element", 0.5, latest);
            }
        }
        return found != null ? found : shown(foot(page.blocks(), span), true, 0.5, latest);
    }

    /** Dates of other articles stand beside links to them. */
    private static boolean isAlone(List<Block> blocks, int index) {
        if (index >= blocks.size()) {
            return false;
        }
        Block block = blocks.get(index);
        return block.shape().words() < FEW
                && block.links() == 0
                && block.scope().distance(Cue.RELATED) > 4
                && block.scope().distance(Cue.COMMENT) > 4;
    }

    private static List<Block> head(List<Block> blocks, TextSpan span, int above) {
        int start = Math.max(0, span.title() - Math.min(above, NEAR_ABOVE));
        int end = Math.min(span.last() + 1, Math.max(span.first() + 2, span.title() + NEAR));
        return blocks.subList(start, Math.max(start, end));
    }

    private static List<Block> foot(List<Block> blocks, TextSpan span) {
        int below = Math.min(blocks.size(), span.last() + 1);
        List<Block> foot = blocks.subList(below, Math.min(blocks.size(), below + NEAR));
        return foot.stream().filter(DateFinder::isLabelled).toList();
    }

    private @Nullable PublicationDate shown(List<Block> blocks, boolean updates, double confidence, Instant latest) {
        for (Block block : blocks) {
            boolean isLine =
                    block.shape().width() < LONGEST_LINE && block.shape().digits() > 0;
            if (isLine && isDateLine(block) && UPDATE.matcher(block.text()).find() == updates) {
                for (WrittenDate written : writtenDates.find(block.text(), LONGEST_LINE)) {
                    LocalDate day = written.full();
                    PublicationDate date =
                            stated.date(day == null ? null : day.toString(), "byline", confidence, latest);
                    if (date != null) {
                        return date;
                    }
                }
            }
        }
        return null;
    }

    /** Whether a line is there to say when or by whom, and not, like a caption, what a picture shows. */
    private static boolean isDateLine(Block block) {
        Scope scope = block.scope();
        if (scope.distance(Cue.T_FIGURE) < 3 || scope.distance(Cue.CAPTION) < 2) {
            return false;
        }
        boolean isNamed = scope.distance(Cue.DATE) < 3 || scope.distance(Cue.BYLINE) < 3;
        boolean isSaid = (block.shape().phrases() & (DATE_PHRASES | BYLINE_PHRASES)) != 0;
        return isNamed
                || block.shape().words() <= FEW
                || isSaid && block.shape().words() <= 2 * FEW;
    }

    private static boolean isLabelled(Block block) {
        return block.shape().words() < 7
                && (block.shape().phrases() & DATE_PHRASES) != 0
                && block.scope().distance(Cue.RELATED) > 4;
    }
}
