package org.dateline.enrich.training;

import java.util.List;
import org.dateline.enrich.text.TokenizedText;

/**
 * What a model is learned from.
 *
 * @param gold the corpora that people have labelled
 * @param train the texts to learn from
 * @param heldOut all texts to judge and calibrate with, which are not learned from
 * @param raw the texts as they were, and others without labels
 */
record TrainingData(List<String> gold, List<TrainingText> train, List<TrainingText> heldOut, List<TokenizedText> raw) {
    TrainingData {
        gold = List.copyOf(gold);
        train = List.copyOf(train);
        heldOut = List.copyOf(heldOut);
        raw = List.copyOf(raw);
    }

    /** Those of one corpus that are held out. */
    List<TrainingText> heldOut(String source) {
        return heldOut.stream().filter(text -> text.source().equals(source)).toList();
    }
}
