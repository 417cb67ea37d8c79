package org.dateline.clean.training;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page with its gold.
 *
 * @param id the name of its file without extension
 * @param url its address
 * @param source the collection it is from
 * @param title if known
 * @param authors may be empty
 * @param date ISO date or date-time, if known
 * @param text the article's text
 * @param furniture lines of the page that are none of it and easily taken for some; may be empty
 * @param html the page
 */
record Sample(
        String id,
        String url,
        String source,
        @Nullable String title,
        List<String> authors,
        @Nullable String date,
        String text,
        List<String> furniture,
        String html) {

    /** Another page with the same gold. */
    Sample with(String otherHtml) {
        return new Sample(id, url, source, title, authors, date, text, furniture, otherHtml);
    }

    String host() {
        String host = URI.create(url.replaceAll("[^\\x21-\\x7e]|[\\[\\]{}|^`\\\\\"<>]", "_"))
                .getHost();
        return host == null ? url : host.replaceFirst("^www\\.", "");
    }

    /** Which of some parts the page's host falls into: always the same one. */
    int fold(int folds) {
        return Math.floorMod(host().hashCode() * 0x9e3779b9 >>> 8, folds);
    }
}
