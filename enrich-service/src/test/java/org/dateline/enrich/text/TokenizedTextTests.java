package org.dateline.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizedTextTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Kenya's coast                 | Kenya 's coast
            Peru’s and James' boats       | Peru ’s and James ' boats
            They don't, we'll             | They do n't , we 'll
            the U.S. and U.K.-based crews | the U.S. and U.K.-based crews
            Mr. Okoro paid $3.50 (10,000) | Mr. Okoro paid $ 3.50 ( 10,000 )
            al-Noor met O'Hara...         | al-Noor met O'Hara ...
            AT&T left.Then it rained      | AT&T left . Then it rained
            see http://example.org/a?b=c. | see http://example.org/a?b=c .
            @harbour and #ships           | @harbour and #ships
            “Quite,” he said—twice        | “ Quite , ” he said — twice
            """)
    void cutsWordsAndSigns(String text, String tokens) {
        assertThat(String.join(" ", tokens(TokenizedText.of(text)))).isEqualTo(tokens);
    }

    @Test
    void countsOffsetsInCodeUnits() {
        TokenizedText text = TokenizedText.of("😀 Nairobi 𝒜b");

        assertThat(text.start(1)).isEqualTo(3);
        assertThat(text.end(1)).isEqualTo(10);
        assertThat(text.token(2)).isEqualTo("𝒜b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            It rained. The road was shut.              | 2
            Mr. Okoro came. Mrs. Lind left.            | 2
            She lives in the U.S. The house is red.    | 2
            The U.S. Senate voted on Sept. 9 at noon.  | 1
            "We are back." The crowd cheered.          | 2
            "Is it so?" he asked.                      | 1
            J. K. Marsh wrote it (in May.) Then came B. Lee. | 2
            """)
    void endsSentences(String text, int sentences) {
        assertThat(TokenizedText.of(text).sentences()).isEqualTo(sentences);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\u2028", "\n\n", "\f"})
    void endsASentenceAtALineBreak(String lineBreak) {
        assertThat(TokenizedText.of("Port" + lineBreak + "Arden").sentences()).isEqualTo(2);
    }

    @Test
    void cutsASentenceThatNeverEnds() {
        TokenizedText text = TokenizedText.of("word ".repeat(1_000));

        assertThat(text.size()).isEqualTo(1_000);
        assertThat(text.sentences()).isGreaterThan(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\0\1\2",
                "\uD800",
                "\uDC00\uD800x\uD83D",
                "'",
                "''''s",
                ".-.-.-",
                "a-",
                "-",
                "@",
                "#",
                "e.",
                "\u0301"
            })
    void takesAnyText(String text) {
        TokenizedText cut = TokenizedText.of(text);

        for (int i = 0; i < cut.size(); i++) {
            assertThat(cut.start(i)).isLessThan(cut.end(i));
            assertThat(i == 0 || cut.start(i) >= cut.end(i - 1)).isTrue();
        }
        assertThat(cut.sentences()).isLessThanOrEqualTo(cut.size());
    }

    private static List<String> tokens(TokenizedText text) {
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            tokens.add(text.token(i));
        }
        return tokens;
    }
}
