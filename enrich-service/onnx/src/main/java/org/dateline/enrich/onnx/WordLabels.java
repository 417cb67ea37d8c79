package org.dateline.enrich.onnx;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.contract.EntityType;
import org.dateline.contract.Mention;
import org.dateline.enrich.tagger.TypedMention;
import org.dateline.enrich.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** What the model says of each word of a text: scores in, mentions out. A word is what its first piece is. */
final class WordLabels {
    private static final int TYPES = EntityType.values().length;

    private final List<ModelLabel> labels;
    private final @Nullable ModelLabel[] said;
    private final double[] confidence;

    WordLabels(List<ModelLabel> labels, int words) {
        this.labels = labels;
        this.said = new ModelLabel[words];
        this.confidence = new double[words];
    }

    /**
     * Takes the most probable type of a word (the softmax of the scores, summed over the type's labels), and of that
     * type's labels the one with the highest score.
     *
     * @param at where the scores of the word's labels begin
     */
    void say(int word, FloatBuffer scores, int at) {
        double[] shares = new double[TYPES];
        int[] best = new int[TYPES];
        Arrays.fill(best, -1);
        double highest = highest(scores, at);
        double sum = 0;
        for (int label = 0; label < labels.size(); label++) {
            double share = Math.exp(scores.get(at + label) - highest);
            sum += share;
            EntityType type = labels.get(label).type();
            if (type != null) {
                int of = type.ordinal();
                shares[of] += share;
                best[of] = best[of] < 0 || scores.get(at + label) > scores.get(at + best[of]) ? label : best[of];
            }
        }
        double none = sum - Arrays.stream(shares).sum();
        for (int type = 0; type < TYPES; type++) {
            if (shares[type] > none && shares[type] / sum > confidence[word]) {
                said[word] = labels.get(best[type]);
                confidence[word] = Math.min(1, shares[type] / sum);
            }
        }
    }

    private double highest(FloatBuffer scores, int at) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int label = 0; label < labels.size(); label++) {
            highest = Math.max(highest, scores.get(at + label));
        }
        return highest;
    }

    /** The names that the words make up; each is as sure as its least sure word. */
    List<TypedMention> mentions(TokenizedText text, Pieces pieces) {
        List<TypedMention> mentions = new ArrayList<>();
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            int end = text.sentenceEnd(sentence);
            for (int word = text.sentenceStart(sentence); word < end; ) {
                ModelLabel label = said[word];
                EntityType type = label == null ? null : label.type();
                int next = word + 1;
                if (type != null) {
                    next = endOfName(word, end, pieces);
                    double sure = Arrays.stream(confidence, word, next).min().orElse(0);
                    Mention mention = new Mention(text.start(word), text.end(next - 1), sentence, sure);
                    mentions.add(new TypedMention(type, mention));
                }
                word = next;
            }
        }
        return mentions;
    }

    private int endOfName(int first, int end, Pieces pieces) {
        int word = first + 1;
        while (word < end && goesOn(word, pieces)) {
            word++;
        }
        return word;
    }

    private boolean goesOn(int word, Pieces pieces) {
        ModelLabel before = said[word - 1];
        ModelLabel label = said[word];
        if (before == null || label == null || before.type() != label.type()) {
            return false;
        }
        return pieces.first(word) == pieces.first(word - 1) || !before.ends() && !label.starts();
    }
}
