package org.dateline.clean.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.dateline.clean.wire.Agencies;
import org.dateline.clean.wire.Bylines;
import org.jspecify.annotations.Nullable;

/**
 * The short lines above the text in, who wrote it and when out: gives those lines the roles {@link Role#BYLINE} and
 * {@link Role#DATE}. One for each article; not thread-safe.
 */
final class FrontMatter {
    private static final int REACH_ABOVE = 40;
    private static final int REACH_ABOVE_TITLE = 6;
    private static final int REACH_BELOW_TITLE = 5;
    private static final int REACH_BELOW = 8;
    private static final double MOSTLY = 0.5;
    private static final int LONGEST_AGENCY_LINE = 60;

    private final Draft draft;
    private final Bylines bylines;
    private final Agencies agencies;
    private final DateLines dates;
    private final List<String> authors = new ArrayList<>();
    /** The lines that hold a date. */
    private final BitSet dated = new BitSet();

    private @Nullable String agency;
    /** A newsroom that a byline names. */
    private @Nullable String group;

    FrontMatter(Draft draft, Bylines bylines, Agencies agencies, DateLines dates) {
        this.draft = draft;
        this.bylines = bylines;
        this.agencies = agencies;
        this.dates = dates;
    }

    /** Reads the lines above the first line of the text, nearest first, then the few below its last. */
    void read(int firstOfText, int lastOfText) {
        int title = draft.first(Role.TITLE);
        int top = Math.max(0, title < firstOfText ? title - REACH_ABOVE_TITLE : firstOfText - REACH_ABOVE);
        for (int line = firstOfText - 1; line >= top; line--) {
            if (draft.role(line) == null) {
                read(line);
            }
        }
        if (authors.isEmpty() && agency == null) {
            findName(top, firstOfText);
        }
        if (dates.day() == null) {
            readBelow(lastOfText);
        }
    }

    /** Below the text stand also the dates of related articles: there a word must say what the date is. */
    private void readBelow(int lastOfText) {
        int bottom = Math.min(draft.size() - 1, lastOfText + REACH_BELOW);
        for (int line = lastOfText + 1; line <= bottom; line++) {
            if (draft.role(line) == null
                    && DateLines.tellsPublication(draft.text(line))
                    && dates.read(draft.text(line))) {
                draft.set(line, Role.DATE);
            }
        }
    }

    private void read(int line) {
        String text = draft.text(line);
        boolean signed = readByline(line, text);
        // One line may hold both: By Jane Doe, 3 March 2021.
        boolean isDated = dates.read(text);
        dated.set(line, isDated);
        if (isDated && !signed && bylines.alone(text).isEmpty()) {
            draft.set(line, Role.DATE);
        }
    }

    private boolean readByline(int line, String text) {
        boolean continued = line > 0 && draft.role(line - 1) == null && bylines.isOpening(draft.text(line - 1));
        List<String> names = continued ? bylines.names(text) : bylines.authors(text);
        String wire = names.isEmpty() ? agency(text) : null;
        if (names.isEmpty() && wire == null) {
            group = group == null ? bylines.signature(text) : group;
            return false;
        }
        sign(line, names);
        agency = agency == null ? wire : agency;
        if (continued) {
            draft.set(line - 1, Role.BYLINE);
        }
        return true;
    }

    private void sign(int line, List<String> names) {
        names.stream().filter(name -> !authors.contains(name)).forEach(authors::add);
        draft.set(line, Role.BYLINE);
    }

    /** A line that is an agency's name, with or without an opening. */
    private @Nullable String agency(String text) {
        if (text.length() > LONGEST_AGENCY_LINE) {
            return null;
        }
        String name = agencies.amongst(text);
        int blank = text.indexOf(' ');
        boolean opened = name == null && blank > 0 && bylines.isOpening(text.substring(0, blank));
        return opened ? agencies.amongst(text.substring(blank + 1)) : name;
    }

    /** People's names alone on a line: beside a date, or between title and text. */
    private void findName(int top, int firstOfText) {
        int title = draft.last(Role.TITLE);
        int best = -1;
        double most = 0;
        for (int line = top; line < firstOfText; line++) {
            double points = isSigned(line) ? points(line, title) : 0;
            if (points > most) {
                most = points;
                best = line;
            }
        }
        if (best >= 0) {
            sign(best, bylines.alone(draft.text(best)));
        } else if (group != null) {
            authors.add(group);
        }
    }

    private boolean isSigned(int line) {
        return draft.role(line) == null
                && draft.page().get(line, LineFeature.COVERED) < MOSTLY
                && !bylines.alone(draft.text(line)).isEmpty();
    }

    /** The story seldom speaks of its author, but often of what other short lines name. */
    private double points(int line, int title) {
        boolean dated = isDate(line) || isDate(line - 1) || isDate(line + 1);
        boolean titled = title >= 0 && line > title && line <= title + REACH_BELOW_TITLE;
        double points = (dated ? 1 : 0) + (titled ? 1 : 0);
        return points == 0 ? 0 : points - draft.page().get(line, LineFeature.COHESION);
    }

    private boolean isDate(int line) {
        return line >= 0 && line < draft.size() && (draft.is(line, Role.DATE) || dated.get(line));
    }

    List<String> authors() {
        return authors;
    }

    @Nullable
    String agency() {
        return agency;
    }

    @Nullable
    LocalDate day() {
        return dates.day();
    }
}
