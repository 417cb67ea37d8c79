package org.dateline.clean.text;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.clean.byline.Outlets;
import org.dateline.clean.date.AddressDates;
import org.dateline.clean.date.DayOrder;
import org.dateline.clean.date.Horizon;
import org.dateline.clean.date.WrittenDate;
import org.dateline.clean.date.WrittenDates;
import org.dateline.clean.wire.Agencies;
import org.dateline.clean.wire.Bylines;
import org.dateline.clean.wire.Datelines;
import org.dateline.clean.wire.WireCredit;
import org.dateline.contract.Dateline;
import org.dateline.contract.PublicationDate;
import org.dateline.contract.RawArticle;
import org.jspecify.annotations.Nullable;

/**
 * A draft whose text is known in, who wrote the story, where and when out; gives the lines above the text their roles.
 * One for each article; not thread-safe.
 */
final class Story {
    private static final int LEAD = 1_000;
    /** The confidence in a date of numbers that only the language tells apart: it may be a default of the feeder's. */
    private static final double BY_LANGUAGE = 0.7;

    private final RawArticle article;
    private final Draft draft;
    private final WrittenDates dates;
    private final Datelines datelines;
    private final AddressDates addresses = new AddressDates();
    private final LocalDate today;
    private final DateLines lines;
    private final FrontMatter front;
    private final WireCredit credit;
    private Datelines.@Nullable Found opening;

    Story(
            RawArticle article,
            Draft draft,
            WrittenDates dates,
            Agencies agencies,
            Bylines bylines,
            Datelines datelines) {
        this.article = article;
        this.draft = draft;
        this.dates = dates;
        this.datelines = datelines;
        today = Horizon.of(article.origin()).lastDay();
        lines = new DateLines(dates, DayOrder.of(article.language()), today);
        front = new FrontMatter(draft, bylines, agencies, lines);
        credit = new WireCredit(agencies);
    }

    void read() {
        front.read(draft.first(Role.BODY), draft.last(Role.BODY));
        new Standfirst(draft, datelines).find();
        opening = datelines.find(lead());
    }

    private String lead() {
        return draft.text(draft.first(Role.BODY));
    }

    /** The beginning of the story behind its dateline. */
    private String opening(int from) {
        String lead = lead();
        return lead.substring(from, Math.min(lead.length(), from + LEAD));
    }

    List<String> authors() {
        Outlets outlets = outlets();
        return front.authors().stream().filter(name -> !outlets.has(name)).toList();
    }

    /** The publication signs nothing: its feeder's name for it, and its address. */
    private Outlets outlets() {
        List<String> outlets = new ArrayList<>();
        if (article.origin().source() != null) {
            outlets.add(article.origin().source());
        }
        if (article.origin().url() != null) {
            outlets.add(host(article.origin().url()));
        }
        return new Outlets(outlets);
    }

    private static String host(String address) {
        try {
            String host = URI.create(address).getHost();
            return host == null ? "" : host;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    @Nullable
    Dateline dateline() {
        return opening == null ? null : opening.dateline();
    }

    @Nullable
    String agency() {
        if (opening != null && opening.agency() != null) {
            return opening.agency();
        }
        return front.agency() != null ? front.agency() : credit.find(lead(), draft.text(draft.last(Role.BODY)));
    }

    @Nullable
    PublicationDate published() {
        if (article.published() != null) {
            return new PublicationDate(article.published(), "feeder", 0.99);
        }
        LocalDate day = opening == null ? null : opening.day();
        if (day != null && !day.isAfter(today)) {
            return new PublicationDate(day.toString(), "dateline", 0.95);
        }
        LocalDate addressed = addresses.find(article.origin().url());
        if (addressed != null && !addressed.isAfter(today)) {
            return new PublicationDate(addressed.toString(), "url", 0.95);
        }
        if (front.day() != null) {
            double confidence = lines.isClear() ? 0.9 : BY_LANGUAGE;
            return new PublicationDate(front.day().toString(), "byline", confidence);
        }
        return byWeekday();
    }

    /** The dateline's day without a year: the lead's weekday tells which year it was. */
    private @Nullable PublicationDate byWeekday() {
        WrittenDate date = opening == null ? null : opening.date();
        DayOfWeek weekday = date == null ? null : date.weekday();
        weekday = date != null && weekday == null ? dates.weekday(opening(date.end())) : weekday;
        LocalDate day = date == null || weekday == null || date.year() != 0 ? null : date.latest(weekday, today);
        return day == null ? null : new PublicationDate(day.toString(), "dateline", 0.75);
    }
}
