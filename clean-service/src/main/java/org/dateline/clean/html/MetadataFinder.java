package org.dateline.clean.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dateline.clean.date.DayOrder;
import org.dateline.clean.date.Horizon;
import org.dateline.clean.date.MachineDates;
import org.dateline.clean.date.WrittenDate;
import org.dateline.clean.date.WrittenDates;
import org.dateline.clean.site.SiteRule;
import org.dateline.contract.Origin;
import org.dateline.contract.PublicationDate;
import org.dateline.contract.RawArticle;
import org.jspecify.annotations.Nullable;

/** Finds what a page says about its article; the feeder's own word, where it gave one, comes first. Thread-safe. */
final class MetadataFinder {
    private static final double STATED = 0.95;
    private static final int LONGEST_DATE = 100;
    private static final SiteRule.Findings NO_RULE = new SiteRule.Findings(false, null, null, List.of());

    private final TitleFinder titles = new TitleFinder();
    private final DateFinder dates = new DateFinder();
    private final AuthorFinder authors = new AuthorFinder();
    private final MachineDates machineDates = new MachineDates();
    private final WrittenDates writtenDates = new WrittenDates();

    PageMetadata find(RawArticle article, Analysis analysis, boolean[] kept) {
        Page page = analysis.page();
        LinkedData linked = analysis.linked();
        Origin origin = article.origin();
        SiteRule.Findings ruled = analysis.ruled() == null ? NO_RULE : analysis.ruled();
        String pageTitle = ruled.title() != null ? ruled.title() : titles.find(page, linked, kept, origin.url());
        TextSpan span = TextSpan.of(page.blocks(), kept, pageTitle);
        String language = language(page.head());
        return new PageMetadata(
                article.title() != null ? article.title() : pageTitle,
                pageTitle,
                description(page, linked),
                authors(article, page, linked, span, ruled),
                published(article, page, linked, span, ruled, language),
                language,
                section(page, linked),
                canonical(page, origin),
                image(page, linked, origin),
                span);
    }

    private List<String> authors(
            RawArticle article, Page page, LinkedData linked, TextSpan span, SiteRule.Findings ruled) {
        if (!article.authors().isEmpty()) {
            return article.authors();
        }
        return ruled.authors().isEmpty()
                ? authors.find(page, linked, article.origin(), span)
                : authors.named(ruled.authors());
    }

    /** All that the page states and shows of who signed, people or not. */
    List<String> signatures(Analysis analysis, TextSpan span) {
        return authors.signatures(analysis.page(), analysis.linked(), span);
    }

    private @Nullable PublicationDate published(
            RawArticle article,
            Page page,
            LinkedData linked,
            TextSpan span,
            SiteRule.Findings ruled,
            @Nullable String language) {
        Horizon horizon = Horizon.of(article.origin());
        String written = article.language() != null ? article.language() : language;
        PublicationDate fed = stated(article.published(), "feeder", horizon, written);
        PublicationDate found = fed != null ? fed : stated(ruled.date(), "site-rule", horizon, written);
        return found != null ? found : dates.find(page, linked, article.origin(), span, written);
    }

    private @Nullable PublicationDate stated(
            @Nullable String date, String by, Horizon horizon, @Nullable String language) {
        if (date == null) {
            return null;
        }
        String parsed = machineDates.parse(date);
        if (parsed == null) {
            List<WrittenDate> written = writtenDates.find(date, LONGEST_DATE, DayOrder.of(language));
            LocalDate day = written.isEmpty() ? null : written.get(0).full();
            parsed = day == null ? null : day.toString();
        }
        String past = parsed == null ? null : horizon.within(parsed);
        return past == null ? null : new PublicationDate(past, by, STATED);
    }

    private static Shingles description(Page page, LinkedData linked) {
        String stated = page.head().meta("og:description", "description", "twitter:description");
        String found = stated != null ? stated : linked.description();
        return new Shingles(found == null ? new long[0] : Words.hashes(found));
    }

    private static @Nullable String section(Page page, LinkedData linked) {
        String found = linked.section() != null ? linked.section() : page.head().meta("article:section", "section");
        return found == null || found.isBlank() || found.startsWith("http") ? null : TitleFinder.oneLine(found);
    }

    private static @Nullable String language(Head head) {
        String stated = head.language() != null ? head.language() : head.meta("og:locale", "content-language");
        if (stated == null) {
            return null;
        }
        String tag = Locale.forLanguageTag(stated.replace('_', '-')).toLanguageTag();
        return tag.equals("und") ? null : tag;
    }

    private static @Nullable String image(Page page, LinkedData linked, Origin origin) {
        String stated = page.head().meta("og:image", "twitter:image", "twitter:image:src");
        return absolute(stated == null || stated.isBlank() ? linked.image() : stated, page.head(), origin);
    }

    private static @Nullable String canonical(Page page, Origin origin) {
        String stated = page.head().canonical() != null
                ? page.head().canonical()
                : page.head().meta("og:url");
        String found = absolute(stated, page.head(), origin);
        return found != null ? found : origin.canonicalUrl() != null ? origin.canonicalUrl() : origin.url();
    }

    private static @Nullable String absolute(@Nullable String address, Head head, Origin origin) {
        if (address == null || address.isBlank()) {
            return null;
        }
        try {
            URI base = resolve(null, Objects.requireNonNullElse(origin.url(), ""));
            URI absolute = resolve(resolve(base, Objects.requireNonNullElse(head.base(), "")), address);
            String scheme = absolute.getScheme();
            return scheme != null && scheme.startsWith("http") ? absolute.toString() : null;
        } catch (URISyntaxException e) {
            return address.startsWith("http") ? address.strip() : null;
        }
    }

    private static URI resolve(@Nullable URI base, String address) throws URISyntaxException {
        URI uri = new URI(address.strip().replace(" ", "%20"));
        return base == null ? uri : base.resolve(uri);
    }
}
