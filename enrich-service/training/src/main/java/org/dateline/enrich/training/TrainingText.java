package org.dateline.enrich.training;

import java.util.ArrayList;
import java.util.List;
import org.dateline.enrich.tagger.Labels;
import org.dateline.enrich.text.TokenizedText;

/**
 * A document to learn from: cut as the product cuts texts, with the labels that each token may have.
 *
 * @param source of which corpus
 * @param weight how much it counts
 * @param allowed for each token the labels, a bit each
 */
record TrainingText(String source, float weight, TokenizedText text, int[] allowed) {
    /** Cuts the sentences' text anew and carries the labels over; what does not fit the new cut may be anything. */
    static TrainingText of(String source, float weight, List<LabelledSentence> sentences) {
        StringBuilder text = new StringBuilder();
        List<int[]> spans = new ArrayList<>();
        for (LabelledSentence sentence : sentences) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                int start = text.length();
                text.append(sentence.tokens().get(i));
                spans.add(new int[] {start, text.length(), sentence.types()[i], sentence.begins()[i] ? 1 : 0});
                text.append(i + 1 < sentence.tokens().size() ? ' ' : '\n');
            }
        }
        TokenizedText cut = TokenizedText.of(text.toString());
        int[] types = new int[cut.size()];
        boolean[] begins = new boolean[cut.size()];
        carry(spans, cut, types, begins);
        return new TrainingText(source, weight, cut, allowed(cut, types, begins));
    }

    private static void carry(List<int[]> spans, TokenizedText cut, int[] types, boolean[] begins) {
        int span = 0;
        for (int token = 0; token < cut.size(); token++) {
            while (spans.get(span)[1] <= cut.start(token)) {
                span++;
            }
            int[] first = spans.get(span);
            types[token] = first[2];
            begins[token] = first[3] == 1 && first[0] == cut.start(token);
            for (int next = span + 1; next < spans.size() && spans.get(next)[0] < cut.end(token); next++) {
                boolean goesOn = spans.get(next)[2] == first[2] && spans.get(next)[3] == 0;
                types[token] = goesOn && types[token] != Types.ANY ? first[2] : Types.ANY;
            }
        }
    }

    private static int[] allowed(TokenizedText cut, int[] types, boolean[] begins) {
        int[] allowed = new int[cut.size()];
        for (int sentence = 0; sentence < cut.sentences(); sentence++) {
            int from = cut.sentenceStart(sentence);
            int to = cut.sentenceEnd(sentence);
            for (int i = from; i < to; i++) {
                allowed[i] = Types.sure(types[i]) ? sure(types, begins, i, from, to) : unsure(types[i]);
            }
        }
        return allowed;
    }

    private static int unsure(int types) {
        int labels = types & Types.OUTSIDE;
        for (int type = 0; type < 4; type++) {
            if ((types >> type + 1 & 1) != 0) {
                labels |= 15 << Labels.of(type, Labels.BEGIN);
            }
        }
        return labels;
    }

    private static int sure(int[] types, boolean[] begins, int i, int from, int to) {
        if (types[i] == Types.OUTSIDE) {
            return 1;
        }
        int type = Integer.numberOfTrailingZeros(types[i]) - 1;
        boolean left = i > from && !begins[i] && (types[i - 1] & types[i]) != 0;
        boolean leftSure = !left || Types.sure(types[i - 1]);
        boolean right = i + 1 < to && !begins[i + 1] && (types[i + 1] & types[i]) != 0;
        boolean rightSure = !right || Types.sure(types[i + 1]);
        int places = 15;
        if (leftSure) {
            places &= left ? bit(Labels.INSIDE) | bit(Labels.LAST) : bit(Labels.BEGIN) | bit(Labels.UNIT);
        }
        if (rightSure) {
            places &= right ? bit(Labels.BEGIN) | bit(Labels.INSIDE) : bit(Labels.LAST) | bit(Labels.UNIT);
        }
        return places << Labels.of(type, Labels.BEGIN);
    }

    private static int bit(int place) {
        return 1 << place;
    }
}
