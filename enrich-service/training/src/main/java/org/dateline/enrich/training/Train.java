package org.dateline.enrich.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.dateline.enrich.tagger.CrfModel;
import org.dateline.enrich.tagger.CrfTagger;
import org.dateline.enrich.tagger.Lexicon;
import org.dateline.enrich.text.TokenizedText;

/** Trains the tagger's model: the directory of data, of the teachers' labels, and the file to write. */
public final class Train {
    private final Path data;
    private final Path teachers;
    private final PrintStream out;
    private final List<TrainingText> train = new ArrayList<>();
    private final List<TrainingText> heldOut = new ArrayList<>();

    private Train(Path data, Path teachers, PrintStream out) {
        this.data = data;
        this.teachers = teachers;
        this.out = out;
    }

    static double p(String name, double d) {
        return Double.parseDouble(System.getProperty(name, String.valueOf(d)));
    }

    /** Trains and reports. */
    public static void main(String[] arguments) throws IOException {
        new Train(Path.of(arguments[0]), Path.of(arguments[1]), System.out).run(Path.of(arguments[2]));
    }

    private void run(Path file) throws IOException {
        read();
        time("read");
        LexiconBuilder builder = new LexiconBuilder();
        train.forEach(text -> builder.add(text.text()));
        builder.add(TokenizedText.of(stateUnion()));
        Lexicon lexicon = builder.build(Lists.words(), (int) p("coarse", 80), (int) p("fine", 400));
        time("lexicon");
        List<byte[]> firstPass = p("second", 1) > 0 ? firstPass(lexicon) : List.of();
        time("first pass");
        Examples examples = new Examples(train, lexicon, firstPass, (int) p("leastWord", 2), (int) p("least", 3));
        time("examples, features " + examples.dictionary().features().length);
        CrfTrainer trainer = new CrfTrainer(
                examples,
                new CrfTrainer.Settings(
                        (int) p("epochs", 6), (float) p("rate", 0.15), p("dropout", 0.2), p("second", 1) * 0.6, 7));
        out.println("likelihood " + trainer.train());
        time("train");
        float[] calibration = new float[CrfModel.CALIBRATED];
        for (int i = 0; i < calibration.length; i++) {
            calibration[i] = i / (calibration.length - 1f);
        }
        CrfModel model = trainer.model(lexicon, 20, (int) p("most", 700_000), (float) p("prune", 0.03), calibration);
        try (OutputStream stream = Files.newOutputStream(file)) {
            model.write(stream);
        }
        time("model " + Files.size(file));
        report(model);
        time("report");
    }

    private void report(CrfModel model) throws IOException {
        CrfTagger tagger = new CrfTagger(model);
        for (String source : List.of("voa", "wikigold", "uner", "crossner", "btc", "wnut")) {
            out.println(source + " "
                    + Evaluation.of(
                            tagger,
                            heldOut.stream()
                                    .filter(t -> t.source().equals(source))
                                    .toList()));
        }
        if (System.getProperty("judge") != null) {
            List<TrainingText> texts = new ArrayList<>();
            for (List<LabelledSentence> document : Corpus.read(Path.of(System.getProperty("judge")), true)) {
                texts.add(TrainingText.of("judge", 1, document));
            }
            out.println("JUDGE " + Evaluation.of(tagger, texts));
        }
    }

    private List<byte[]> firstPass(Lexicon lexicon) {
        byte[][] labels = new byte[train.size()][];
        for (int half = 0; half < 2; half++) {
            List<TrainingText> part = new ArrayList<>();
            for (int i = half; i < train.size(); i += 2) {
                part.add(train.get(i));
            }
            Examples examples = new Examples(part, lexicon, List.of(), 2, 3);
            CrfTrainer trainer = new CrfTrainer(examples, new CrfTrainer.Settings(3, 0.2f, 0.2, 0, 3 + half));
            trainer.train();
            CrfTagger tagger =
                    new CrfTagger(trainer.model(lexicon, 20, 700_000, 0.03f, new float[CrfModel.CALIBRATED]));
            for (int i = 1 - half; i < train.size(); i += 2) {
                labels[i] = tagger.labels(train.get(i).text(), false);
            }
        }
        return Arrays.asList(labels);
    }

    private void read() throws IOException {
        Path gold = data.resolve("gold-open");
        add("wikigold", (float) p("w.wikigold", 2), 5, Corpus.read(gold.resolve("wikigold.tsv"), true));
        add("uner", (float) p("w.uner", 1.5), 3, Corpus.read(gold.resolve("uner-ewt-dev.tsv"), false));
        add("crossner", (float) p("w.crossner", 0.7), 10, Corpus.read(gold.resolve("crossner.tsv"), false));
        add("btc", (float) p("w.btc", 0.5), 10, Corpus.read(gold.resolve("btc.tsv"), false));
        add("wnut", (float) p("w.wnut", 0.3), 10, Corpus.read(gold.resolve("wnut17.tsv"), true));
        if (p("w.voa", 1) > 0) {
            add(
                    "voa",
                    (float) p("w.voa", 1),
                    20,
                    Teachers.read(
                            teachers.resolve("voa.col.english.all.3class.distsim"),
                            teachers.resolve("voa.col.english.conll.4class.distsim"),
                            teachers.resolve("voa.col.english.muc.7class.distsim")));
        }
    }

    private void add(String source, float weight, int each, List<List<LabelledSentence>> documents) {
        for (int i = 0; i < documents.size(); i++) {
            (i % each == each - 1 ? heldOut : train).add(TrainingText.of(source, weight, documents.get(i)));
        }
    }

    private String stateUnion() throws IOException {
        Path file = data.resolve("text-open/state-union.txt.gz");
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return String.join("\n", reader.lines().toList());
        }
    }

    private long last = System.nanoTime();

    private void time(String what) {
        long now = System.nanoTime();
        out.printf("%6.1f s %s%n", (now - last) / 1e9, what);
        last = now;
    }
}
