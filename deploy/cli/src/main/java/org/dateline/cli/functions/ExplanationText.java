package org.dateline.cli.functions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.clean.CleanOutcome.Rejected;
import org.dateline.clean.Explanation;

/** Why an article was cleaned as it was in, the same as lines for a terminal out. */
final class ExplanationText {
    private static final int LONGEST = 100;

    private ExplanationText() {}

    static List<String> lines(Explanation explanation) {
        List<String> lines = new ArrayList<>();
        if (explanation.outcome() instanceof Rejected rejected) {
            lines.add("Rejected: %s. %s".formatted(rejected.reason(), rejected.detail()));
            lines.add("");
        }
        for (Explanation.Value value : explanation.values()) {
            lines.add("%-14s %s".formatted(value.name(), shortened(value.value())));
            lines.add("%-14s from %s".formatted("", value.from()));
        }
        lines.add("");
        lines.add("Each block with the probability that it is text, and what became of it:");
        for (Explanation.Block block : explanation.blocks()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%s %.2f  %-13s %s",
                    block.isText() ? "+" : "-",
                    block.score(),
                    block.verdict(),
                    shortened(block.text())));
            lines.add(" ".repeat(21) + block.where());
        }
        return lines;
    }

    private static String shortened(String text) {
        String line = text.replace('\n', ' ');
        return line.length() <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }
}
