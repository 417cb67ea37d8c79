package org.dateline.clean.wire;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.clean.date.WrittenDate;
import org.dateline.clean.date.WrittenDates;
import org.dateline.contract.Dateline;
import org.jspecify.annotations.Nullable;

/**
 * The first paragraph of a story in, its dateline out: {@code CAIRO, November 1. /TASS/.}, {@code WASHINGTON (AP) —},
 * {@code PARIS, March 3 (Reuters) -}, {@code MADRID, 3 mar (EFE).-}, {@code МОСКВА, 3 марта. /ТАСС/.},
 * {@code New Delhi, Nov 1 (PTI)}, {@code ISTANBUL:}. Thread-safe.
 */
public final class Datelines {
    private static final int LONGEST = 110;
    /** A region or country that some agencies put behind the place: New Delhi [India]. */
    private static final Pattern REGION = Pattern.compile("\\[[^\\]]{2,40}\\]");
    /** A story goes on with a capital, a figure or a quotation, or in a script that has no capitals. */
    private static final Pattern STORY =
            Pattern.compile("\\s*[:.]?\\s*[\\p{Lu}\\p{Lo}\\p{N}\"“„«‘'].*", Pattern.DOTALL);
    /** After a dash the agency may stand alone: МОСКВА, 3 мар — РИА Новости. */
    private static final Pattern SENTENCE = Pattern.compile("[.,:]\\s.*", Pattern.DOTALL);

    private static final int LONGEST_BRACKET = 70;
    private static final int SHORTEST_STORY = 30;

    private final Agencies agencies;
    private final WrittenDates dates;
    private final EastAsianDatelines eastAsian;

    public Datelines(Agencies agencies, WrittenDates dates) {
        this.agencies = agencies;
        this.dates = dates;
        this.eastAsian = new EastAsianDatelines(agencies, dates);
    }

    /** What {@code paragraph} opens with, if that is a dateline. */
    public @Nullable Found find(String paragraph) {
        String head = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
        Found found = slashed(head);
        found = found == null ? dashed(head) : found;
        found = found == null ? bracketed(head) : found;
        found = found == null ? eastAsian.find(head) : found;
        return found == null ? colon(head, paragraph) : found;
    }

    /** PLACE, DATE. /AGENCY/. */
    private @Nullable Found slashed(String head) {
        int open = head.indexOf('/');
        int close = open < 1 ? -1 : head.indexOf('/', open + 1);
        if (close < 0) {
            return null;
        }
        String agency = agencies.named(head.substring(open + 1, close));
        return agency == null ? null : placed(head.substring(0, open), agency);
    }

    /** PLACE, DATE (AGENCY) — and PLACE — */
    private @Nullable Found dashed(String head) {
        int end = dash(head);
        if (end < 0) {
            return null;
        }
        String opening = head.substring(0, end);
        int open = opening.indexOf('(');
        int close = open < 0 ? -1 : opening.indexOf(')', open);
        String agency = close < 0 ? null : agencies.amongst(opening.substring(open + 1, close));
        if (open == 0) {
            return agency == null ? null : new Found(null, agency, null);
        }
        if (close >= 0 && agency == null) {
            return null;
        }
        return close < 0
                ? placed(opening, behind(head.substring(end + 1).strip()))
                : placed(opening.substring(0, open), agency);
    }

    /** PLACE, DATE (AGENCY) and the story without a dash, as agencies of South Asia write. */
    private @Nullable Found bracketed(String head) {
        int open = head.indexOf('(');
        int close = open < 0 || open > LONGEST_BRACKET ? -1 : head.indexOf(')', open);
        String agency = close < 0 ? null : agencies.amongst(head.substring(open + 1, close));
        if (agency == null || !STORY.matcher(head.substring(close + 1)).matches()) {
            return null;
        }
        return open == 0 ? new Found(null, agency, null) : placed(head.substring(0, open), agency);
    }

    /** PLACE: in capitals, as newspapers of South Asia and Turkey write; not the questions of an interview. */
    private @Nullable Found colon(String head, String paragraph) {
        int end = head.indexOf(": ");
        String place = end < 0 ? "" : head.substring(0, end);
        boolean isStory = paragraph.length() - end > SHORTEST_STORY
                && !paragraph.endsWith("?")
                && end > 0
                && STORY.matcher(head.substring(end + 1)).matches();
        boolean isCapitals = place.equals(place.toUpperCase(Locale.ROOT)) && agencies.amongst(place) == null;
        return isStory && isCapitals ? placed(place, null) : null;
    }

    /** Where the dash is that closes the dateline: surrounded by blanks, or of the longer kind; -1 if there is none. */
    private static int dash(String head) {
        for (int at = 1; at + 1 < head.length(); at++) {
            char c = head.charAt(at);
            boolean spaced = head.charAt(at - 1) == ' ' && (head.charAt(at + 1) == ' ' || head.charAt(at + 1) == '-');
            boolean closed = head.charAt(at - 1) == '.' || head.charAt(at - 1) == ')';
            if (c == '—' || c == '–' && (spaced || closed) || c == '-' && (spaced || closed)) {
                return at;
            }
        }
        return -1;
    }

    /** The agency that a text begins with as with a sentence of its own. */
    private @Nullable String behind(String text) {
        String agency = agencies.begins(text);
        return agency != null
                        && SENTENCE.matcher(text).find()
                        && agencies.named(SENTENCE.matcher(text).replaceFirst("")) != null
                ? agency
                : null;
    }

    private @Nullable Found placed(String start, @Nullable String agency) {
        String opening = REGION.matcher(start).replaceAll("");
        List<WrittenDate> written = dates.find(opening);
        WrittenDate date = written.isEmpty() ? null : written.get(0);
        String place = PlaceNames.trim(date == null ? opening : opening.substring(0, date.start()));
        boolean shown = agency != null || date != null;
        if (agency != null && date != null && place.isEmpty()) {
            return new Found(null, agency, date);
        }
        if (!PlaceNames.isPlace(place, shown)) {
            return null;
        }
        String dateText = date == null ? null : PlaceNames.trim(opening.substring(date.start(), date.end()));
        return new Found(new Dateline(PlaceNames.ordinary(place), dateText, agency), agency, date);
    }

    /**
     * What opens a story.
     *
     * @param dateline null where an agency stands alone: {@code (AP) —}
     * @param agency if any
     * @param date if any
     */
    public record Found(
            @Nullable Dateline dateline,
            @Nullable String agency,
            @Nullable WrittenDate date) {
        /** The full date, if the dateline has one. */
        public @Nullable LocalDate day() {
            return date == null ? null : date.full();
        }
    }
}
