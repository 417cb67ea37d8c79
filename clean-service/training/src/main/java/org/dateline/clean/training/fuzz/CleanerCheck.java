package org.dateline.clean.training.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.dateline.clean.ArticleCleaner;
import org.dateline.clean.CleanOutcome;
import org.dateline.clean.site.SiteRules;
import org.dateline.clean.text.Line;
import org.dateline.clean.text.Lines;
import org.dateline.contract.BodyFormat;
import org.dateline.contract.CleanArticle;
import org.dateline.contract.Origin;
import org.dateline.contract.RawArticle;
import org.dateline.contract.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * A page or text in, what the cleaner does wrong with it out: it throws, takes too long for the input's length, gives
 * more text than it got, loses or changes a line, or writes what is no Unicode. Not thread-safe.
 */
final class CleanerCheck {
    private static final Instant RECEIVED = Instant.parse("2026-03-05T00:00:00Z");
    /** What a document may take whatever its length: also a pause of the virtual machine. */
    private static final Duration BASE = Duration.ofMillis(400);
    /** A page takes some ten nanoseconds per character. */
    private static final long NANOS_PER_CHARACTER = 400;

    private static final int MOST_LINES = 20_000;
    private static final int WARM = 10;

    private final ArticleCleaner cleaner = new ArticleCleaner();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private Duration longest = Duration.ZERO;

    /** Cleans a page and a text first, so that what is loaded with the first of each is not counted. */
    CleanerCheck() {
        String page = Seeds.page(new SplittableRandom(0));
        for (int time = 0; time < WARM; time++) {
            cleaner.clean(article(page, BodyFormat.HTML), SiteRules.NONE);
            cleaner.clean(article(Seeds.text(page), BodyFormat.TEXT), SiteRules.NONE);
        }
    }

    /** What is wrong, or null. */
    @Nullable
    String fault(String body, BodyFormat format) {
        RawArticle article = article(body, format);
        long start = threads.getCurrentThreadCpuTime();
        CleanOutcome outcome;
        try {
            outcome = cleaner.clean(article, SiteRules.NONE);
        } catch (RuntimeException | StackOverflowError e) {
            return "threw " + e;
        }
        Duration taken = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
        longest = taken.compareTo(longest) > 0 ? taken : longest;
        if (taken.compareTo(BASE.plusNanos(NANOS_PER_CHARACTER * body.length())) > 0) {
            return "took " + taken.toMillis() + " ms for " + body.length() + " characters";
        }
        return outcome instanceof CleanOutcome.Cleaned cleaned ? fault(cleaned.article(), body, format) : null;
    }

    private static RawArticle article(String body, BodyFormat format) {
        Origin origin = new Origin("fuzz", 0, null, null, null, null, null, RECEIVED);
        return new RawArticle(origin, null, List.of(), null, null, format, body);
    }

    private static @Nullable String fault(CleanArticle article, String body, BodyFormat format) {
        List<String> blocks = woven(article);
        long characters = blocks.stream().mapToLong(String::length).sum();
        if (characters > body.length()) {
            return "gave " + characters + " characters for " + body.length();
        }
        if (format == BodyFormat.TEXT
                && !blocks.equals(
                        Lines.of(body, MOST_LINES).stream().map(Line::text).toList())) {
            return "kept and removed together are not the input";
        }
        return isUnicode(article.toString()) ? null : "wrote a lone surrogate";
    }

    /** Paragraphs and receipts in the order of the input; what comes from elsewhere than its blocks last. */
    private static List<String> woven(CleanArticle article) {
        TreeMap<Integer, String> blocks = new TreeMap<>();
        for (Receipt receipt : article.removed()) {
            blocks.put(receipt.block(), receipt.text());
        }
        int at = 0;
        for (String paragraph : article.paragraphs()) {
            while (blocks.containsKey(at)) {
                at++;
            }
            blocks.put(at, paragraph);
        }
        return new ArrayList<>(blocks.values());
    }

    private static boolean isUnicode(String text) {
        try {
            StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The longest time that a document has taken so far. */
    Duration longest() {
        return longest;
    }
}
