package org.dateline.clean.html;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Which blocks are the text: their probabilities in, a mark for each out. */
final class Selection {
    private static final double LIKELY = 0.5;
    /** What is likelier stays whatever stands around it. */
    static final double SURE = 0.9;

    private static final double NEVER = 2;
    private static final int STEPS = 100;
    /** What is less likely is no text on any page. */
    static final double LEAST = 0.1;

    /** How far up the element may be that is called a consent wall. */
    private static final int WALL = 3;

    /** The same of an element called a newsletter, an appeal or a channel to follow, for text that asks to subscribe. */
    private static final int APPEAL = 2;

    /** What a line begins with that claims a right to copy. */
    private static final List<String> CLAIMS = List.of(
            "Copyright ©",
            "All rights reserved",
            "Alle Rechte vorbehalten",
            "Tous droits réservés",
            "Todos los derechos reservados",
            "Todos os direitos reservados",
            "Tutti i diritti riservati",
            "Riproduzione riservata",
            "Alle rechten voorbehouden",
            "Wszelkie prawa zastrzeżone",
            "Все права защищены",
            "Tüm hakları saklıdır",
            "جميع الحقوق محفوظة",
            "版权所有",
            "版權所有",
            "無断転載",
            "무단 전재");

    /** 11:05, 9.30pm, 12:05 GMT, 14.30 Uhr. */
    private static final Pattern CLOCK = Pattern.compile(
            "\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s?(?:[ap]\\.?m\\.?|Uhr|[A-Z]{2,4})?", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_CLOCK = 14;
    /** What such a time stands in; in lists and tables one tells when something begins. */
    private static final Set<BlockTag> ENTRY_TAGS =
            Set.of(BlockTag.PARAGRAPH, BlockTag.HEADING_2, BlockTag.HEADING_3, BlockTag.HEADING_MINOR, BlockTag.OTHER);

    private Selection() {}

    /**
     * The blocks above the limit that promises most and what belongs to them, and on a page that has none, the prose that is
     * likelier than the page's other blocks.
     */
    static boolean[] of(List<Block> blocks, double[] probabilities) {
        boolean[] kept = likely(blocks, probabilities);
        new Gaps(blocks, probabilities, kept).fill();
        Lists.settle(blocks, probabilities, kept);
        Headings.settle(blocks, probabilities, kept);
        if (first(kept) == kept.length) {
            return likeliestProse(blocks, probabilities);
        }
        new SpareBlocks(blocks, probabilities, kept).drop();
        return kept;
    }

    private static boolean[] likely(List<Block> blocks, double[] probabilities) {
        boolean[] kept = new boolean[probabilities.length];
        double limit = limit(blocks, probabilities);
        for (int i = 0; i < kept.length; i++) {
            kept[i] = probabilities[i] >= limit && probabilities[i] >= threshold(blocks.get(i), limit);
        }
        return kept;
    }

    /** The number of the first block that is kept, or of blocks where none is. */
    static int first(boolean[] kept) {
        int at = 0;
        while (at < kept.length && !kept[at]) {
            at++;
        }
        return at;
    }

    /** The number of the last block that is kept, or -1. */
    static int last(boolean[] kept) {
        int at = kept.length - 1;
        while (at >= 0 && !kept[at]) {
            at--;
        }
        return at;
    }

    private static boolean[] likeliestProse(List<Block> blocks, double[] probabilities) {
        double best = 0;
        for (Block block : blocks) {
            best = mayBeText(block) ? Math.max(best, probabilities[block.index()]) : best;
        }
        boolean[] kept = new boolean[probabilities.length];
        for (Block block : blocks) {
            kept[block.index()] = probabilities[block.index()] >= best / 2 && mayBeText(block);
        }
        return kept;
    }

    private static boolean mayBeText(Block block) {
        return block.isProse() && !isNever(block);
    }

    /**
     * The probability from which on blocks are kept so that the expected F1 is the greatest: half of that F1 (Z. Lipton
     * et al., "Optimal thresholding of classifiers to maximize F1 measure", 2014), found from the likeliest block down.
     */
    private static double limit(List<Block> blocks, double[] probabilities) {
        double all = 0;
        double[] words = new double[STEPS + 1];
        for (int i = 0; i < probabilities.length; i++) {
            int weight = blocks.get(i).shape().words();
            all += weight * probabilities[i];
            words[(int) (STEPS * probabilities[i])] += weight;
        }
        double kept = 0;
        double right = 0;
        double most = 0;
        double limit = LIKELY;
        for (int step = STEPS; step >= LEAST * STEPS; step--) {
            kept += words[step];
            right += words[step] * (step + 0.5) / STEPS;
            double expected = 2 * right / Math.max(1, kept + all);
            if (expected > most) {
                most = expected;
                limit = Math.min(LIKELY, (double) step / STEPS);
            }
        }
        return limit;
    }

    /** Links in boxes of links and links that are announced ("Also read") must be likelier. */
    private static double threshold(Block block, double limit) {
        if (isNever(block)) {
            return NEVER;
        }
        Scope scope = block.scope();
        boolean isBoxed =
                scope.distance(Cue.RELATED) < 4 || scope.distance(Cue.AD) < 3 || scope.distance(Cue.SHARE) < 3;
        boolean isAnnounced = (block.shape().phrases() & Phrases.MORE) != 0 && block.linkShare() > 0.5;
        return isBoxed && block.linkShare() > 0.8 || isAnnounced ? SURE : limit;
    }

    /** Whether nothing in it asks the reader for anything or tells otherwise that it is no text. */
    static boolean isPlain(Block block) {
        return (block.shape().phrases() & Phrases.ASKING) == 0 && !isNever(block);
    }

    /**
     * Lines without a word, such that ask for a click, such that claim a right to copy, those of a consent wall or an appeal
     * and the times of a live blog's entries are no text, however likely they look.
     */
    private static boolean isNever(Block block) {
        return block.shape().words() == 0
                || (block.shape().whole() & Phrases.ASKING) != 0
                || (block.shape().phrases() & Phrases.CONSENT) != 0
                        && block.scope().distance(Cue.CONSENT) < WALL
                || (block.shape().phrases() & Phrases.SUBSCRIBE) != 0
                        && (block.scope().distance(Cue.NEWSLETTER) < APPEAL
                                || block.scope().distance(Cue.SHARE) < APPEAL)
                || claimsCopyright(block)
                || isClock(block);
    }

    private static boolean isClock(Block block) {
        String text = block.text();
        return text.length() <= LONGEST_CLOCK
                && Character.isDigit(text.charAt(0))
                && ENTRY_TAGS.contains(block.tag())
                && CLOCK.matcher(text).matches();
    }

    private static boolean claimsCopyright(Block block) {
        String text = block.text();
        return text.charAt(0) == '©'
                || (block.shape().phrases() & Phrases.RIGHTS) != 0
                        && CLAIMS.stream().anyMatch(claim -> text.regionMatches(true, 0, claim, 0, claim.length()));
    }
}
