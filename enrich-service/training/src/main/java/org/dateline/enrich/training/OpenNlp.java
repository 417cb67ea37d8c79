package org.dateline.enrich.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.dateline.contract.EntityType;
import org.dateline.contract.Mention;
import org.dateline.enrich.tagger.EntityTagger;
import org.dateline.enrich.tagger.TypedMention;
import org.dateline.enrich.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Apache OpenNLP's name finder, trained on the same gold texts, to compare with. Not thread-safe. */
final class OpenNlp implements EntityTagger {
    private final NameFinderME finder;

    private OpenNlp(TokenNameFinderModel model) {
        this.finder = new NameFinderME(model);
    }

    static OpenNlp train(List<TrainingText> texts) throws IOException {
        List<NameSample> samples = new ArrayList<>();
        for (TrainingText text : texts) {
            for (int s = 0; s < text.text().sentences(); s++) {
                samples.add(sample(text, s));
            }
        }
        TrainingParameters parameters = TrainingParameters.defaultParams();
        return new OpenNlp(
                NameFinderME.train("en", null, new Samples(samples), parameters, new TokenNameFinderFactory()));
    }

    private static NameSample sample(TrainingText text, int sentence) {
        int from = text.text().sentenceStart(sentence);
        int to = text.text().sentenceEnd(sentence);
        String[] tokens = tokens(text.text(), sentence);
        List<Span> spans = new ArrayList<>();
        for (Score.Span name : Evaluation.gold(text)) {
            int first = -1;
            for (int i = from; i < to; i++) {
                first = text.text().start(i) == name.start() ? i : first;
                if (first >= 0 && text.text().end(i) == name.end()) {
                    spans.add(new Span(first - from, i + 1 - from, EntityType.values()[name.type()].name()));
                    break;
                }
            }
        }
        return new NameSample(tokens, spans.toArray(Span[]::new), sentence == 0);
    }

    private static String[] tokens(TokenizedText text, int sentence) {
        String[] tokens = new String[text.sentenceEnd(sentence) - text.sentenceStart(sentence)];
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] = text.token(text.sentenceStart(sentence) + i);
        }
        return tokens;
    }

    @Override
    public List<TypedMention> tag(TokenizedText text) {
        List<TypedMention> mentions = new ArrayList<>();
        finder.clearAdaptiveData();
        for (int s = 0; s < text.sentences(); s++) {
            int from = text.sentenceStart(s);
            for (Span span : finder.find(tokens(text, s))) {
                Mention mention = new Mention(
                        text.start(from + span.getStart()),
                        text.end(from + span.getEnd() - 1),
                        s,
                        Math.min(1, span.getProb()));
                mentions.add(new TypedMention(EntityType.valueOf(span.getType()), mention));
            }
        }
        return mentions;
    }

    /** Samples from a list. */
    private static final class Samples implements ObjectStream<NameSample> {
        private final List<NameSample> samples;
        private Iterator<NameSample> rest;

        Samples(List<NameSample> samples) {
            this.samples = samples;
            this.rest = samples.iterator();
        }

        @Override
        public @Nullable NameSample read() {
            return rest.hasNext() ? rest.next() : null;
        }

        @Override
        public void reset() {
            rest = samples.iterator();
        }

        @Override
        public void close() {}
    }
}
