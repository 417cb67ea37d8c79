package org.dateline.enrich.onnx;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.dateline.enrich.text.TokenizedText;

/**
 * Cuts texts as the model was trained to see them, with the tokenizer of {@code tokenizer.json}: words and sentences in,
 * pieces out. Thread-safe; takes any text. Words too long to be a part of a name are left out, and so are the sentences behind
 * the first 50,000 pieces, which bounds the work.
 */
final class PieceCutter implements AutoCloseable {
    /** About 35,000 words: what a slow model still reads before Kafka takes its reader for dead. */
    static final int MOST = 50_000;

    private static final int LONGEST = 200;
    private static final String PROBE = "Names";

    private final HuggingFaceTokenizer tokenizer;
    private final long[] before;
    private final long[] behind;

    private PieceCutter(HuggingFaceTokenizer tokenizer, long[] before, long[] behind) {
        this.tokenizer = tokenizer;
        this.before = before;
        this.behind = behind;
    }

    /** @throws IllegalArgumentException if the file is no tokenizer */
    static PieceCutter open(Path file) {
        stayHere();
        HuggingFaceTokenizer tokenizer = read(file);
        Encoding probe = tokenizer.encode(PROBE, true, false);
        long[] special = probe.getSpecialTokenMask();
        int from = 0;
        while (from < special.length && special[from] == 1) {
            from++;
        }
        int to = special.length;
        while (to > from && special[to - 1] == 1) {
            to--;
        }
        if (from == to) {
            tokenizer.close();
            throw new IllegalArgumentException(
                    "%s: expected a tokenizer that cuts any text, got nothing of \"%s\"".formatted(file, PROBE));
        }
        long[] ids = probe.getIds();
        return new PieceCutter(tokenizer, Arrays.copyOf(ids, from), Arrays.copyOfRange(ids, to, ids.length));
    }

    private static HuggingFaceTokenizer read(Path file) {
        try {
            return HuggingFaceTokenizer.builder()
                    .optTokenizerPath(file)
                    .optAddSpecialTokens(false)
                    .optTruncation(false)
                    .optPadding(false)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException("dateline.entities.model: unreadable file: " + file, e);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    "%s: expected a tokenizer of Hugging Face's library, got: %s".formatted(file, e.getMessage()), e);
        }
    }

    /** The library would tell its makers of each start and fetch other native code where it sees a graphics card. */
    private static void stayHere() {
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ai.djl.offline", "true");
    }

    /** The pieces that stand before those of a text. */
    long[] before() {
        return before;
    }

    /** The pieces that stand behind those of a text. */
    long[] behind() {
        return behind;
    }

    Pieces cut(TokenizedText text) {
        Pieces pieces = new Pieces(text.size());
        for (int sentence = 0; sentence < text.sentences() && pieces.size() < MOST; sentence++) {
            int opening = pieces.size();
            int end = text.sentenceEnd(sentence);
            for (int word = text.sentenceStart(sentence); word < end; ) {
                int run = endOfRun(text, word, end);
                if (run > word) {
                    cut(text, word, run, pieces);
                }
                word = Math.max(run, word + 1);
            }
            if (pieces.size() > opening) {
                pieces.open(opening);
            }
        }
        return pieces;
    }

    /** Behind the words from here on that are short enough and stand close together; here if this one is too long. */
    private static int endOfRun(TokenizedText text, int from, int end) {
        int word = from;
        while (word < end
                && text.end(word) - text.start(word) <= LONGEST
                && (word == from || text.start(word) - text.end(word - 1) <= LONGEST)) {
            word++;
        }
        return word;
    }

    private void cut(TokenizedText text, int from, int to, Pieces pieces) {
        int start = text.start(from);
        String part = wellFormed(text.text().substring(start, text.end(to - 1)));
        Encoding encoding = tokenizer.encode(part, false, false);
        long[] ids = encoding.getIds();
        CharSpan[] spans = encoding.getCharTokenSpans();
        Offsets offsets = Offsets.of(part);
        int word = from;
        for (int i = 0; i < ids.length; i++) {
            int piece = pieces.add(ids[i]);
            CharSpan span = spans[i];
            int first = span == null ? 0 : offsets.at(span.getStart());
            int end = span == null ? 0 : offsets.at(span.getEnd());
            while (first < end && Character.isWhitespace(part.charAt(first))) {
                first++;
            }
            while (word < to && text.end(word) - start <= first) {
                word++;
            }
            for (int w = word; w < to && text.start(w) - start < end && first < end; w++) {
                pieces.begin(w, piece);
            }
        }
    }

    /** The same text, of the same length, with a replacement for each surrogate that has no partner. */
    private static String wellFormed(String text) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                changed.setCharAt(i, '\uFFFD');
            }
        }
        return changed.toString();
    }

    @Override
    public void close() {
        tokenizer.close();
    }
}
