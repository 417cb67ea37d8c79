package org.dateline.clean.text;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lines that are not in the article in, why out: by their words, else by the heading above them. */
final class Reasons {
    private static final double MOSTLY = 0.5;
    private static final int REACH = 25;
    private static final Map<LineFeature, Role> BY_SENSE = new EnumMap<>(Map.of(
            LineFeature.NAVIGATION, Role.NAVIGATION,
            LineFeature.SHARE, Role.SHARE,
            LineFeature.COMMENT, Role.COMMENTS,
            LineFeature.PROMOTION, Role.PROMOTION,
            LineFeature.LEGAL, Role.LEGAL,
            LineFeature.ADVERTISEMENT, Role.ADVERTISEMENT,
            LineFeature.RELATED, Role.RELATED,
            LineFeature.FORM, Role.FORM,
            LineFeature.CREDIT, Role.CREDIT));

    private final Draft draft;

    Reasons(Draft draft) {
        this.draft = draft;
    }

    /** Gives each line that has no role yet one. */
    void find() {
        int firstOfText = draft.first(Role.BODY);
        Role heading = null;
        int headingAt = 0;
        for (int line = 0; line < draft.size(); line++) {
            if (draft.role(line) != null) {
                heading = null;
                continue;
            }
            Role own = bySense(line);
            if (own == Role.RELATED || own == Role.COMMENTS || own == Role.PROMOTION) {
                heading = own;
                headingAt = line;
            }
            Role near = heading != null && line - headingAt <= REACH ? heading : null;
            draft.set(line, reason(line, own, near, firstOfText));
        }
    }

    private Role reason(int line, @Nullable Role own, @Nullable Role near, int firstOfText) {
        if (own != null) {
            return own;
        }
        if (near != null) {
            return near;
        }
        if (draft.page().get(line, LineFeature.AGAIN) > 0) {
            return Role.DUPLICATE;
        }
        return line < firstOfText && !draft.page().prose(line) ? Role.NAVIGATION : Role.OTHER;
    }

    /** The sense with the most hits in a line that mostly consists of such words, or in which one appeals to the reader. */
    private @Nullable Role bySense(int line) {
        Page page = draft.page();
        Role best = null;
        float most = 0;
        for (Map.Entry<LineFeature, Role> sense : BY_SENSE.entrySet()) {
            float hits = page.get(line, sense.getKey());
            if (hits > most) {
                most = hits;
                best = sense.getValue();
            }
        }
        boolean mostly = page.get(line, LineFeature.COVERED) >= MOSTLY;
        boolean appeals = page.get(line, LineFeature.YOU) + page.get(line, LineFeature.WE) > 1;
        return mostly || appeals || most > 1 ? best : null;
    }
}
