package org.dateline.clean.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTests {
    private final Lexicon lexicon = Lexicon.standard();

    @ParameterizedTest
    @CsvSource({
        "READ MORE, RELATED",
        "Lesen Sie auch, RELATED",
        "関連記事, RELATED",
        "Don't miss, PROMOTION",
        "the, FUNCTION",
        "le, FUNCTION",
        "All rights reserved, LEGAL",
        "Leave a reply, COMMENT"
    })
    void knowsPhrasesWhateverTheirCapitalsAndMarks(String phrase, Sense sense) {
        assertThat(lexicon.senses(hash(phrase)) & sense.bit()).isNotZero();
    }

    @ParameterizedTest
    @CsvSource({"volcano", "read volcano", "rights reserved by nobody"})
    void knowsNothingOfOtherWords(String phrase) {
        assertThat(lexicon.senses(hash(phrase)) & ~Lexicon.BEGINS).isZero();
    }

    private static long hash(String phrase) {
        WordCursor words = new WordCursor(phrase, phrase.length());
        long hash = 0;
        while (words.next()) {
            hash = WordCursor.phrase(hash, words.hash());
        }
        return hash;
    }
}
