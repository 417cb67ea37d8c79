package org.dateline.clean.html;

import java.time.LocalDate;
import org.dateline.clean.date.AddressDates;
import org.dateline.clean.date.DayOrder;
import org.dateline.clean.date.Horizon;
import org.dateline.clean.date.WrittenDates;
import org.dateline.contract.Origin;
import org.dateline.contract.PublicationDate;
import org.jspecify.annotations.Nullable;

/**
 * Finds when an article was published: what its page states for machines first, then what it shows near the headline.
 * Dates after the article was fetched, of captions and of links to other articles are none. Thread-safe.
 */
final class DateFinder {
    /** How far from the headline, in blocks, a date that the page shows may be. */
    static final int NEAR = 12;
    /** The confidence in what is likely a date of something else, or of an update. */
    static final double UNSURE = 0.6;
    /** The words of a line that is there to tell something, and is no sentence. */
    static final int FEW = 8;

    private static final int ABOVE = 12;

    private final StatedDates stated = new StatedDates();
    private final WrittenDates writtenDates = new WrittenDates();
    private final AddressDates addresses = new AddressDates();
    private final MarkedDates marked = new MarkedDates(stated, writtenDates);
    private final ShownDates shown = new ShownDates(stated, writtenDates);

    /** The date of the article at {@code span}; {@code language} is the page's, if known. */
    @Nullable
    PublicationDate find(Page page, LinkedData linked, Origin origin, TextSpan span, @Nullable String language) {
        DateSearch search = new DateSearch(page, span, Horizon.of(origin), DayOrder.of(language));
        PublicationDate told = stated.published(linked, search);
        PublicationDate visible = visible(search, origin.url(), told == null ? ABOVE : 0);
        if (told != null) {
            return visible != null && isMuchEarlier(visible, told) ? visible : told;
        }
        if (visible == null) {
            visible = shownAtLast(search);
        }
        return visible != null ? visible : stated.changed(linked, search);
    }

    private @Nullable PublicationDate visible(DateSearch search, @Nullable String url, int above) {
        PublicationDate found = marked.find(search, above);
        if (found == null) {
            LocalDate day =
                    addresses.find(url != null ? url : address(search.page().head()));
            found = day == null ? null : stated.date(day.toString(), "url", 0.95, search.horizon());
        }
        return found != null ? found : shown.find(search, above);
    }

    /** The page's own address. */
    private static @Nullable String address(Head head) {
        return head.canonical() != null ? head.canonical() : head.meta("og:url");
    }

    /** A line that tells of an update, or a time element below the text. */
    private @Nullable PublicationDate shownAtLast(DateSearch search) {
        PublicationDate found = shown.update(search, ABOVE);
        found = found != null ? found : marked.below(search);
        return found != null ? found : shown.updateBelow(search);
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
}
