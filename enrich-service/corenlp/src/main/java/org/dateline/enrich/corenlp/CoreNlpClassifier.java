package org.dateline.enrich.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFCliqueTree;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.MaxSizeConcurrentHashSet;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** A classifier of Stanford CoreNLP: the words of a sentence in, what it calls each of them out. Thread-safe. */
public final class CoreNlpClassifier {
    /** The classifier of three types. */
    public static final String THREE = "english.all.3class.distsim";

    /** The classifier of four types. */
    public static final String FOUR = "english.conll.4class.distsim";

    /** The classifier of seven types. */
    public static final String SEVEN = "english.muc.7class.distsim";

    private static final String FOLDER = "/edu/stanford/nlp/models/ner/";
    private static final String SUFFIX = ".crf.ser.gz";

    private final CRFClassifier<CoreLabel> classifier;

    private CoreNlpClassifier(CRFClassifier<CoreLabel> classifier) {
        this.classifier = classifier;
    }

    /**
     * One of those that come with CoreNLP.
     *
     * @throws IllegalArgumentException if its models' jar is not on the class path
     */
    public static CoreNlpClassifier of(String name) {
        InputStream stream = CRFClassifier.class.getResourceAsStream(FOLDER + name + SUFFIX);
        return read(name, stream, "is stanford-corenlp-*-models.jar beside the engine's other jars?");
    }

    /**
     * One of a file, gzipped.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static CoreNlpClassifier read(Path file) {
        try {
            InputStream stream = Files.isRegularFile(file) ? Files.newInputStream(file) : null;
            return read(file.toString(), stream, "dateline.entities.model names it");
        } catch (IOException e) {
            throw new IllegalArgumentException("Unreadable file: " + file, e);
        }
    }

    private static CoreNlpClassifier read(String name, @Nullable InputStream stream, String hint) {
        if (stream == null) {
            throw new IllegalArgumentException(
                    "Expected a classifier of CoreNLP (%s), got nothing: %s; %s".formatted(SUFFIX, name, hint));
        }
        try (InputStream in = new BufferedInputStream(new GZIPInputStream(stream, 1 << 16), 1 << 16)) {
            return new CoreNlpClassifier(CRFClassifier.getClassifier(in));
        } catch (IOException | ClassNotFoundException | ClassCastException e) {
            throw new IllegalArgumentException(
                    "Expected a classifier of CoreNLP (%s), got: %s, %s".formatted(SUFFIX, name, e), e);
        }
    }

    /** The same, which no longer learns which words occur in lower case, so that it says the same of a text at any time. */
    CoreNlpClassifier settled() {
        if (classifier.getKnownLCWords() instanceof MaxSizeConcurrentHashSet<String> known) {
            known.setMaxSize(known.size());
        }
        return this;
    }

    /** What each word is called: {@code PERSON}, {@code O} and so on. */
    public List<String> labels(List<String> words) {
        return called(classified(words));
    }

    /** The same, with how sure the classifier is of each. */
    List<Answer> answers(List<String> words) {
        List<CoreLabel> classified = classified(words);
        List<String> labels = called(classified);
        List<Answer> answers = new ArrayList<>(labels.size());
        if (labels.stream().allMatch(classifier.backgroundSymbol()::equals)) {
            labels.forEach(label -> answers.add(new Answer(label, 1)));
            return answers;
        }
        CRFCliqueTree<String> tree = classifier.getCliqueTree(classified);
        for (int i = 0; i < labels.size(); i++) {
            answers.add(new Answer(labels.get(i), probability(tree, i, labels.get(i))));
        }
        return answers;
    }

    private List<CoreLabel> classified(List<String> words) {
        List<CoreLabel> sentence = new ArrayList<>(words.size());
        for (String word : words) {
            CoreLabel label = new CoreLabel();
            label.setWord(word);
            sentence.add(label);
        }
        return classifier.classifySentence(sentence);
    }

    private static List<String> called(List<CoreLabel> classified) {
        return classified.stream().map(word -> word.get(AnswerAnnotation.class)).toList();
    }

    /** The sum over what a label is within, where a classifier tells a name's begin from the rest of it. */
    private double probability(CRFCliqueTree<String> tree, int word, String label) {
        double sum = 0;
        for (int i = 0; i < classifier.classIndex.size(); i++) {
            String name = classifier.classIndex.get(i);
            if (name.equals(label) || name.endsWith("-" + label)) {
                sum += tree.prob(word, i);
            }
        }
        return Math.min(1, sum);
    }

    /**
     * What a word is called.
     *
     * @param probability of it, 0 to 1
     */
    record Answer(String label, double probability) {}
}
