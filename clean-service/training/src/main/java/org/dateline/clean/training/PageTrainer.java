package org.dateline.clean.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.dateline.clean.html.Analysis;
import org.dateline.clean.html.PageAnalyzer;
import org.dateline.clean.html.PageModel;
import org.dateline.clean.html.Vocabulary;
import org.dateline.clean.model.BoostedTrees;
import org.dateline.clean.model.TreeScorer;

/**
 * Learns the two models of the HTML cleaner. The second reads what the first says of pages that it has not learned
 * from, so pages are divided into folds by host, and each fold is judged by models of the others.
 */
final class PageTrainer {
    static final int FOLDS = 5;
    /** Of blocks far from the text, which are most and easy, only some are learned from. */
    private static final int FAR_STEP = 4;

    /** How many models are learned, each time with other draws; the mean of three is exact on more pages than one. */
    private static final int RUNS = 3;

    private static final TreeBooster.Settings BLOCKS = new TreeBooster.Settings(50, 16, 0.2, 3, 10, 0.3, 1);
    private static final TreeBooster.Settings CONTEXT = new TreeBooster.Settings(160, 16, 0.1, 3, 8, 0.25, 3);

    /** What a changed copy of a page counts beside the page as it came. */
    private static final double COPY = 0.1;

    /** The pages as they came, then copies with clutter and copies without names. */
    private final List<Sample> samples;

    private final int pages;
    private final List<Analysis> analyses = new ArrayList<>();
    private final List<GoldLabels> labels = new ArrayList<>();
    private final List<double[]> opinions = new ArrayList<>();
    /** For each fold that of all other folds. */
    private final List<Vocabulary> vocabularies = new ArrayList<>();

    PageTrainer(List<Sample> pages) {
        this.pages = pages.size();
        this.samples = withCopies(pages);
        PageAnalyzer analyzer = new PageAnalyzer();
        for (Sample sample : samples) {
            Analysis analysis = analyzer.analyze(sample.html());
            analyses.add(analysis);
            labels.add(new GoldLabels(analysis.texts(), sample.text()));
            opinions.add(new double[0]);
        }
    }

    private static List<Sample> withCopies(List<Sample> pages) {
        Clutter clutter = new Clutter();
        Map<Integer, List<Sample>> folds = pages.stream().collect(Collectors.groupingBy(page -> page.fold(FOLDS)));
        List<Sample> samples = new ArrayList<>(pages);
        for (Sample page : pages) {
            List<Sample> others = folds.getOrDefault(page.fold(FOLDS), List.of());
            Sample cluttered = clutter.add(page, others);
            if (cluttered != null) {
                samples.add(cluttered);
            }
            Sample plain = clutter.addWithoutBoxes(page, others);
            samples.add(Nameless.copy(plain == null ? page : plain));
        }
        return samples;
    }

    /** For each fold the models of all other folds. */
    List<PageModel> crossValidate() {
        List<BoostedTrees> blocks = opine();
        List<PageModel> models = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            BoostedTrees context = trainContext(sample -> samples.get(sample).fold(FOLDS) != held);
            models.add(new PageModel(blocks.get(fold), context, vocabularies.get(fold)));
        }
        return models;
    }

    /** The models of all pages. */
    PageModel trainAll() {
        opine();
        return new PageModel(
                trainBlocks(sample -> true), trainContext(sample -> true), trainVocabulary(sample -> true));
    }

    /** Learns for each fold the first model of all other folds, and what it thinks of the fold's pages. */
    private List<BoostedTrees> opine() {
        List<BoostedTrees> models = new ArrayList<>();
        vocabularies.clear();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            BoostedTrees model = trainBlocks(sample -> samples.get(sample).fold(FOLDS) != held);
            models.add(model);
            TreeScorer scorer = model.scorer();
            vocabularies.add(trainVocabulary(sample -> samples.get(sample).fold(FOLDS) != held));
            for (int sample = 0; sample < samples.size(); sample++) {
                if (samples.get(sample).fold(FOLDS) == held) {
                    opinions.set(
                            sample,
                            scorer.probabilities(List.of(analyses.get(sample).rows())));
                }
            }
        }
        return models;
    }

    private Vocabulary trainVocabulary(IntPredicate chosen) {
        VocabularyTrainer trainer = new VocabularyTrainer();
        for (int sample = 0; sample < samples.size(); sample++) {
            if (chosen.test(sample)) {
                addClues(trainer, sample);
            }
        }
        return trainer.vocabulary();
    }

    /** Only what stands near the text is hard to tell from it. */
    private void addClues(VocabularyTrainer trainer, int sample) {
        GoldLabels gold = labels.get(sample);
        String site = samples.get(sample).host();
        for (int block = 0; block < analyses.get(sample).rows().length; block++) {
            if (gold.isFar(block) || trust(sample, block) < 0.6) {
                continue;
            }
            for (long clue : analyses.get(sample).words(block)) {
                trainer.add(site, clue, gold.isText(block));
            }
            for (long[] names : analyses.get(sample).names(block)) {
                for (long name : names) {
                    trainer.add(site, name, gold.isText(block));
                }
            }
        }
    }

    private BoostedTrees trainBlocks(IntPredicate chosen) {
        Examples examples = new Examples();
        for (int sample = 0; sample < samples.size(); sample++) {
            if (chosen.test(sample)) {
                addAll(examples, sample, analyses.get(sample).rows());
            }
        }
        return new TreeBooster(BLOCKS, RUNS).train(examples);
    }

    private BoostedTrees trainContext(IntPredicate chosen) {
        Examples examples = new Examples();
        for (int sample = 0; sample < samples.size(); sample++) {
            if (chosen.test(sample)) {
                addAll(
                        examples,
                        sample,
                        analyses.get(sample)
                                .contextRows(
                                        opinions.get(sample),
                                        vocabularies.get(samples.get(sample).fold(FOLDS))));
            }
        }
        return new TreeBooster(CONTEXT, RUNS).train(examples);
    }

    private void addAll(Examples examples, int sample, float[][] rows) {
        GoldLabels gold = labels.get(sample);
        int words = 150;
        for (int block = 0; block < rows.length; block++) {
            words += gold.isText(block) ? gold.words(block) : 0;
        }
        int far = 0;
        for (int block = 0; block < rows.length; block++) {
            boolean isFar = gold.isFar(block);
            if (rows[block].length == 0 || isFar && ++far % FAR_STEP != 0) {
                continue;
            }
            double weight = (isFar ? FAR_STEP : 1)
                    * 100
                    * gold.certainty(block)
                    * (15 + Math.min(200, gold.words(block)))
                    / words
                    * (sample < pages ? 1 : COPY);
            examples.add(rows[block], gold.isText(block), weight * trust(sample, block));
        }
    }

    /**
     * Fundus' gold has no lists and few quotations: that such a block is not in it says nothing. The gold of its
     * evaluation has standfirsts, which are none of the text here.
     */
    private double trust(int sample, int block) {
        boolean text = labels.get(sample).isText(block);
        if (labels.get(sample).isCopy(block)) {
            return 0.5;
        }
        if (samples.get(sample).source().equals("fundus-evaluation")) {
            return text && analyses.get(sample).isStandfirst(block) ? 0 : 1;
        }
        if (!samples.get(sample).source().startsWith("fundus-tests")) {
            return 1;
        }
        return !text && analyses.get(sample).isListed(block) ? 0 : 0.7;
    }
}
