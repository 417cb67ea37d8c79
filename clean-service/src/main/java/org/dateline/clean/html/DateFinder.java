package org.dateline.clean.html;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.clean.date.MachineDates;
import org.dateline.contract.Origin;
import org.dateline.contract.PublicationDate;
import org.jspecify.annotations.Nullable;

/**
 * Finds when an article was published: what its page states for machines first, then what it shows near the headline.
 * Dates after the receipt of the article, and dates below its text, are none.
 */
final class DateFinder {
    private static final Pattern IN_URL =
            Pattern.compile("[/_-](20\\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\\d|3[01])(?=[/_.-]|$)");
    private static final String[] METAS = {
        "article:published_time",
        "article:published",
        "og:published_time",
        "datepublished",
        "og:article:published_time",
        "parsely-pub-date",
        "sailthru.date",
        "cxenseparse:recs:publishtime",
        "publishdate",
        "publish-date",
        "publish_date",
        "published_time",
        "pubdate",
        "dc.date.issued",
        "dcterms.created",
        "dc.date",
        "dcterms.date",
        "date",
        "article.published",
        "article:post_date",
        "published",
        "publication_date",
        "publication-date",
        "rnews:datepublished",
        "published-date",
        "published-time",
        "publisheddate",
        "article_date_original",
        "originalpublicationdate",
        "creation_date",
        "citation_publication_date",
        "datecreated"
    };
    private static final String[] CHANGED = {"article:modified_time", "og:updated_time", "datemodified", "last-modified"
    };
    /** How far from the headline, in blocks, a date that the page shows may be. */
    private static final int NEAR = 12;

    private final MachineDates dates = new MachineDates();

    @Nullable
    PublicationDate find(Page page, LinkedData linked, Origin origin, TextSpan span) {
        Instant latest = origin.received();
        PublicationDate found = stated(linked.published(), "json-ld", 0.98, latest);
        for (int i = 0; i < METAS.length && found == null; i++) {
            found = stated(page.head().meta(METAS[i]), "meta", 0.97, latest);
        }
        if (found == null) {
            found = marked(page.head().marks(), span, latest);
        }
        String url = origin.url();
        if (found == null && url != null) {
            Matcher matcher = IN_URL.matcher(url);
            String day = matcher.find() ? matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3) : null;
            found = stated(day, "url", 0.95, latest);
        }
        if (found == null) {
            found = shown(page.blocks(), span, latest);
        }
        if (found == null) {
            found = stated(linked.modified(), "json-ld", 0.6, latest);
        }
        return found != null ? found : stated(page.head().meta(CHANGED), "meta", 0.5, latest);
    }

    private @Nullable PublicationDate marked(List<Head.Mark> marks, TextSpan span, Instant latest) {
        PublicationDate found = null;
        for (Head.Mark mark : marks) {
            boolean published = mark.kind().toLowerCase(java.util.Locale.ROOT).contains("datepublished");
            boolean near = mark.kind().equals("time")
                    && mark.block() >= span.title() - NEAR
                    && mark.block() <= span.first() + NEAR;
            boolean inside = mark.kind().equals("time") && mark.block() <= span.last();
            if (published || near || inside && found == null) {
                String value = mark.value().isEmpty() ? mark.text() : mark.value();
                PublicationDate date = stated(value, "time-element", published ? 0.95 : near ? 0.9 : 0.6, latest);
                if (date != null && (found == null || date.confidence() > found.confidence())) {
                    found = date;
                }
            }
        }
        return found;
    }

    private @Nullable PublicationDate shown(List<Block> blocks, TextSpan span, Instant latest) {
        int end = Math.min(blocks.size(), Math.max(span.first() + 2, span.title() + NEAR));
        for (int i = Math.max(0, span.title() - 5); i < end; i++) {
            Block block = blocks.get(i);
            boolean isLine = block.shape().width() < 160 && block.shape().digits() > 0;
            PublicationDate date = isLine ? stated(dateIn(block.text()), "byline", 0.85, latest) : null;
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private @Nullable String dateIn(String line) {
        return dates.parse(line);
    }

    private @Nullable PublicationDate stated(
            @Nullable String value, String evidence, double confidence, Instant latest) {
        String date = value == null ? null : dates.parse(value);
        if (date == null || LocalDate.parse(date.substring(0, 10)).isAfter(tomorrow(latest))) {
            return null;
        }
        return new PublicationDate(date, evidence, confidence);
    }

    /** A day more, as the day may have begun elsewhere. */
    private static LocalDate tomorrow(Instant latest) {
        return latest.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1);
    }
}
