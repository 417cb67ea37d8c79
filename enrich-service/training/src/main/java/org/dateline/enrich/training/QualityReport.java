package org.dateline.enrich.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.enrich.corenlp.CoreNlpClassifier;
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

    /** The labelled file, and the directory of the open data where other engines are to be asked as well. */
    public static void main(String[] arguments) throws IOException {
        QualityReport report = new QualityReport(Path.of(arguments[0]), System.out);
        CrfTagger ours = new CrfTagger(CrfModel.builtIn());
        report.engine("ours", ours);
        System.out.print(new Reliability(ours, report.texts));
        report.parts(ours);
        if (arguments.length == 1) {
            return;
        }
        report.engine("OpenNLP", OpenNlp.train(gold(Path.of(arguments[1]))));
        if (QualityReport.class.getResource("/edu/stanford/nlp/ie/crf/CRFClassifier.class") != null) {
            report.coreNlp(CoreNlpClassifier.THREE);
            report.coreNlp(CoreNlpClassifier.FOUR);
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

    private void parts(EntityTagger tagger) {
        new PartsOfTheWorld(texts)
                .texts()
                .forEach((part, ofPart) ->
                        out.printf("%s, %d: %s%n", part, ofPart.size(), Evaluation.of(tagger, ofPart)));
    }

    private void coreNlp(String name) {
        CoreNlpClassifier classifier = CoreNlpClassifier.of(name);
        List<List<LabelledSentence>> answers = answers(classifier);
        long start = System.nanoTime();
        answers(classifier);
        long took = System.nanoTime() - start;
        Score score = new Score();
        long tokens = 0;
        for (int i = 0; i < documents.size(); i++) {
            Set<Score.Span> found = Evaluation.gold(TrainingText.of("answer", 1, answers.get(i)));
            score.add(found, Evaluation.gold(texts.get(i)));
            tokens += texts.get(i).text().size();
        }
        out.printf("%-10s %s  %,.0f tokens/s%n", name.replace(".distsim", ""), score, tokens * 1e9 / took);
    }

    private List<List<LabelledSentence>> answers(CoreNlpClassifier classifier) {
        return documents.stream()
                .map(document -> document.stream()
                        .map(sentence -> answer(classifier, sentence.tokens()))
                        .toList())
                .toList();
    }

    private static LabelledSentence answer(CoreNlpClassifier classifier, List<String> tokens) {
        int[] types = classifier.labels(tokens).stream().mapToInt(Types::of).toArray();
        return new LabelledSentence(tokens, types, new boolean[types.length]);
    }
}
