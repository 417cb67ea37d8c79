package org.dateline.clean.html;

import java.util.List;
import java.util.Map;

/** Says in one word why a block is not in the text: what its names and place tell, the nearest first. */
final class RemovalReason {
    private static final List<Map.Entry<Cue, String>> REASONS = List.of(
            Map.entry(Cue.T_FIGCAPTION, "caption"),
            Map.entry(Cue.CAPTION, "caption"),
            Map.entry(Cue.T_FIGURE, "caption"),
            Map.entry(Cue.BYLINE, "byline"),
            Map.entry(Cue.T_ADDRESS, "byline"),
            Map.entry(Cue.DATE, "date"),
            Map.entry(Cue.COMMENT, "comment"),
            Map.entry(Cue.CONSENT, "consent"),
            Map.entry(Cue.PAYWALL, "promotion"),
            Map.entry(Cue.NEWSLETTER, "promotion"),
            Map.entry(Cue.AD, "advertisement"),
            Map.entry(Cue.SHARE, "share"),
            Map.entry(Cue.RELATED, "related"),
            Map.entry(Cue.POPULAR, "related"),
            Map.entry(Cue.TAGS, "tags"),
            Map.entry(Cue.BIO, "biography"),
            Map.entry(Cue.T_NAV, "navigation"),
            Map.entry(Cue.NAVIGATION, "navigation"),
            Map.entry(Cue.T_FOOTER, "footer"),
            Map.entry(Cue.FOOTER, "footer"),
            Map.entry(Cue.T_FORM, "form"),
            Map.entry(Cue.SEARCH, "form"),
            Map.entry(Cue.T_BUTTON, "form"),
            Map.entry(Cue.T_ASIDE, "sidebar"),
            Map.entry(Cue.SIDE, "sidebar"),
            Map.entry(Cue.TEASER, "related"),
            Map.entry(Cue.MEDIA, "media"),
            Map.entry(Cue.T_HEADER, "header"),
            Map.entry(Cue.HEADER, "header"));
    private static final Cue[] CUES = REASONS.stream().map(Map.Entry::getKey).toArray(Cue[]::new);
    private static final String[] WORDS =
            REASONS.stream().map(Map.Entry::getValue).toArray(String[]::new);

    String of(Block block) {
        String reason = block.linkShare() > 0.7 ? "navigation" : "boilerplate";
        int nearest = 6;
        for (int i = 0; i < CUES.length; i++) {
            int distance = CUES[i].in(block.inlineCues()) ? -1 : block.scope().distance(CUES[i]);
            if (distance < nearest) {
                nearest = distance;
                reason = WORDS[i];
            }
        }
        return reason;
    }
}
