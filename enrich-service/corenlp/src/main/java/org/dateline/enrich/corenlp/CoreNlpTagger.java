package org.dateline.enrich.corenlp;

import java.util.ArrayList;
import java.util.List;
import org.dateline.contract.EntityType;
import org.dateline.contract.Mention;
import org.dateline.enrich.corenlp.CoreNlpClassifier.Answer;
import org.dateline.enrich.tagger.EntityTagger;
import org.dateline.enrich.tagger.TypedMention;
import org.dateline.enrich.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * Finds names with a classifier of CoreNLP: words and sentences in, mentions out. Neighbours of one type are one name; its
 * confidence is the least probability of its words, not calibrated. Thread-safe.
 */
final class CoreNlpTagger implements EntityTagger {
    /** More of a word than this says nothing more of it. */
    private static final int LONGEST = 200;

    private final CoreNlpClassifier classifier;

    CoreNlpTagger(CoreNlpClassifier classifier) {
        this.classifier = classifier;
    }

    @Override
    public List<TypedMention> tag(TokenizedText text) {
        List<TypedMention> mentions = new ArrayList<>();
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            tag(text, sentence, mentions);
        }
        return mentions;
    }

    private void tag(TokenizedText text, int sentence, List<TypedMention> mentions) {
        int from = text.sentenceStart(sentence);
        List<String> words = new ArrayList<>();
        for (int word = from; word < text.sentenceEnd(sentence); word++) {
            words.add(word(text, word));
        }
        List<Answer> answers = classifier.answers(words);
        for (int first = 0; first < answers.size(); ) {
            int end = first + 1;
            EntityType type = type(answers.get(first).label());
            double sure = answers.get(first).probability();
            while (type != null && end < answers.size() && type(answers.get(end).label()) == type) {
                sure = Math.min(sure, answers.get(end++).probability());
            }
            if (type != null) {
                Mention mention = new Mention(text.start(from + first), text.end(from + end - 1), sentence, sure);
                mentions.add(new TypedMention(type, mention));
            }
            first = end;
        }
    }

    private static String word(TokenizedText text, int word) {
        int start = text.start(word);
        return text.text().substring(start, Math.min(text.end(word), start + LONGEST));
    }

    private static @Nullable EntityType type(String label) {
        return switch (label) {
            case "PERSON", "PER" -> EntityType.PERSON;
            case "ORGANIZATION", "ORG" -> EntityType.ORGANIZATION;
            case "LOCATION", "LOC" -> EntityType.LOCATION;
            case "MISC" -> EntityType.OTHER;
            default -> null;
        };
    }
}
