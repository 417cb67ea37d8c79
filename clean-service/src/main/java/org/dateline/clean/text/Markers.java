package org.dateline.clean.text;

/** A page's short lines of a page's furniture in, how far away the next of each sense is out. */
final class Markers {
    private final Distances related;
    private final Distances comment;
    private final Distances legal;
    private final Distances promotion;
    private final Distances share;
    private final Distances form;
    private final Distances byline;
    private final Distances time;

    /** Lines of up to {@code longest} words count. */
    Markers(Page page, int longest) {
        double most = Math.log1p(longest);
        related = of(page, LineFeature.RELATED, most);
        comment = of(page, LineFeature.COMMENT, most);
        legal = of(page, LineFeature.LEGAL, most);
        promotion = of(page, LineFeature.PROMOTION, most);
        share = of(page, LineFeature.SHARE, most);
        form = of(page, LineFeature.FORM, most);
        byline = of(page, LineFeature.BYLINE, most);
        time = of(page, LineFeature.TIME, most);
    }

    private static Distances of(Page page, LineFeature sense, double most) {
        return new Distances(
                page.size(), line -> page.get(line, sense) > 0 && page.get(line, LineFeature.WORDS) <= most + 1e-6);
    }

    void write(int line, float[] row) {
        row[PageFeature.SINCE_RELATED.column()] = related.since(line);
        row[PageFeature.SINCE_COMMENT.column()] = comment.since(line);
        row[PageFeature.SINCE_LEGAL.column()] = legal.since(line);
        row[PageFeature.SINCE_PROMOTION.column()] = promotion.since(line);
        row[PageFeature.SINCE_SHARE.column()] = share.since(line);
        row[PageFeature.SINCE_FORM.column()] = form.since(line);
        row[PageFeature.SINCE_BYLINE.column()] = byline.since(line);
        row[PageFeature.SINCE_TIME.column()] = time.since(line);
        row[PageFeature.UNTIL_RELATED.column()] = related.until(line);
        row[PageFeature.UNTIL_COMMENT.column()] = comment.until(line);
        row[PageFeature.UNTIL_LEGAL.column()] = legal.until(line);
        row[PageFeature.UNTIL_SHARE.column()] = share.until(line);
        row[PageFeature.UNTIL_TIME.column()] = time.until(line);
    }
}
