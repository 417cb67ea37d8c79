package org.dateline.enrich.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.dateline.enrich.corenlp.CoreNlpClassifier;
import org.dateline.enrich.text.TokenizedText;

/**
 * The data that the model is trained on: the directory of open corpora in, texts to learn from, texts held out and raw
 * texts out. MODEL_CARD.md says where the corpora come from.
 */
final class OpenData {
    private static final List<String> GOLD = List.of("wikigold", "uner", "crossner", "btc", "wnut");

    private static final long SEED = 11;

    /** Of a hundred texts of news and encyclopaedia, how many get other names. */
    private static final int SUBSTITUTED = 60;

    private static final int FRAMES = 3_000;

    private final NameMaker maker = new NameMaker(new SplittableRandom(SEED));
    private final Substitution substitution = new Substitution(maker);
    private final List<TrainingText> train = new ArrayList<>();
    private final List<TrainingText> heldOut = new ArrayList<>();
    private final List<TokenizedText> raw = new ArrayList<>();

    /** @param work where the teacher's labels are kept */
    OpenData(Path data, Path work) throws IOException {
        Path gold = data.resolve("gold-open");
        add("wikigold", 2f, 5, Corpus.read(gold.resolve("wikigold.tsv"), true));
        add("uner", 1.5f, 3, Corpus.read(gold.resolve("uner-ewt-dev.tsv"), false));
        add("crossner", 0.7f, 10, Corpus.read(gold.resolve("crossner.tsv"), false));
        add("btc", 0.5f, 10, Corpus.read(gold.resolve("btc.tsv"), false));
        add("wnut", 0.3f, 10, Corpus.read(gold.resolve("wnut17.tsv"), true));
        for (List<LabelledSentence> document : new Frames(maker).documents(FRAMES)) {
            train.add(TrainingText.of("frames", 0.5f, document));
        }
        add("voa", 1f, 20, new Majority().apply(teachers(data, work)));
        raw.add(TokenizedText.of(stateUnion(data)));
    }

    private static List<List<LabelledSentence>> teachers(Path data, Path work) throws IOException {
        Path columns = CoreNlp.columns(data.resolve("text-open/voa-gmb.txt.gz"), work);
        return Teachers.read(
                CoreNlp.label(columns, CoreNlpClassifier.THREE),
                CoreNlp.label(columns, CoreNlpClassifier.FOUR),
                CoreNlp.label(columns, CoreNlpClassifier.SEVEN));
    }

    /** @param each one document in so many is held out */
    private void add(String source, float weight, int each, List<List<LabelledSentence>> documents) {
        boolean news = source.equals("voa") || source.equals("wikigold");
        for (int i = 0; i < documents.size(); i++) {
            List<LabelledSentence> document = documents.get(i);
            if (i % each == each - 1) {
                heldOut.add(TrainingText.of(source, weight, document));
                continue;
            }
            raw.add(TokenizedText.of(text(document)));
            boolean substituted = news && maker.number(100) < SUBSTITUTED;
            train.add(TrainingText.of(source, weight, substituted ? substitution.apply(document) : document));
        }
    }

    private static String text(List<LabelledSentence> document) {
        return document.stream()
                .map(sentence -> String.join(" ", sentence.tokens()))
                .collect(Collectors.joining("\n"));
    }

    private static String stateUnion(Path data) throws IOException {
        Path file = data.resolve("text-open/state-union.txt.gz");
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return String.join("\n", reader.lines().toList());
        }
    }

    TrainingData data() {
        return new TrainingData(GOLD, train, heldOut, raw);
    }
}
