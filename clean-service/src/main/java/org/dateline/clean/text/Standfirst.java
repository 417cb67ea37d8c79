package org.dateline.clean.text;

import org.dateline.clean.wire.Datelines;

/** The lines between headline and text in, which are the standfirst out: gives them the role {@link Role#DECK}. */
final class Standfirst {
    private static final int MOST_BULLETS = 6;
    private static final int LEAST_WORDS = 5;
    private static final double SURELY_FURNITURE = 0.5;

    private final Draft draft;
    private final Datelines datelines;

    Standfirst(Draft draft, Datelines datelines) {
        this.draft = draft;
        this.datelines = datelines;
    }

    /** Looks below the headline's last line, if there is a headline. */
    void find() {
        int title = draft.last(Role.TITLE);
        if (title >= 0 && !findSentence(title)) {
            findBullets(title);
        }
    }

    /** The line right below the headline, where the text does not go on at once or where it lacks the end of a sentence. */
    private boolean findSentence(int title) {
        int line = title + 1;
        while (line < draft.size() && (draft.is(line, Role.BYLINE) || draft.is(line, Role.DATE))) {
            line++;
        }
        if (line >= draft.size() - 1 || !mayBeDeck(line) || isBullet(line)) {
            return false;
        }
        boolean last = draft.last(Role.BODY) <= line;
        boolean unended = !CharacterClass.endsSentence((int) draft.page().get(line, LineFeature.ENDS));
        if (!last && (unended && draft.page().prose(line + 1) || isApart(line))) {
            draft.set(line, Role.DECK);
            return true;
        }
        return false;
    }

    private boolean mayBeDeck(int line) {
        Page page = draft.page();
        Role role = draft.role(line);
        boolean open = role == Role.BODY || role == null;
        return open
                && page.get(line, LineFeature.WORDS) >= Math.log1p(LEAST_WORDS)
                && page.get(line, LineFeature.COVERED) < SURELY_FURNITURE
                && datelines.find(draft.text(line)) == null;
    }

    /** Whether picture, byline or date stand between the line and the text. */
    private boolean isApart(int line) {
        int next = line + 1;
        while (next < draft.size() && !draft.is(next, Role.BODY)) {
            if (draft.is(next, Role.CAPTION) || draft.is(next, Role.BYLINE) || draft.is(next, Role.DATE)) {
                return next - line < 8;
            }
            next++;
        }
        return false;
    }

    /** The highlights that some publishers put in a list between headline and text. */
    private void findBullets(int title) {
        int first = title + 1;
        while (first < draft.size() && !isBullet(first) && !draft.is(first, Role.BODY)) {
            first++;
        }
        int end = first;
        while (end < draft.size() && end - first <= MOST_BULLETS && isBullet(end)) {
            end++;
        }
        boolean list = end - first >= 2 && end - first <= MOST_BULLETS;
        if (list && end < draft.size() && draft.page().prose(end) && draft.last(Role.BODY) >= end) {
            for (int line = first; line < end; line++) {
                draft.set(line, Role.DECK);
            }
        }
    }

    private boolean isBullet(int line) {
        boolean mark = draft.page().get(line, LineFeature.STARTS) == CharacterClass.BULLET;
        return mark && draft.page().get(line, LineFeature.WORDS) > Math.log1p(3);
    }
}
