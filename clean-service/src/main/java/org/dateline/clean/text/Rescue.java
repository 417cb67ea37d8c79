package org.dateline.clean.text;

/** A page of which no line was likely enough in, the lines that read like prose kept out: a short text is one too. */
final class Rescue {
    private static final double LEAST = 0.1;

    private final Draft draft;

    Rescue(Draft draft) {
        this.draft = draft;
    }

    void run() {
        if (draft.has(Role.BODY)) {
            return;
        }
        for (int line = 0; line < draft.size(); line++) {
            if (draft.role(line) == null && draft.page().prose(line) && draft.textScore(line) >= LEAST) {
                draft.set(line, Role.BODY);
            }
        }
    }
}
