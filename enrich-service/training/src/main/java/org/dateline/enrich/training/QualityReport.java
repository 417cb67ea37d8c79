package org.dateline.enrich.training;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.enrich.tagger.CrfModel;
import org.dateline.enrich.tagger.CrfTagger;
import org.dateline.enrich.tagger.EntityTagger;

/**
 * Prints how well the service's tagger, Apache OpenNLP and, where it is on the class path, Stanford CoreNLP find the
 * names in a labelled file, and how fast, all in one run on one thread; and how far the service's confidence can be
 * trusted.
 */
public final class QualityReport {
    private final List<List<LabelledSentence>> documents;
    private final List<TrainingText> texts = new ArrayList<>();
    private final PrintStream out;

    private QualityReport(Path file, PrintStream out) throws IOException {
        this.documents = Corpus.read(file, true);
        documents.forEach(document -> texts.add(TrainingText.of("judged", 1, document)));
        this.out = out;
    }

    /** The labelled file, the directory of the open data, and a directory for what CoreNLP answers. */
    public static void main(String[] arguments) throws IOException {
        QualityReport report = new QualityReport(Path.of(arguments[0]), System.out);
        CrfTagger ours = new CrfTagger(CrfModel.builtIn());
        report.engine("ours", ours);
        System.out.print(new Reliability(ours, report.texts));
        report.engine("OpenNLP", OpenNlp.train(gold(Path.of(arguments[1]))));
        if (QualityReport.class.getResource("/edu/stanford/nlp/ie/crf/CRFClassifier.class") != null) {
            report.coreNlp(CoreNlp.THREE, Path.of(arguments[2]));
            report.coreNlp(CoreNlp.FOUR, Path.of(arguments[2]));
        }
    }

    private static List<TrainingText> gold(Path data) throws IOException {
        List<TrainingText> gold = new ArrayList<>();
        for (String name : List.of("wikigold", "uner-ewt-dev", "crossner", "btc", "wnut17")) {
            for (List<LabelledSentence> document : Corpus.read(data.resolve("gold-open/" + name + ".tsv"), true)) {
                gold.add(TrainingText.of(name, 1, document));
            }
        }
        return gold;
    }

    private void engine(String name, EntityTagger tagger) {
        Evaluation.of(tagger, texts);
        long start = System.nanoTime();
        Score score = Evaluation.of(tagger, texts);
        long tokens = texts.stream().mapToLong(text -> text.text().size()).sum();
        out.printf("%-10s %s  %,.0f tokens/s%n", name, score, tokens * 1e9 / (System.nanoTime() - start));
    }

    private void coreNlp(String classifier, Path directory) throws IOException {
        Files.createDirectories(directory);
        Path columns = directory.resolve("judged.col");
        try (BufferedWriter writer = Files.newBufferedWriter(columns)) {
            for (List<LabelledSentence> document : documents) {
                for (LabelledSentence sentence : document) {
                    CoreNlp.write(sentence.tokens().toArray(String[]::new), writer);
                }
            }
        }
        Score score = new Score();
        try (BufferedReader labels = Files.newBufferedReader(CoreNlp.label(columns, classifier))) {
            for (int i = 0; i < documents.size(); i++) {
                List<LabelledSentence> answer = new ArrayList<>();
                for (LabelledSentence sentence : documents.get(i)) {
                    answer.add(answer(sentence, labels));
                }
                Set<Score.Span> found = Evaluation.gold(TrainingText.of("answer", 1, answer));
                score.add(found, Evaluation.gold(texts.get(i)));
            }
        }
        out.printf("%-10s %s%n", classifier.replace(".distsim", ""), score);
    }

    private static LabelledSentence answer(LabelledSentence sentence, BufferedReader labels) throws IOException {
        int[] types = new int[sentence.tokens().size()];
        for (int i = 0; i < types.length; i++) {
            String line = labels.readLine();
            while (line != null && line.isBlank()) {
                line = labels.readLine();
            }
            types[i] = line == null ? Types.OUTSIDE : Types.of(line.substring(line.lastIndexOf('\t') + 1));
        }
        return new LabelledSentence(sentence.tokens(), types, new boolean[types.length]);
    }
}
