package org.dateline.cli.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.dateline.cli.terminal.Table;
import org.dateline.enrich.entities.EntityJoiner;
import org.dateline.enrich.tagger.CrfModel;
import org.dateline.enrich.tagger.CrfTagger;
import org.dateline.enrich.tagger.TypedMention;
import org.dateline.enrich.text.TokenizedText;

/** Texts in, what each step of enrich-service's function costs for a token of them out, on one core. */
final class TagSteps {
    private final CrfTagger tagger = new CrfTagger(CrfModel.builtIn());
    private final List<Text> texts;
    private final Duration each;

    /**
     * A text with what the steps before it make of it.
     *
     * @param text as it is
     * @param cut its tokens
     * @param mentions in it
     */
    private record Text(String text, TokenizedText cut, List<TypedMention> mentions) {}

    /**
     * What a step takes.
     *
     * @param nanos of the processor for a token
     * @param bytes allocated for a token
     */
    private record Cost(double nanos, double bytes) {
        Cost less(Cost part) {
            return new Cost(nanos - part.nanos, bytes - part.bytes);
        }
    }

    /** @param each how long a step is warmed up, and how long it is measured; at least once through the texts */
    TagSteps(List<String> texts, Duration each) {
        this.texts = texts.stream().map(this::text).toList();
        this.each = each;
    }

    private Text text(String text) {
        TokenizedText cut = TokenizedText.of(text);
        return new Text(text, cut, tagger.tag(cut));
    }

    /**
     * A row for each step. The second pass needs the first, so that its row is what both take less what the first takes; with
     * it go the mentions' confidences.
     */
    Table table() {
        Table table = new Table("STEP", "TOKENS/CPU S>", "BYTES/TOKEN>");
        Cost first = cost(text -> tagger.labels(text.cut(), false));
        row(table, "tokens and sentences", cost(text -> TokenizedText.of(text.text())));
        row(table, "first pass", first);
        row(
                table,
                "second pass, confidence",
                cost(text -> tagger.tag(text.cut())).less(first));
        row(table, "joining", cost(text -> new EntityJoiner(text.text()).join(text.mentions())));
        row(table, "all", cost(this::all));
        return table;
    }

    private void all(Text text) {
        new EntityJoiner(text.text()).join(tagger.tag(TokenizedText.of(text.text())));
    }

    private Cost cost(Consumer<Text> step) {
        FunctionMeter.Result result = FunctionMeter.measure(
                        texts, text -> text.cut().size(), List.of(step), each, each)
                .get(0);
        double tokens = result.rate().articles()
                * texts.stream()
                        .mapToDouble(text -> text.cut().size())
                        .average()
                        .orElse(1);
        return new Cost(result.cpuNanos() / tokens, result.allocated() / tokens);
    }

    private static void row(Table table, String step, Cost cost) {
        table.row(
                step,
                cost.nanos() > 0 ? String.format(Locale.ROOT, "%,.0f", 1e9 / cost.nanos()) : "–",
                String.format(Locale.ROOT, "%,.0f", Math.max(0, cost.bytes())));
    }
}
