package org.dateline.clean.text;

import static org.dateline.clean.text.LineFeature.*;

import java.util.Arrays;

/**
 * A line's text in, its {@link LineFeature}s and the hashes of its content words out. Looks at the first
 * {@value #MOST_CHARACTERS} characters of a line, which tell its kind. Not thread-safe: one for each page.
 */
final class LineScanner {
    private static final int MOST_CHARACTERS = 4_000;
    /** Headlines are shorter. */
    private static final int SENTENCE = 20;

    private static final int FURNITURE = furniture();
    private static final Sense[] SENSES = Sense.values();

    private final Lexicon lexicon;
    private final HashList content;
    private final int[] hits = new int[SENSES.length];
    private final long[] words = new long[MOST_CHARACTERS];

    private int count;
    private int numbers;
    private int ideographs;
    private int unspaced;
    private int capital;
    private int capitals;
    private int lettersInWords;

    /** Appends the content words of each line to {@code content}. */
    LineScanner(Lexicon lexicon, HashList content) {
        this.lexicon = lexicon;
        this.content = content;
    }

    private static int furniture() {
        int set = 0;
        for (Sense sense : Sense.values()) {
            set |= sense.furniture() ? sense.bit() : 0;
        }
        return set;
    }

    /** Writes the features of {@code text} to {@code row} from {@code at} on, and returns the hash of its words. */
    long scan(String text, float[] row, int at) {
        int limit = Math.min(text.length(), MOST_CHARACTERS);
        readWords(text, limit);
        int covered = readPhrases();
        int functions = hits[Sense.FUNCTION.ordinal()];
        float all = Math.max(1, count);
        row[at + WORDS.ordinal()] = (float) Math.log1p(count);
        row[at + CHARACTERS.ordinal()] = (float) Math.log1p(text.length());
        row[at + WORD_LENGTH.ordinal()] = lettersInWords / all;
        row[at + FUNCTION_SHARE.ordinal()] = functions / all;
        row[at + FUNCTION_COUNT.ordinal()] = Math.min(30, functions);
        row[at + CAPITAL_SHARE.ordinal()] = capital / all;
        row[at + CAPITALS_SHARE.ordinal()] = capitals / all;
        row[at + NUMBER_SHARE.ordinal()] = numbers / all;
        row[at + IDEOGRAPH_SHARE.ordinal()] = ideographs / all;
        row[at + COVERED.ordinal()] = covered / all;
        row[at + NAMES.ordinal()] = Math.min(20, capital);
        for (int sense = Sense.SPEECH.ordinal(); sense <= Sense.WE.ordinal(); sense++) {
            row[at + SPEECH.ordinal() + sense - Sense.SPEECH.ordinal()] = Math.min(4, hits[sense]);
        }
        row[at + ACT.ordinal()] = count > 0 && asks(words[0]) ? 1 : 0;
        readCharacters(text, limit, row, at);
        return hash(text);
    }

    /** Whether most of the line that was scanned last is in a script without blanks between words. */
    boolean unspaced() {
        return unspaced * 2 > count;
    }

    /** Equal for texts of the same words, whatever their letter case and marks. */
    static long hash(String text) {
        WordCursor cursor = new WordCursor(text, Math.min(text.length(), MOST_CHARACTERS));
        long hash = 0;
        boolean none = true;
        while (cursor.next()) {
            hash = WordCursor.phrase(hash, cursor.hash());
            none = false;
        }
        return none ? text.hashCode() : text.length() > MOST_CHARACTERS ? hash + text.length() : hash;
    }

    private boolean asks(long word) {
        return (lexicon.senses(WordCursor.phrase(0, word)) & Sense.ACT.bit()) != 0;
    }

    private void readWords(String text, int limit) {
        WordCursor cursor = new WordCursor(text, limit);
        count = numbers = ideographs = unspaced = capital = capitals = lettersInWords = 0;
        while (cursor.next()) {
            words[count++] = cursor.hash();
            lettersInWords += cursor.length();
            unspaced += cursor.unspaced() ? 1 : 0;
            if (cursor.number()) {
                numbers++;
            } else if (cursor.ideograph()) {
                ideographs++;
            } else if (cursor.capital()) {
                capital++;
                capitals += cursor.capitals() ? 1 : 0;
            }
        }
    }

    /**
     * Counts the senses of the phrases at each place, of a page's furniture only the longest phrase and none inside of
     * another, and returns how many words belong to furniture.
     */
    private int readPhrases() {
        Arrays.fill(hits, 0);
        int covered = 0;
        int coveredTo = 0;
        for (int first = 0; first < count; first++) {
            int found = 0;
            int furniture = 0;
            int furnitureTo = first;
            long phrase = 0;
            int senses = Lexicon.BEGINS;
            int last = Math.min(count, first + Lexicon.LONGEST);
            for (int word = first; word < last && (senses & Lexicon.BEGINS) != 0; word++) {
                phrase = WordCursor.phrase(phrase, words[word]);
                senses = lexicon.senses(phrase);
                found |= senses & ~FURNITURE;
                if ((senses & FURNITURE) != 0) {
                    furniture = senses & FURNITURE;
                    furnitureTo = word + 1;
                }
            }
            count(first >= coveredTo || furnitureTo > coveredTo ? found | furniture : found);
            covered += Math.max(0, furnitureTo - Math.max(first, coveredTo));
            coveredTo = Math.max(coveredTo, furnitureTo);
            if ((found & Sense.FUNCTION.bit()) == 0) {
                content.add(words[first]);
            }
        }
        return covered;
    }

    private void count(int found) {
        if ((found & ~Lexicon.BEGINS) != 0) {
            for (int sense = 0; sense < hits.length; sense++) {
                hits[sense] += found >>> sense & 1;
            }
        }
    }

    /** Thai and Lao put nothing at the end of a sentence: a line as long as a sentence ends as one. */
    private boolean endsUnmarked(String text) {
        return count >= SENTENCE && unspaced() && WordCursor.isUnspaced(text.charAt(text.length() - 1));
    }

    private void readCharacters(String text, int limit, float[] row, int at) {
        CharacterCounts counts = new CharacterCounts();
        counts.count(text, limit);
        row[at + STARTS.ordinal()] = CharacterClass.of(text.charAt(0));
        row[at + ENDS.ordinal()] = endsUnmarked(text) ? CharacterClass.STOP : CharacterClass.ofEnd(text);
        counts.write(row, at, limit);
    }
}
