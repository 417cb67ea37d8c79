package org.dateline.clean.html;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.dateline.clean.date.MachineDates;
import org.dateline.contract.PublicationDate;
import org.jspecify.annotations.Nullable;

/** Reads what a page states for machines about its dates: JSON-LD and meta elements in, a date out. Thread-safe. */
final class StatedDates {
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

    private final MachineDates dates = new MachineDates();

    /** When the article was published, if the page states it. */
    @Nullable
    PublicationDate published(Head head, LinkedData linked, Instant latest) {
        PublicationDate found = date(linked.published(), "json-ld", 0.98, latest);
        for (int i = 0; i < METAS.length && found == null; i++) {
            found = date(head.meta(METAS[i]), "meta", 0.97, latest);
        }
        return found != null ? found : date(head.metaNamed("publish"), "meta", 0.9, latest);
    }

    /** When it was changed last: not before it was published. */
    @Nullable
    PublicationDate changed(Head head, LinkedData linked, Instant latest) {
        PublicationDate found = date(linked.modified(), "json-ld", 0.6, latest);
        return found != null ? found : date(head.meta(CHANGED), "meta", 0.5, latest);
    }

    /** The date in a value, unless it is after the day of {@code latest} anywhere on Earth. */
    @Nullable
    PublicationDate date(@Nullable String value, String evidence, double confidence, Instant latest) {
        String date = value == null ? null : dates.parse(value);
        boolean future = date != null && LocalDate.parse(date.substring(0, 10)).isAfter(tomorrow(latest));
        return date == null || future ? null : new PublicationDate(date, evidence, confidence);
    }

    /** A day more, as the day may have begun elsewhere. */
    private static LocalDate tomorrow(Instant latest) {
        return latest.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1);
    }
}
