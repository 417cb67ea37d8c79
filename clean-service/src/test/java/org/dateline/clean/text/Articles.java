package org.dateline.clean.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dateline.clean.CleanOutcome;
import org.dateline.contract.BodyFormat;
import org.dateline.contract.CleanArticle;
import org.dateline.contract.Origin;
import org.dateline.contract.RawArticle;
import org.dateline.contract.Receipt;
import org.jspecify.annotations.Nullable;

/** Raw articles of plain text for tests, and what came of them. */
final class Articles {
    private static final Instant RECEIVED = Instant.parse("2026-11-02T08:00:00Z");

    private Articles() {}

    static RawArticle text(String body) {
        return text(body, null, null);
    }

    static RawArticle text(String body, @Nullable String title, @Nullable String published) {
        Origin origin = new Origin("id", 1, null, null, null, null, null, RECEIVED);
        return new RawArticle(origin, title, List.of(), published, null, BodyFormat.TEXT, body);
    }

    static CleanArticle cleaned(CleanOutcome outcome) {
        assertThat(outcome).isInstanceOf(CleanOutcome.Cleaned.class);
        return ((CleanOutcome.Cleaned) outcome).article();
    }

    /** The blocks of the input, put together again from paragraphs and receipts. */
    static List<String> blocks(CleanArticle article) {
        List<String> blocks = new ArrayList<>(article.paragraphs());
        for (Receipt receipt : article.removed()) {
            blocks.add(receipt.block(), receipt.text());
        }
        return blocks;
    }
}
