package org.dateline.enrich.entities;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides whom a bare name means: those who bear it in, one of them out. In the news a person is named in full once and
 * by the family name from then on, whereas one of the same family name is named in full each time, to be told apart (AP
 * Stylebook, "courtesy titles"). The weights were set by hand before the texts in {@code joins/relatives.txt} were judged.
 */
final class Choice {
    /** Of who was brought in first, but not as somebody's relative. */
    private static final int FIRST = 4;

    /** Of whom the title names. */
    private static final int TITLE = 4;

    /** Of who was called by the bare name already before another bearer was brought in. */
    private static final int HELD = 4;

    /** Against who is named in full again although another bearer was brought in; counted twice at most. */
    private static final int AGAIN = -3;

    private static final int MOST_AGAIN = 2;

    /** Against who is brought in as a relative. */
    private static final int RELATIVE = -3;

    /** Of the only one whose gender is known to be that of "Mrs" or "Mr" before the name. */
    private static final int HONORIFIC = 20;

    /** Of who was named last. */
    private static final int NEAREST = 1;

    private final List<Bearer> bearers;
    private final int place;
    private final Gender called;
    private final int earliest;
    private final int second;

    private Choice(List<Bearer> bearers, int place, Gender called) {
        this.bearers = bearers;
        this.place = place;
        this.called = called;
        int[] starts = bearers.stream().mapToInt(Bearer::start).sorted().toArray();
        this.earliest = starts[0];
        this.second = starts[Math.min(1, starts.length - 1)];
    }

    /**
     * The bearer that a bare name at this place means; null if there is none.
     *
     * @param fitting those who bear the name
     * @param called what "Mrs" or "Mr" before the name says, if one stands there
     */
    static @Nullable Bearer of(List<Bearer> fitting, int place, Gender called) {
        List<Bearer> possible = fitting.stream()
                .filter(bearer ->
                        called == Gender.UNKNOWN || !bearer.traits().gender().contradicts(called))
                .toList();
        if (possible.size() < 2) {
            return possible.isEmpty() ? null : possible.get(0);
        }
        List<Bearer> before =
                possible.stream().filter(bearer -> bearer.start() < place).toList();
        return new Choice(before.isEmpty() ? possible : before, place, called).best();
    }

    private Bearer best() {
        Bearer first = first();
        Bearer nearest = nearest();
        Bearer best = bearers.get(0);
        int most = Integer.MIN_VALUE;
        for (Bearer bearer : bearers) {
            int weight = weight(bearer) + (bearer == first ? FIRST : 0) + (bearer == nearest ? NEAREST : 0);
            if (weight > most || weight == most && bearer.start() < best.start()) {
                best = bearer;
                most = weight;
            }
        }
        return best;
    }

    private int weight(Bearer bearer) {
        int rival = rival(bearer);
        int weight = AGAIN * Math.min(MOST_AGAIN, bearer.inFullBehind(rival));
        weight += bearer.traits().isRelative() ? RELATIVE : 0;
        weight += bearer.traits().isInTitle() ? TITLE : 0;
        weight += bearer.isCalledInShortBefore(rival) ? HELD : 0;
        return weight + (called != Gender.UNKNOWN && bearer.traits().gender() == called ? HONORIFIC : 0);
    }

    /** Where the first of the others is brought in. */
    private int rival(Bearer bearer) {
        return bearer.start() == earliest ? second : earliest;
    }

    private @Nullable Bearer first() {
        Bearer first = null;
        for (Bearer bearer : bearers) {
            if (!bearer.traits().isRelative() && (first == null || bearer.start() < first.start())) {
                first = bearer;
            }
        }
        return first;
    }

    private Bearer nearest() {
        Bearer nearest = bearers.get(0);
        for (Bearer bearer : bearers) {
            if (bearer.lastBefore(place) > nearest.lastBefore(place)) {
                nearest = bearer;
            }
        }
        return nearest;
    }
}
