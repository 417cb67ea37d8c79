package org.dateline.clean.text;

import java.util.HashSet;
import java.util.Set;

/**
 * The lines between the headline and the first line of the text in, the opening paragraph that the classifier doubted
 * out: in short articles it stands alone among pictures, dates and prompts, and looks like a teaser. What tells it is
 * that it says again what the headline says, as openings do.
 */
final class Lead {
    private static final double LEAST = 0.3;
    private static final double SAME_SUBJECT = 0.5;
    private static final double MOST_FURNITURE = 0.25;
    private static final int REACH = 6;

    private final Draft draft;

    Lead(Draft draft) {
        this.draft = draft;
    }

    /** Gives the opening paragraph, if there is a headline and one below it, {@link Role#BODY}. */
    void find() {
        int first = draft.first(Role.BODY);
        int title = draft.last(Role.TITLE);
        for (int line = first - 1; title >= 0 && line > Math.max(title, first - REACH); line--) {
            if (draft.role(line) == null && isOpening(line) && shares(draft.text(title), draft.text(line))) {
                draft.set(line, Role.BODY);
                return;
            }
        }
    }

    private boolean isOpening(int line) {
        Page page = draft.page();
        return draft.textScore(line) >= LEAST
                && page.prose(line)
                && CharacterClass.endsSentence((int) page.get(line, LineFeature.ENDS))
                && page.get(line, LineFeature.COVERED) < MOST_FURNITURE;
    }

    /** Whether the line has at least half of the headline's words. */
    private static boolean shares(String title, String line) {
        Set<Long> said = words(line);
        Set<Long> asked = words(title);
        long shared = asked.stream().filter(said::contains).count();
        return shared >= SAME_SUBJECT * asked.size();
    }

    private static Set<Long> words(String text) {
        Set<Long> hashes = new HashSet<>();
        WordCursor words = new WordCursor(text, text.length());
        while (words.next()) {
            hashes.add(words.hash());
        }
        return hashes;
    }
}
