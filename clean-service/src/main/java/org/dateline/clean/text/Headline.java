package org.dateline.clean.text;

import org.jspecify.annotations.Nullable;

/** The scores of the lines in, which is the headline out: gives it and its repetitions the role {@link Role#TITLE}. */
final class Headline {
    private static final double LIKELY = 0.04;
    private static final double SURE = 0.4;

    private final Draft draft;

    Headline(Draft draft) {
        this.draft = draft;
    }

    /** Finds the lines that say {@code given}, the feeder's title, or else the likeliest line. */
    void find(@Nullable String given) {
        int best = given == null ? -1 : find(LineScanner.hash(given));
        best = best < 0 ? likeliest() : best;
        if (best < 0) {
            return;
        }
        long hash = draft.page().hash(best);
        for (int line = 0; line < draft.size(); line++) {
            if (draft.page().hash(line) == hash && draft.role(line) != Role.CAPTION) {
                draft.set(line, line <= best ? Role.TITLE : Role.DUPLICATE);
            }
        }
    }

    private int find(long hash) {
        for (int line = 0; line < draft.size(); line++) {
            if (draft.page().hash(line) == hash) {
                return line;
            }
        }
        return -1;
    }

    /** Above the text; words of a page's furniture speak against a line. */
    private int likeliest() {
        int best = -1;
        double most = LIKELY;
        int firstOfText = draft.first(Role.BODY);
        for (int line = 0; line < draft.size(); line++) {
            double score = draft.titleScore(line) * (1 - draft.page().get(line, LineFeature.COVERED));
            boolean sure = line < firstOfText || score > SURE;
            if (sure && score > most && draft.role(line) != Role.CAPTION) {
                most = score;
                best = line;
            }
        }
        return best;
    }
}
