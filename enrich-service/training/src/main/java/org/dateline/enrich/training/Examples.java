package org.dateline.enrich.training;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.enrich.tagger.Context;
import org.dateline.enrich.tagger.Lexicon;
import org.dateline.enrich.tagger.Votes;
import org.dateline.enrich.tagger.Word;
import org.dateline.enrich.tagger.WordFeatures;
import org.dateline.enrich.text.TokenizedText;

/** Texts in, the numbers of each token's features out, for the trainer. */
final class Examples {
    /** How many tokens to each side count as near, as in the tagger. */
    private static final int NEAR = 5;

    /** Of a hundred texts, how many are seen without the lists of names. */
    private static final int UNLISTED = 40;

    private final List<TrainingText> texts;
    private final View[] views;
    private final Map<Seen, Integer> vocabulary = new HashMap<>();
    private final FeatureDictionary dictionary = new FeatureDictionary();
    private final Word[][] words;
    private final int[][] ids;
    private final int[][][] contexts;
    private final int[][][] votes;
    private int[][][] slots = new int[0][][];

    /** What is known of words: with the lists of names or without. */
    private record View(Lexicon lexicon, WordFeatures features) {
        View(Lexicon lexicon) {
            this(lexicon, new WordFeatures(lexicon));
        }
    }

    /** A token in one of the views. */
    private record Seen(String token, int view) {}

    /**
     * The examples of texts.
     *
     * @param lexicons all that is known of words, and the same without the lists of names, for some of the texts: the
     *     names put into texts come from the lists, as few do in the world
     * @param firstPass the labels of each text that the second pass is to learn from; may be empty
     */
    Examples(List<TrainingText> texts, List<Lexicon> lexicons, List<byte[]> firstPass, int leastWord, int least) {
        this.texts = texts;
        this.views = lexicons.stream().map(View::new).toArray(View[]::new);
        this.words = new Word[texts.size()][];
        this.ids = new int[texts.size()][];
        this.contexts = new int[texts.size()][][];
        this.votes = new int[texts.size()][][];
        countWords(leastWord);
        eachContext((text, token, features, count) -> count(features, count));
        if (!firstPass.isEmpty()) {
            eachVote(firstPass, (text, token, features, count) -> count(features, count));
        }
        dictionary.number(least);
        numberWords();
        eachContext((text, token, features, count) -> contexts[text][token] = dictionary.numbers(features, count));
        if (!firstPass.isEmpty()) {
            eachVote(
                    firstPass,
                    (text, token, features, count) ->
                            votes[text][token] = count == 0 ? null : dictionary.numbers(features, count));
        }
    }

    private void count(long[] features, int count) {
        for (int i = 0; i < count; i++) {
            dictionary.count(features[i], 1);
        }
    }

    /** Which lexicon a text is seen with. */
    private int view(int text) {
        return text * UNLISTED / 100 == (text + 1) * UNLISTED / 100 ? 0 : views.length - 1;
    }

    private long[][] features(Seen seen) {
        return views[seen.view()]
                .features()
                .features(seen.token(), 0, seen.token().length());
    }

    private void countWords(int least) {
        Map<Seen, Integer> frequency = new HashMap<>();
        for (int t = 0; t < texts.size(); t++) {
            TokenizedText text = texts.get(t).text();
            words[t] = new Word[text.size()];
            ids[t] = new int[text.size()];
            int view = view(t);
            for (int i = 0; i < text.size(); i++) {
                String token = token(text, i);
                Seen seen = new Seen(token, view);
                frequency.merge(seen, 1, Integer::sum);
                Integer id = vocabulary.putIfAbsent(seen, vocabulary.size());
                ids[t][i] = id == null ? vocabulary.size() - 1 : id;
                words[t][i] = views[view].features().word(token, 0, token.length());
            }
        }
        Map<Long, Integer> counts = new HashMap<>();
        frequency.forEach((seen, times) -> {
            for (long[] slot : features(seen)) {
                for (long feature : slot) {
                    counts.merge(feature, times, Integer::sum);
                }
            }
        });
        counts.forEach((feature, times) -> dictionary.count(feature, times >= least ? 1_000 : 0));
    }

    private static String token(TokenizedText text, int i) {
        String token = text.token(i);
        return token.length() > 48 ? token.substring(0, 48) : token;
    }

    private void numberWords() {
        slots = new int[vocabulary.size()][][];
        vocabulary.forEach((seen, id) -> {
            long[][] features = features(seen);
            slots[id] = new int[features.length][];
            for (int slot = 0; slot < features.length; slot++) {
                slots[id][slot] = dictionary.numbers(features[slot], features[slot].length);
            }
        });
    }

    /** Takes the features of a token. */
    private interface Taker {
        void take(int text, int token, long[] features, int count);
    }

    private void eachContext(Taker taker) {
        Context[] ofViews =
                Arrays.stream(views).map(view -> new Context(view.lexicon())).toArray(Context[]::new);
        long[] features = new long[Context.MOST];
        for (int t = 0; t < texts.size(); t++) {
            TokenizedText text = texts.get(t).text();
            Context context = ofViews[view(t)];
            if (contexts[t] == null) {
                contexts[t] = new int[text.size()][];
            }
            for (int s = 0; s < text.sentences(); s++) {
                context.sentence(words[t], text.sentenceStart(s), text.sentenceEnd(s));
                for (int i = text.sentenceStart(s); i < text.sentenceEnd(s); i++) {
                    taker.take(t, i, features, context.features(i, features));
                }
            }
        }
    }

    private void eachVote(List<byte[]> firstPass, Taker taker) {
        long[] features = new long[Votes.MOST];
        for (int t = 0; t < texts.size(); t++) {
            if (votes[t] == null) {
                votes[t] = new int[words[t].length][];
            }
            Votes of = new Votes(words[t], firstPass.get(t));
            for (int i = 0; i < words[t].length; i++) {
                taker.take(t, i, features, of.features(i, features));
            }
        }
    }

    FeatureDictionary dictionary() {
        return dictionary;
    }

    List<TrainingText> texts() {
        return texts;
    }

    /** Writes the numbers of a token's features and returns how many. */
    int features(int text, int sentence, int token, boolean second, int[] out) {
        TokenizedText cut = texts.get(text).text();
        int from = cut.sentenceStart(sentence);
        int to = cut.sentenceEnd(sentence);
        int size = 0;
        for (int i = Math.max(from, token - NEAR); i < Math.min(to, token + NEAR + 1); i++) {
            int[][] of = slots[ids[text][i]];
            size = i == token ? size : copy(of[WordFeatures.NEAR], out, size);
            if (Math.abs(i - token) <= 2) {
                size = copy(of[i - token + 2], out, size);
            }
        }
        size = copy(contexts[text][token], out, size);
        if (second && votes[text] != null && votes[text][token] != null) {
            size = copy(votes[text][token], out, size);
        }
        return size;
    }

    private static int copy(int[] from, int[] to, int at) {
        System.arraycopy(from, 0, to, at, from.length);
        return at + from.length;
    }
}
