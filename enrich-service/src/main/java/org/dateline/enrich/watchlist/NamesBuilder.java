package org.dateline.enrich.watchlist;

import java.util.BitSet;
import org.dateline.enrich.text.Abbreviations;

/** Names in, what a text is held against out. For one thread. */
final class NamesBuilder {
    /** A bit for each in a number of 64. */
    static final int MOST_WORDS = 62;

    private static final int LONGEST_WORD = 128;
    private static final int SHORT = 3;
    private static final int SHOWN = 60;

    private final WordTable words = new WordTable();
    private final Trie trie = new Trie();
    private final Endings endings = new Endings();
    private final BitSet abbreviations = new BitSet();
    private final BitSet begunSmall = new BitSet();

    /** @throws IllegalArgumentException that says what was expected of a name */
    void add(String name, int entry, CaseRule rule) {
        NameScanner scanner = new NameScanner(name);
        int node = Trie.NONE;
        int first = Trie.NONE;
        int word = Trie.NONE;
        int count = 0;
        long capitals = 0;
        boolean isName = false;
        while (scanner.next()) {
            requireFit(name, scanner, count);
            if (scanner.gap() == NameScanner.STOPPED) {
                abbreviations.set(word);
            }
            word = word(scanner);
            first = count == 0 ? word : first;
            node = count == 0 ? trie.addFirst(word) : trie.addChild(node, word);
            capitals |= scanner.isCapital() ? 1L << count : 0;
            isName |= Character.isLetterOrDigit(Character.codePointAt(scanner.key(), scanner.keyStart()));
            count++;
        }
        if (!isName) {
            throw new IllegalArgumentException("expected a name with a letter or digit, got: " + shown(name));
        }
        if (rule == CaseRule.IGNORE || (capitals & 1) == 0) {
            begunSmall.set(first);
        }
        end(node, entry, rule, capitals, count, scanner.letters(0, name.length()));
    }

    private void end(int node, int entry, CaseRule rule, long capitals, int count, String letters) {
        if (rule == CaseRule.EXACT || rule == CaseRule.CAPITALS && count == 1 && isShortCapitals(letters)) {
            endings.addExact(node, entry, letters);
        } else {
            endings.add(node, entry, rule == CaseRule.IGNORE ? 0 : capitals);
        }
    }

    private int word(NameScanner scanner) {
        int known = words.size();
        int word = words.add(scanner.key(), scanner.keyStart(), scanner.keyLength(), scanner.hash());
        if (word == known && isAbbreviation(words.text(word))) {
            abbreviations.set(word);
        }
        return word;
    }

    private static boolean isAbbreviation(String word) {
        return word.length() == 1 && Character.isLetter(word.charAt(0)) || Abbreviations.includes(word);
    }

    private static boolean isShortCapitals(String letters) {
        return letters.length() <= SHORT && letters.chars().allMatch(Character::isUpperCase);
    }

    private static void requireFit(String name, NameScanner scanner, int count) {
        if (count == MOST_WORDS) {
            throw new IllegalArgumentException(
                    "expected at most %d words and signs, got more: %s".formatted(MOST_WORDS, shown(name)));
        }
        if (scanner.keyLength() > LONGEST_WORD) {
            throw new IllegalArgumentException("expected words of at most %d characters, got a longer one: %s"
                    .formatted(LONGEST_WORD, shown(name)));
        }
        if (scanner.gap() == NameScanner.BROKEN) {
            throw new IllegalArgumentException("expected a name without a line break, got: " + shown(name));
        }
    }

    /** As much of a text as an error may quote. */
    static String shown(String name) {
        String line = name.replaceAll("\\R", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }

    /** All names that were added; no more can be. */
    Names build() {
        WordFilter small = new WordFilter(begunSmall.cardinality());
        begunSmall.stream().forEach(word -> small.add(words.hash(word)));
        WordFilter capital = new WordFilter(trie.beginnings());
        WordFilter single = new WordFilter(trie.beginnings());
        int[] hashes = new int[trie.size()];
        BitSet first = new BitSet(trie.size());
        for (int word = 0; word < words.size(); word++) {
            int node = trie.first(word);
            if (node != Trie.NONE) {
                capital.add(words.hash(word));
                hashes[node] = words.hash(word);
                first.set(node);
            }
            if (node != Trie.NONE && endings.first(node) != Endings.NONE) {
                single.add(words.hash(word));
            }
        }
        WordFilter pairs = new WordFilter(trie.steps());
        trie.forEach((node, word, child) -> {
            if (first.get(node)) {
                pairs.add(Names.pair(hashes[node], words.hash(word)));
            }
        });
        endings.trim();
        return new Names(small, capital, single, pairs, new NameIndex(words, trie, abbreviations, endings), endings);
    }
}
