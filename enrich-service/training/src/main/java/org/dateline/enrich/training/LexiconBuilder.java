package org.dateline.enrich.training;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.dateline.enrich.tagger.Lexicon;
import org.dateline.enrich.text.TokenizedText;

/** Raw texts, classes of words and lists of names in, the lexicon of words out. */
final class LexiconBuilder {
    private final Map<String, Integer> lower = new HashMap<>();
    private final Map<String, Integer> capital = new HashMap<>();
    private final Map<String, Integer> classes;

    /** @param classes for each word in lower case its class, from 1 */
    LexiconBuilder(Map<String, Integer> classes) {
        this.classes = classes;
    }

    /** Takes a text into account. */
    void add(TokenizedText text) {
        for (int s = 0; s < text.sentences(); s++) {
            for (int i = text.sentenceStart(s) + 1; i < text.sentenceEnd(s); i++) {
                String token = text.token(i);
                if (Character.isLetter(token.charAt(0))) {
                    boolean isCapital = Character.isUpperCase(token.charAt(0));
                    (isCapital ? capital : lower).merge(token.toLowerCase(Locale.ROOT), 1, Integer::sum);
                }
            }
        }
    }

    /**
     * The lexicon of what was learnt.
     *
     * @param lists for each word in lower case the lists that it is in, a bit each
     * @param phrases the same for names of several words
     */
    Lexicon build(Map<String, Integer> lists, Map<List<String>, Integer> phrases) {
        TreeSet<String> words = new TreeSet<>(lower.keySet());
        words.addAll(capital.keySet());
        words.addAll(classes.keySet());
        words.addAll(lists.keySet());
        Map<Long, Integer> entries = new HashMap<>();
        for (String word : words) {
            int entry = Lexicon.entry(classes.getOrDefault(word, 0), cased(word), lists.getOrDefault(word, 0));
            if (entry != 0) {
                entries.put(Lexicon.key(word), entry);
            }
        }
        phrases.forEach((phrase, in) -> {
            for (int end = 1; end <= phrase.size(); end++) {
                boolean whole = end == phrase.size();
                entries.merge(
                        Lexicon.phraseKey(phrase.subList(0, end)),
                        Lexicon.phrase(whole ? in : 0, !whole),
                        (a, b) -> a | b);
            }
        });
        return Lexicon.of(entries);
    }

    /** How often a word has a capital inside sentences: 0 unknown, 1 never to 5 always. */
    private int cased(String word) {
        int capitals = capital.getOrDefault(word, 0);
        int all = capitals + lower.getOrDefault(word, 0);
        if (all < 2) {
            return 0;
        }
        if (capitals == 0 || capitals == all) {
            return capitals == 0 ? 1 : 5;
        }
        double share = (double) capitals / all;
        return share < 0.3 ? 2 : share > 0.7 ? 4 : 3;
    }
}
