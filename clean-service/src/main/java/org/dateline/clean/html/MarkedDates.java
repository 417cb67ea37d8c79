package org.dateline.clean.html;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.dateline.clean.date.WrittenDate;
import org.dateline.clean.date.WrittenDates;
import org.dateline.contract.PublicationDate;
import org.jspecify.annotations.Nullable;

/** The {@code <time>} elements of a page in, the date of the one that is most likely the article's out. Thread-safe. */
final class MarkedDates {
    private static final String EVIDENCE = "time-element";
    private static final double SURE = 0.9;
    private static final int LONGEST = 100;

    private final StatedDates stated;
    private final WrittenDates writtenDates;

    MarkedDates(StatedDates stated, WrittenDates writtenDates) {
        this.stated = stated;
        this.writtenDates = writtenDates;
    }

    /** One above or in the text; {@code above} the headline at most so many blocks, to be sure. */
    @Nullable
    PublicationDate find(DateSearch search, int above) {
        TextSpan span = search.span();
        List<DateMark> marks = search.page().head().dates().all().stream()
                .filter(mark -> mark.isTime() && mark.block() <= span.last())
                .sorted(Comparator.<DateMark>comparingDouble(mark -> -confidence(mark, span, above))
                        .thenComparing(DateMark::sense)
                        .thenComparing(mark -> distance(mark.block(), span)))
                .toList();
        for (DateMark mark : marks) {
            PublicationDate date = isOther(mark, search) ? null : date(mark, confidence(mark, span, above), search);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private static double confidence(DateMark mark, TextSpan span, int above) {
        boolean near = mark.block() >= span.title() - above && mark.block() <= span.first() + DateFinder.NEAR;
        return near && mark.sense() != DateMark.Sense.UPDATED ? SURE : DateFinder.UNSURE;
    }

    private static boolean isOther(DateMark mark, DateSearch search) {
        return !mark.isOfArticle(search.span()) || search.isElsewhere(mark.block()) || isBesideLink(mark, search);
    }

    /** Whether it stands in one line with a link to another article. */
    private static boolean isBesideLink(DateMark mark, DateSearch search) {
        List<Block> blocks = search.page().blocks();
        if (mark.block() >= blocks.size() || mark.block() == search.span().title()) {
            return false;
        }
        int dates = search.page().head().dates().all().stream()
                .filter(other -> other.block() == mark.block())
                .mapToInt(other -> other.text().length())
                .sum();
        return search.leadsAway(blocks.get(mark.block()), dates);
    }

    /** Blocks from the headline; what stands above it is less likely to belong to it. */
    private static int distance(int block, TextSpan span) {
        return block < span.title() ? 2 * (span.title() - block) : block - span.title();
    }

    /** One right below the text that stands alone. */
    @Nullable
    PublicationDate below(DateSearch search) {
        int last = search.span().last();
        for (DateMark mark : search.page().head().dates().all()) {
            boolean below = mark.block() > last && mark.block() <= last + DateFinder.NEAR;
            boolean alone = below && mark.isTime() && isAlone(search.page().blocks(), mark.block());
            PublicationDate date = alone && !isOther(mark, search) ? date(mark, 0.5, search) : null;
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /** Dates of other articles stand beside links to them. */
    private static boolean isAlone(List<Block> blocks, int index) {
        return index < blocks.size()
                && blocks.get(index).shape().words() < DateFinder.FEW
                && blocks.get(index).links() == 0;
    }

    private @Nullable PublicationDate date(DateMark mark, double confidence, DateSearch search) {
        PublicationDate read = stated.date(mark.content(), EVIDENCE, confidence, search.horizon());
        if (read != null || !mark.value().isEmpty()) {
            return read;
        }
        for (WrittenDate written : writtenDates.find(mark.text(), LONGEST, search.order())) {
            LocalDate day = written.full();
            if (day != null) {
                return stated.date(day.toString(), EVIDENCE, confidence, search.horizon());
            }
        }
        return null;
    }
}
