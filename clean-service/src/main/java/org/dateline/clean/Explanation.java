package org.dateline.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.clean.CleanOutcome.Cleaned;
import org.dateline.contract.CleanArticle;
import org.dateline.contract.PublicationDate;
import org.dateline.contract.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * Why an article was cleaned as it was, for people.
 *
 * @param blocks all blocks of the input, in their order
 * @param values what was found about the article; none if it was rejected
 * @param outcome what became of it
 */
public record Explanation(List<Block> blocks, List<Value> values, CleanOutcome outcome) {
    private static final String TEXT = "text";
    private static final int MOST_PLACES = 3;

    public Explanation {
        blocks = List.copyOf(blocks);
        values = List.copyOf(values);
    }

    /**
     * A block of the input.
     *
     * @param where as in {@link Receipt}
     * @param score the probability that it is the article's text, 0 to 1, as the models see it
     * @param verdict {@code text}, or the reason why it is not in the text
     * @param text what it says
     */
    public record Block(String where, double score, String verdict, String text) {
        /** Before anything is decided. */
        public Block(String where, double score, String text) {
            this(where, score, TEXT, text);
        }

        /** Whether it is part of the article's text. */
        public boolean isText() {
            return verdict.equals(TEXT);
        }
    }

    /**
     * Something found about the article.
     *
     * @param name such as {@code title}
     * @param value as the article has it
     * @param from where the input says so
     */
    public record Value(String name, String value, String from) {}

    /**
     * Puts together what is known.
     *
     * @param outcome what became of the article
     * @param blocks of the input, not decided yet
     * @param statements what the input says of itself outside its blocks, by where it does
     */
    public static Explanation of(CleanOutcome outcome, List<Block> blocks, Map<String, String> statements) {
        if (!(outcome instanceof Cleaned cleaned)) {
            return new Explanation(
                    blocks.stream()
                            .map(block -> new Block(block.where(), block.score(), "rejected", block.text()))
                            .toList(),
                    List.of(),
                    outcome);
        }
        Map<Integer, String> reasons = new HashMap<>();
        cleaned.article().removed().forEach(receipt -> reasons.put(receipt.block(), receipt.reason()));
        List<Block> decided = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            decided.add(new Block(block.where(), block.score(), reasons.getOrDefault(i, TEXT), block.text()));
        }
        return new Explanation(decided, values(cleaned.article(), statements, decided), outcome);
    }

    private static List<Value> values(CleanArticle article, Map<String, String> statements, List<Block> blocks) {
        List<Value> values = new ArrayList<>();
        Finder finder = new Finder(statements, blocks, values);
        finder.add("title", article.title());
        finder.add("deck", article.deck());
        article.authors().forEach(author -> finder.add("author", author));
        finder.add("agency", article.agency());
        PublicationDate date = article.published();
        if (date != null) {
            String evidence = String.format(Locale.ROOT, "%s, confidence %.2f", date.evidence(), date.confidence());
            values.add(new Value("published", date.value(), evidence));
        }
        finder.add("language", article.language());
        finder.add("section", article.section());
        finder.add("canonical URL", article.canonicalUrl());
        finder.add("image", article.image());
        return values;
    }

    /** Looks where the input states a value: the very same first, then as a part of something longer. */
    private record Finder(Map<String, String> statements, List<Block> blocks, List<Value> values) {
        private void add(String name, @Nullable String value) {
            if (value != null) {
                values.add(new Value(name, value, places(value)));
            }
        }

        private String places(String value) {
            String wanted = value.toLowerCase(Locale.ROOT);
            List<String> same = new ArrayList<>();
            List<String> within = new ArrayList<>();
            statements.forEach((place, text) -> sort(place, text, wanted, same, within));
            blocks.forEach(block -> sort(block.where(), block.text(), wanted, same, within));
            same.addAll(within);
            return same.isEmpty() ? "derived" : same.stream().limit(MOST_PLACES).collect(Collectors.joining("; "));
        }

        private static void sort(String place, String text, String wanted, List<String> same, List<String> within) {
            String lower = text.toLowerCase(Locale.ROOT);
            if (lower.equals(wanted)) {
                same.add(place);
            } else if (lower.contains(wanted)) {
                within.add(place);
            }
        }
    }
}
