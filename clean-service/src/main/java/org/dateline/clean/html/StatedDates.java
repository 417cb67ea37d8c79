package org.dateline.clean.html;

import org.dateline.clean.date.Horizon;
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

    /** Blocks above the headline in which a property without an item may stand. */
    private static final int NEAR = 5;

    private final MachineDates dates = new MachineDates();

    /** When the article was published, if the page states it. */
    @Nullable
    PublicationDate published(LinkedData linked, DateSearch search) {
        Head head = search.page().head();
        Horizon horizon = search.horizon();
        PublicationDate found = date(linked.published(), "json-ld", 0.98, horizon);
        for (int i = 0; i < METAS.length && found == null; i++) {
            String value = head.ofPage(METAS[i]);
            boolean isItem = value == null && METAS[i].equals("datepublished");
            found = date(isItem ? item(search, DateMark.Sense.PUBLISHED) : value, "meta", 0.97, horizon);
        }
        return found != null ? found : date(head.ofPageNamed("publish"), "meta", 0.9, horizon);
    }

    /** When it was changed last: not before it was published. */
    @Nullable
    PublicationDate changed(LinkedData linked, DateSearch search) {
        PublicationDate found = date(linked.modified(), "json-ld", 0.6, search.horizon());
        String value = search.page().head().ofPage(CHANGED);
        String stated = value != null ? value : item(search, DateMark.Sense.UPDATED);
        return found != null ? found : date(stated, "meta", 0.5, search.horizon());
    }

    /** What the article's own microdata item says; a property that is in no item is the article's if it is near it. */
    private static @Nullable String item(DateSearch search, DateMark.Sense sense) {
        TextSpan span = search.span();
        for (DateMark mark : search.page().head().dates().all()) {
            boolean near = mark.block() >= span.title() - NEAR && mark.block() <= span.last() + 1;
            boolean own = mark.isOfArticle(span) && (mark.item() != null || near && !search.isElsewhere(mark.block()));
            if (mark.sense() == sense
                    && !mark.isTime()
                    && own
                    && !mark.content().isEmpty()) {
                return mark.content();
            }
        }
        return null;
    }

    /** The date in a value, unless it is in the future. */
    @Nullable
    PublicationDate date(@Nullable String value, String evidence, double confidence, Horizon horizon) {
        String read = value == null ? null : dates.parse(value);
        String date = read == null ? null : horizon.within(read);
        return date == null ? null : new PublicationDate(date, evidence, confidence);
    }
}
