package org.dateline.enrich.watchlist;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in, the places where names stand in it out, from left to right and of two that begin at the same word the longer;
 * they do not overlap. Between the words of a name stand only spaces, or what {@link NameScanner} says is nothing: never the
 * end of a line or of a sentence. Takes time linear in the text's length times the words of the longest name.
 */
final class Search {
    private static final int NOT_LOOKED_UP = -2;

    private final Names names;
    private final NameIndex index;
    private final Endings endings;
    private final NameScanner scanner;
    private final Findings findings = new Findings();

    /** The words of the text from one that may begin a name on, as far as they were looked at. */
    private final Ints words = new Ints();

    private final List<char[]> keys = new ArrayList<>();
    private final Ints keyStarts = new Ints();
    private final Ints keyLengths = new Ints();
    private final Ints hashes = new Ints();
    private final Ints starts = new Ints();
    private final Ints ends = new Ints();
    private final Ints capitals = new Ints();
    private final Ints gaps = new Ints();

    Search(Names names, String text) {
        this.names = names;
        this.index = names.index();
        this.endings = names.endings();
        this.scanner = new NameScanner(text);
    }

    Findings run() {
        while (begins()) {
            for (int at = 0; at < words.size(); ) {
                at = findAt(at);
            }
        }
        return findings;
    }

    /** Goes on to the next word that a name may begin with; false at the end of the text. */
    private boolean begins() {
        words.clear();
        keys.clear();
        keyStarts.clear();
        keyLengths.clear();
        hashes.clear();
        starts.clear();
        ends.clear();
        capitals.clear();
        gaps.clear();
        while (scanner.next()) {
            if (names.mayBegin(scanner.hash(), scanner.isCapital())) {
                add();
                return true;
            }
        }
        return false;
    }

    private void add() {
        words.add(NOT_LOOKED_UP);
        keys.add(scanner.key());
        keyStarts.add(scanner.keyStart());
        keyLengths.add(scanner.keyLength());
        hashes.add(scanner.hash());
        starts.add(scanner.start());
        ends.add(scanner.end());
        capitals.add(scanner.isCapital() ? 1 : 0);
        gaps.add(scanner.gap());
    }

    /** Whether the text has a word at this place, which is one of those kept or the next. */
    private boolean has(int index) {
        if (index < words.size()) {
            return true;
        }
        boolean more = scanner.next();
        if (more) {
            add();
        }
        return more;
    }

    private int word(int at) {
        if (words.get(at) == NOT_LOOKED_UP) {
            words.set(at, index.find(keys.get(at), keyStarts.get(at), keyLengths.get(at), hashes.get(at)));
        }
        return words.get(at);
    }

    /** Tells the longest name that begins at a word; where to go on. */
    private int findAt(int from) {
        long longest = NameIndex.NOWHERE;
        int behind = from + 1;
        long seen = 0;
        long seenOfLongest = 0;
        long state = begin(from);
        for (int to = from + 1; state != NameIndex.NOWHERE; to++) {
            seen |= (long) capitals.get(to - 1) << to - 1 - from;
            if (NameIndex.ends(state) && endsHere(state, from, to, seen)) {
                longest = state;
                behind = to;
                seenOfLongest = seen;
            }
            state = step(state, to);
        }
        if (longest != NameIndex.NOWHERE) {
            tell(longest, from, behind, seenOfLongest);
        }
        return behind;
    }

    private long begin(int at) {
        if (!mayBegin(at)) {
            return NameIndex.NOWHERE;
        }
        int word = word(at);
        return word == NameIndex.UNKNOWN ? NameIndex.NOWHERE : index.begin(word);
    }

    private boolean mayBegin(int at) {
        int hash = hashes.get(at);
        return names.mayBegin(hash, capitals.get(at) != 0)
                && (names.single().mayHave(hash)
                        || has(at + 1) && names.pairs().mayHave(Names.pair(hash, hashes.get(at + 1))));
    }

    private long step(long state, int to) {
        if (!NameIndex.goesOn(state) || !has(to) || !NameIndex.mayStep(state, hashes.get(to))) {
            return NameIndex.NOWHERE;
        }
        if (gaps.get(to) != NameScanner.JOINED && !isAbbreviationsStop(to)) {
            return NameIndex.NOWHERE;
        }
        int word = word(to);
        return word == NameIndex.UNKNOWN ? NameIndex.NOWHERE : index.step(state, word);
    }

    private boolean isAbbreviationsStop(int at) {
        return gaps.get(at) == NameScanner.STOPPED && index.isAbbreviation(words.get(at - 1));
    }

    private boolean endsHere(long state, int from, int to, long seen) {
        for (int each = endings.first(NameIndex.node(state)); each != Endings.NONE; each = endings.next(each)) {
            if (isRight(each, from, to, seen)) {
                return true;
            }
        }
        return false;
    }

    private void tell(long state, int from, int to, long seen) {
        for (int each = endings.first(NameIndex.node(state)); each != Endings.NONE; each = endings.next(each)) {
            if (isRight(each, from, to, seen)) {
                findings.add(endings.entry(each), starts.get(from), ends.get(to - 1));
            }
        }
    }

    private boolean isRight(int ending, int from, int to, long seen) {
        return endings.isExact(ending)
                ? endings.spelling(ending).equals(scanner.letters(starts.get(from), ends.get(to - 1)))
                : endings.allows(ending, seen);
    }
}
