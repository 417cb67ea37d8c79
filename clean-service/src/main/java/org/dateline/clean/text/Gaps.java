package org.dateline.clean.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines that the classifier left out amid the text in, the paragraphs among them back in the text out. Prompts between
 * paragraphs make it doubt those, most of all the last. A paragraph that is lost costs more than a teaser that is kept, so
 * what is long, ends as a sentence, is in the script of the text and does not ask the reader for anything is text. Of the
 * 100 lines that come back in the 1,308 scrapes of the development set, gold has 44; of the others many are captions.
 */
final class Gaps {
    private static final int LEAST_CHARACTERS = 100;
    private static final int LEAST_IDEOGRAPHS = 40;
    private static final double LEAST = 0.05;
    private static final double LEAST_OUTSIDE = 0.1;
    private static final double MOST_FURNITURE = 0.2;
    private static final double SAME_SCRIPT = 0.5;
    private static final int REACH = 6;
    private static final int MOST_PROMPTS = 2;
    private static final int INTERLEAVED = 2;

    private final Draft draft;
    private final Page page;

    Gaps(Draft draft) {
        this.draft = draft;
        page = draft.page();
    }

    void fill() {
        int first = draft.first(Role.BODY);
        int last = draft.last(Role.BODY);
        int above = first;
        int prompted = 0;
        for (int line = first + 1; line <= last; line++) {
            if (draft.is(line, Role.BODY)) {
                prompted += arePrompts(above + 1, line) ? 1 : 0;
                fill(above, line);
                above = line;
            }
        }
        if (last >= 0) {
            extend(first, -1, prompted);
            extend(last, 1, prompted);
        }
    }

    private boolean arePrompts(int from, int to) {
        boolean prompts = from < to && to - from <= MOST_PROMPTS;
        for (int line = from; line < to; line++) {
            prompts &= draft.role(line) == null && !page.prose(line);
        }
        return prompts;
    }

    /** Between two lines of the text. */
    private void fill(int above, int below) {
        for (int line = above + 1; line < below; line++) {
            boolean near = line - above <= REACH && below - line <= REACH;
            if (near && draft.role(line) == null && isParagraph(line, above, LEAST)) {
                draft.set(line, Role.BODY);
            }
        }
    }

    /**
     * Where prompts stand between paragraphs, there may be more of the text on the other side of the outermost. A headline
     * there, or more than one line, leads to teasers and to authors' lives.
     */
    private void extend(int edge, int step, int prompted) {
        List<Integer> found = new ArrayList<>();
        int prompts = prompted;
        int near = edge;
        for (int line = edge + step; isOpen(line) && Math.abs(line - near) <= 2; line += step) {
            if (isParagraph(line, edge, LEAST_OUTSIDE)) {
                prompts += Math.abs(line - near) > 1 ? 1 : 0;
                found.add(line);
                near = line;
            } else if (page.prose(line) || page.get(line, LineFeature.COVERED) == 0) {
                break;
            }
        }
        if (prompts >= INTERLEAVED) {
            found.forEach(line -> draft.set(line, Role.BODY));
        }
    }

    private boolean isOpen(int line) {
        return line >= 0 && line < draft.size() && draft.role(line) == null;
    }

    private boolean isParagraph(int line, int above, double least) {
        boolean ideographs = page.get(line, LineFeature.IDEOGRAPH_SHARE) > SAME_SCRIPT;
        return draft.textScore(line) >= least
                && page.characters(line) >= (ideographs ? LEAST_IDEOGRAPHS : LEAST_CHARACTERS)
                && CharacterClass.endsSentence((int) page.get(line, LineFeature.ENDS))
                && page.get(line, LineFeature.COVERED) < MOST_FURNITURE
                && page.get(line, LineFeature.AGAIN) == 0
                && page.get(line, LineFeature.COPYRIGHT) == 0
                && page.get(line, LineFeature.CREDIT) == 0
                && page.get(line, LineFeature.LINKS) <= 1
                && !asks(line)
                && Math.abs(page.get(line, LineFeature.FOREIGN_SHARE) - page.get(above, LineFeature.FOREIGN_SHARE))
                        < SAME_SCRIPT;
    }

    private boolean asks(int line) {
        boolean we = page.get(line, LineFeature.WE) > 0;
        boolean you = page.get(line, LineFeature.YOU) > 0 && page.get(line, LineFeature.QUOTES) == 0;
        boolean act = page.get(line, LineFeature.ACT) > 0;
        return we && (you || page.get(line, LineFeature.APPEAL) > 0)
                || act && page.get(line, LineFeature.PROMOTION) + page.get(line, LineFeature.FORM) > 0;
    }
}
