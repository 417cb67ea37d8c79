package org.dateline.clean.text;

import org.dateline.clean.wire.Credits;

/** The lines of a page in, which are captions and credits of pictures out: gives them the role {@link Role#CAPTION}. */
final class PictureLines {
    private final Draft draft;
    private final Credits credits;

    PictureLines(Draft draft, Credits credits) {
        this.draft = draft;
        this.credits = credits;
    }

    void find() {
        for (int line = 0; line < draft.size(); line++) {
            if (credits.isCaption(draft.text(line))) {
                draft.set(line, Role.CAPTION);
            }
        }
    }
}
