package org.dateline.enrich.tagger;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.contract.EntityType;
import org.dateline.contract.Mention;
import org.dateline.enrich.text.TokenizedText;

/**
 * Finds names with a {@link CrfModel} in two passes: the second knows what the first found elsewhere in the document.
 * Thread-safe. Long documents are taken in blocks, which bounds the memory.
 */
public final class CrfTagger implements EntityTagger {
    private static final int BLOCK = 20_000;

    /**
     * The confidence from which on a name is worth saying: half the F1 that is reached, which makes the expected F1
     * greatest (Lipton and others, ECML 2014).
     */
    private static final double WORTH_SAYING = 0.4;

    /** What a name that the lists know only as an organization's may be read as: either way it is one. */
    private static final Set<EntityType> ORGANIZATION_OR_OTHER = EnumSet.of(EntityType.ORGANIZATION, EntityType.OTHER);

    private final CrfModel model;
    private final double least;
    private final WordCache words;

    public CrfTagger(CrfModel model) {
        this(model, WORTH_SAYING);
    }

    /** @param least the confidence below which names are left out */
    public CrfTagger(CrfModel model, double least) {
        this.model = model;
        this.least = least;
        this.words = new WordCache(model);
    }

    @Override
    public List<TypedMention> tag(TokenizedText text) {
        List<TypedMention> mentions = new ArrayList<>();
        int sentence = 0;
        while (sentence < text.sentences()) {
            int end = sentence + 1;
            while (end < text.sentences() && text.sentenceEnd(end) - text.sentenceStart(sentence) <= BLOCK) {
                end++;
            }
            new Block(text, sentence, end).tag(mentions);
            sentence = end;
        }
        return mentions;
    }

    /** The label of each token after the first pass or, if so wished, the second. */
    public byte[] labels(TokenizedText text, boolean second) {
        Block block = new Block(text, 0, text.sentences());
        block.first();
        if (second) {
            block.second();
        }
        return block.labels;
    }

    /** Some sentences of a text on their way through the passes. */
    private final class Block {
        private final TokenizedText text;
        private final int from;
        private final int to;
        private final int offset;
        private final Word[] block;
        private final byte[] labels;
        private final Emissions emissions;
        private final Lattice lattice = new Lattice(model.transitions());

        Block(TokenizedText text, int from, int to) {
            this.text = text;
            this.from = from;
            this.to = to;
            this.offset = from < to ? text.sentenceStart(from) : 0;
            this.block = words.words(text, offset, from < to ? text.sentenceEnd(to - 1) : 0);
            this.labels = new byte[block.length];
            this.emissions = new Emissions(model, block);
        }

        void tag(List<TypedMention> mentions) {
            first();
            second();
            for (int sentence = from; sentence < to; sentence++) {
                mentions(sentence, mentions);
            }
        }

        void first() {
            for (int sentence = from; sentence < to; sentence++) {
                emissions.sentence(start(sentence), end(sentence));
                decode(sentence);
            }
        }

        void second() {
            boolean[] changed = emissions.vote(new Votes(block, labels));
            for (int sentence = from; sentence < to; sentence++) {
                boolean again = false;
                for (int i = start(sentence); i < end(sentence); i++) {
                    again |= changed[i];
                }
                if (again) {
                    decode(sentence);
                }
            }
        }

        private void decode(int sentence) {
            int end = end(sentence);
            for (int i = start(sentence); i < end; i = endOfRun(i, end)) {
                if (emissions.outside(i)) {
                    labels[i] = Labels.OUTSIDE;
                } else {
                    enter(sentence, i, endOfRun(i, end));
                    lattice.best(emissions.scores(), i, endOfRun(i, end) - i, labels);
                }
            }
        }

        private void enter(int sentence, int from, int to) {
            lattice.between(from > start(sentence), to < end(sentence));
        }

        /** Behind the tokens from here on that may be in names, or behind this one if it is not. */
        private int endOfRun(int from, int end) {
            int to = from + 1;
            while (to < end && !emissions.outside(from) && !emissions.outside(to)) {
                to++;
            }
            return to;
        }

        private void mentions(int sentence, List<TypedMention> mentions) {
            int end = end(sentence);
            for (int i = start(sentence); i < end; i = endOfRun(i, end)) {
                if (!emissions.outside(i)) {
                    mentions(sentence, i, endOfRun(i, end), mentions);
                }
            }
        }

        private void mentions(int sentence, int from, int to, List<TypedMention> mentions) {
            boolean summed = false;
            for (int i = from; i < to; i++) {
                if (labels[i] != Labels.OUTSIDE) {
                    int end = i + 1;
                    while (end < to && !Labels.starts(labels[end])) {
                        end++;
                    }
                    if (!summed) {
                        enter(sentence, from, to);
                        lattice.sum(emissions.scores(), from, to - from, null);
                        summed = true;
                    }
                    TypedMention found = mention(i, end, sentence, from);
                    if (found.mention().confidence() >= least) {
                        mentions.add(found);
                    }
                    i = end - 1;
                }
            }
        }

        private TypedMention mention(int first, int end, int sentence, int run) {
            double probability = probability(first, end, run);
            EntityType type = Labels.entityType(labels[first]);
            if (ORGANIZATION_OR_OTHER.contains(type) && model.lexicon().onlyOrganization(block, first, end)) {
                read(first, end, type == EntityType.OTHER ? EntityType.ORGANIZATION : EntityType.OTHER);
                probability += probability(first, end, run);
                read(first, end, EntityType.ORGANIZATION);
            }
            Mention mention = new Mention(
                    text.start(offset + first),
                    text.end(offset + end - 1),
                    sentence,
                    model.calibrated(Labels.typeOf(labels[first]), probability));
            return new TypedMention(Labels.entityType(labels[first]), mention);
        }

        private double probability(int first, int end, int run) {
            return lattice.probability(labels, run, first - run, end - run);
        }

        /** Labels a name as one of another type. */
        private void read(int first, int end, EntityType type) {
            for (int i = first; i < end; i++) {
                labels[i] = (byte) Labels.of(type.ordinal(), Labels.placeOf(labels[i]));
            }
        }

        private int start(int sentence) {
            return text.sentenceStart(sentence) - offset;
        }

        private int end(int sentence) {
            return text.sentenceEnd(sentence) - offset;
        }
    }
}
