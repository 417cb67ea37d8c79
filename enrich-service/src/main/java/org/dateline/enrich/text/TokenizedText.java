package org.dateline.enrich.text;

import java.util.Arrays;

/**
 * A text cut into tokens and sentences. Offsets are UTF-16 code units of the text; tokens are in the order of the text
 * and do not overlap; each token stands in one sentence. Immutable.
 */
public final class TokenizedText {
    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final int[] sentences;

    /** @param sentences the first token of each sentence, then the number of tokens */
    TokenizedText(String text, int[] starts, int[] ends, int[] sentences) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.sentences = sentences;
    }

    /** Cuts any text; linear in its length. */
    public static TokenizedText of(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        tokenizer.run();
        int[] starts = Arrays.copyOf(tokenizer.starts(), tokenizer.size());
        int[] ends = Arrays.copyOf(tokenizer.ends(), tokenizer.size());
        return new TokenizedText(text, starts, ends, new SentenceSplitter(text, starts, ends).split());
    }

    /** The text that was cut. */
    public String text() {
        return text;
    }

    /** How many tokens there are. */
    public int size() {
        return starts.length;
    }

    /** Where a token begins. */
    public int start(int token) {
        return starts[token];
    }

    /** Behind a token's last code unit. */
    public int end(int token) {
        return ends[token];
    }

    /** A token's characters. */
    public String token(int token) {
        return text.substring(starts[token], ends[token]);
    }

    /** How many sentences there are. */
    public int sentences() {
        return sentences.length - 1;
    }

    /** The first token of a sentence. */
    public int sentenceStart(int sentence) {
        return sentences[sentence];
    }

    /** Behind the last token of a sentence. */
    public int sentenceEnd(int sentence) {
        return sentences[sentence + 1];
    }

    /** The number of the sentence that a place in the text belongs to; 0 before the first. */
    public int sentenceAt(int offset) {
        int low = 0;
        int high = sentences() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[sentences[middle]] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
