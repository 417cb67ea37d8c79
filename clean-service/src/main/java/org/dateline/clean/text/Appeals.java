package org.dateline.clean.text;

/**
 * The text in, the publisher's appeals to its readers for support out: a line of such phrases in which {@code we} speak to
 * {@code you}, if it is short and the classifier doubts it or near the end of the text; there also the lines before it
 * that go on in that voice, and the buttons below it, up to the next line of prose. Gives them {@link Role#PROMOTION}.
 */
final class Appeals {
    private static final double END = 0.6;
    private static final int LONGEST = 5;
    private static final int MOST_CHARACTERS = 400;
    private static final double DOUBTED = 0.8;

    private final Draft draft;
    private final Page page;

    Appeals(Draft draft) {
        this.draft = draft;
        page = draft.page();
    }

    void find() {
        findBelow();
        for (int line = 0; line < draft.size(); line++) {
            boolean doubted = page.characters(line) <= MOST_CHARACTERS && draft.textScore(line) < DOUBTED;
            if (draft.is(line, Role.BODY) && doubted && isAppeal(line)) {
                draft.set(line, Role.PROMOTION);
            }
        }
    }

    private void findBelow() {
        int last = draft.last(Role.BODY);
        for (int line = last + LONGEST; line > 0; line--) {
            if (line < draft.size() && isAppeal(line) && isLate(line)) {
                drop(line);
                dropButtons(line);
                return;
            }
            if (line < last - LONGEST) {
                return;
            }
        }
    }

    private boolean isAppeal(int line) {
        return page.get(line, LineFeature.APPEAL) > 1 && speaksToReader(line);
    }

    private boolean speaksToReader(int line) {
        return page.get(line, LineFeature.WE) > 0
                && page.get(line, LineFeature.YOU) > 0
                && page.get(line, LineFeature.STARTS) != CharacterClass.QUOTE;
    }

    private boolean isLate(int line) {
        Sums kept = new Sums(draft.size(), at -> draft.is(at, Role.BODY) ? page.characters(at) : 0);
        return kept.between(0, line) > END * kept.all();
    }

    private void drop(int appeal) {
        int line = appeal;
        while (line > appeal - LONGEST && line > 0 && speaksToReader(line) && isOpen(line)) {
            draft.set(line, Role.PROMOTION);
            line--;
        }
    }

    private void dropButtons(int appeal) {
        for (int line = appeal + 1; line < draft.size() && !page.prose(line); line++) {
            if (draft.is(line, Role.BODY)) {
                draft.set(line, Role.PROMOTION);
            }
        }
    }

    private boolean isOpen(int line) {
        return draft.role(line) == null || draft.is(line, Role.BODY);
    }
}
