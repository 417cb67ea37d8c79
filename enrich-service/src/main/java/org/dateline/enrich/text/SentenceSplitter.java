package org.dateline.enrich.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Finds where sentences begin among the tokens of a text. A line break always ends a sentence, so that nothing found in
 * a sentence can span two lines; a sentence without an end is cut after a fixed number of tokens, which bounds the work
 * of what comes next.
 */
final class SentenceSplitter {
    static final int LONGEST_SENTENCE = 300;

    /** Words that, with a capital behind "U.S." or "Inc.", begin a sentence rather than go on with a name. */
    private static final Set<String> STARTERS = Set.of(
            "the",
            "a",
            "an",
            "in",
            "on",
            "at",
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "you",
            "but",
            "and",
            "this",
            "that",
            "these",
            "those",
            "his",
            "her",
            "its",
            "their",
            "our",
            "my",
            "there",
            "if",
            "as",
            "for",
            "after",
            "before",
            "while",
            "when",
            "some",
            "many",
            "most",
            "according",
            "however",
            "meanwhile",
            "earlier",
            "what",
            "who",
            "why",
            "how",
            "no",
            "not",
            "so",
            "both",
            "also",
            "with",
            "since",
            "under",
            "last",
            "one",
            "two",
            "by",
            "from",
            "to",
            "all",
            "another",
            "officials",
            "police");

    private final String text;
    private final int[] starts;
    private final int[] ends;

    SentenceSplitter(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** The first token of each sentence, then the number of tokens. */
    int[] split() {
        int[] sentences = new int[starts.length / 16 + 8];
        int count = 0;
        int first = 0;
        int quotes = 0;
        for (int token = 0; token < starts.length; token++) {
            quotes += isStraightQuote(token) ? 1 : 0;
            boolean last = token + 1 == starts.length;
            if (last || endsBehind(token, first, quotes) || token - first + 1 >= LONGEST_SENTENCE) {
                if (count + 2 > sentences.length) {
                    sentences = Arrays.copyOf(sentences, count * 2);
                }
                sentences[count++] = first;
                first = token + 1;
                quotes = 0;
            }
        }
        sentences[count] = starts.length;
        return Arrays.copyOf(sentences, count + 1);
    }

    private boolean endsBehind(int token, int first, int quotes) {
        if (lineBreakBehind(token)) {
            return true;
        }
        if (closesTo(token + 1, quotes)) {
            return false;
        }
        int end = token;
        while (end > first && isCloser(end)) {
            end--;
        }
        char sign = text.charAt(ends[end] - 1);
        if (!Characters.endsSentence(sign) || !startsLikeSentence(token + 1)) {
            return false;
        }
        boolean alone = Characters.endsSentence(text.charAt(starts[end]));
        return alone || endsAtAbbreviation(end, token + 1);
    }

    private boolean lineBreakBehind(int token) {
        for (int i = ends[token]; i < starts[token + 1]; i++) {
            if (Characters.breaksLine(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token belongs to the sentence before it: a bracket or quotation mark that closes. */
    private boolean closesTo(int token, int quotes) {
        if (Characters.closes(text.charAt(starts[token])) && ends[token] - starts[token] == 1) {
            return true;
        }
        if (text.charAt(starts[token]) == '\''
                && ends[token] - starts[token] == 2
                && text.charAt(starts[token] + 1) == '\'') {
            return true;
        }
        return isStraightQuote(token) && (starts[token] == ends[token - 1] || quotes % 2 == 1);
    }

    private boolean isStraightQuote(int token) {
        return text.charAt(starts[token]) == '"' && ends[token] - starts[token] == 1;
    }

    private boolean isCloser(int token) {
        char c = text.charAt(starts[token]);
        return (Characters.closes(c) || Characters.isQuote(c)) && ends[token] - starts[token] <= 2;
    }

    private boolean startsLikeSentence(int token) {
        int next = token;
        while (next + 1 < starts.length && (isCloser(next) || Characters.opens(text.charAt(starts[next])))) {
            next++;
        }
        int codePoint = text.codePointAt(starts[next]);
        return !Character.isLetter(codePoint) || !Character.isLowerCase(codePoint);
    }

    private boolean endsAtAbbreviation(int token, int next) {
        String word = text.substring(starts[token], ends[token] - 1).toLowerCase(Locale.ROOT);
        if (Abbreviations.leads(word) || word.length() == 1) {
            return false;
        }
        if (ends[next] - starts[next] > 12) {
            return false;
        }
        return STARTERS.contains(text.substring(starts[next], ends[next]).toLowerCase(Locale.ROOT));
    }
}
