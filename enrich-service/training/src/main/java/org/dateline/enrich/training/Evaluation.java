package org.dateline.enrich.training;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.enrich.tagger.EntityTagger;
import org.dateline.enrich.tagger.Labels;
import org.dateline.enrich.tagger.TypedMention;

/** A tagger and labelled texts in, its score out. */
final class Evaluation {
    private Evaluation() {}

    static Score of(EntityTagger tagger, List<TrainingText> texts) {
        Score score = new Score();
        for (TrainingText text : texts) {
            Set<Score.Span> found = new HashSet<>();
            for (TypedMention mention : tagger.tag(text.text())) {
                found.add(new Score.Span(
                        mention.mention().start(),
                        mention.mention().end(),
                        mention.type().ordinal()));
            }
            score.add(found, gold(text));
        }
        return score;
    }

    /** The spans of a text's labels, where they are sure. */
    static Set<Score.Span> gold(TrainingText text) {
        Set<Score.Span> gold = new HashSet<>();
        int[] allowed = text.allowed();
        for (int i = 0; i < allowed.length; i++) {
            int label = Integer.numberOfTrailingZeros(allowed[i]);
            if (Integer.bitCount(allowed[i]) == 1 && label != Labels.OUTSIDE && Labels.starts(label)) {
                int end = i + 1;
                while (end < allowed.length
                        && Integer.bitCount(allowed[end]) == 1
                        && !Labels.starts(Integer.numberOfTrailingZeros(allowed[end]))) {
                    end++;
                }
                gold.add(new Score.Span(text.text().start(i), text.text().end(end - 1), Labels.typeOf(label)));
            }
        }
        return gold;
    }
}
