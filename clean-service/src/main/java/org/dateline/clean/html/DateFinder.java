package org.dateline.clean.html;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.clean.date.MachineDates;
import org.dateline.clean.date.WrittenDate;
import org.dateline.clean.date.WrittenDates;
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

    private static final int LONGEST_LINE = 160;
    private static final Pattern UPDATE =
            Pattern.compile("updat|modif|aktuali|güncel|upprett|opdater|oppdater|обновл", Pattern.CASE_INSENSITIVE);
    /** The bit of the group of phrases that stand beside dates. */
    private static final long DATE_PHRASES = 1L << 9;

    private static final long BYLINE_PHRASES = 1L << 8;
    private static final int FEW = 8;

    private final MachineDates dates = new MachineDates();
    private final WrittenDates writtenDates = new WrittenDates();

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
            boolean inside = mark.kind().equals("time") && mark.block() <= span.last();
            boolean near = inside && mark.block() >= span.title() - NEAR && mark.block() <= span.first() + NEAR;
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

    /** A short line with a date near the headline, or right below the text; one that tells of an update only at last. */
    private @Nullable PublicationDate shown(List<Block> blocks, TextSpan span, Instant latest) {
        int above = Math.max(0, span.title() - 5);
        int end = Math.min(span.last() + 1, Math.max(span.first() + 2, span.title() + NEAR));
        int below = Math.min(blocks.size(), span.last() + 1);
        PublicationDate found = shown(blocks.subList(above, Math.max(above, end)), false, 0.85, latest);
        if (found == null) {
            List<Block> foot = blocks.subList(below, Math.min(blocks.size(), below + NEAR));
            found = shown(foot.stream().filter(DateFinder::isLabelled).toList(), false, 0.7, latest);
        }
        return found != null ? found : shown(blocks.subList(above, Math.max(above, end)), true, 0.6, latest);
    }

    private @Nullable PublicationDate shown(List<Block> blocks, boolean updates, double confidence, Instant latest) {
        for (Block block : blocks) {
            boolean isLine =
                    block.shape().width() < LONGEST_LINE && block.shape().digits() > 0;
            if (isLine && isDateLine(block) && UPDATE.matcher(block.text()).find() == updates) {
                for (WrittenDate written : writtenDates.find(block.text(), LONGEST_LINE)) {
                    LocalDate day = written.full();
                    PublicationDate date = stated(day == null ? null : day.toString(), "byline", confidence, latest);
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
