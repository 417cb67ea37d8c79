package org.dateline.clean.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.clean.CleanOutcome;
import org.dateline.clean.language.LanguageDetector;
import org.dateline.contract.RawArticle;
import org.dateline.contract.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * Takes the article out of its page: HTML in, the article's text and what the page says about it out, with a receipt
 * for each block of the page that is not in the text. Thread-safe, without I/O after its construction.
 */
public final class HtmlCleaner {
    /** Five times what ingest-service accepts: what is longer did not come through it. */
    private static final int LONGEST = 25_000_000;

    private final PageAnalyzer analyzer = new PageAnalyzer();
    private final MetadataFinder metadata = new MetadataFinder();
    private final LinkedDataText linkedText = new LinkedDataText();
    private final RemovalReason reasons = new RemovalReason();
    private final WireFinder wires = new WireFinder();
    private final LanguageDetector languages = new LanguageDetector();
    private final TextModel model;

    /** A cleaner that decides by the models that come with the program. */
    public HtmlCleaner() {
        this(load());
    }

    /** A cleaner that decides by other models. */
    public HtmlCleaner(PageModel models) {
        this.model = new TextModel(models);
    }

    private static PageModel load() {
        try {
            return PageModel.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The clean article, or {@code no-text} or {@code too-large}. */
    public CleanOutcome clean(RawArticle article) {
        int length = article.body().length();
        if (length > LONGEST) {
            return new CleanOutcome.Rejected("too-large", length + " characters, at most " + LONGEST);
        }
        Analysis analysis = analyzer.analyze(article.body());
        return analysis.page().blocks().size() > PageReader.MOST_BLOCKS
                ? new CleanOutcome.Rejected("too-large", "More than " + PageReader.MOST_BLOCKS + " blocks of text")
                : clean(article, analysis);
    }

    CleanOutcome clean(RawArticle article, Analysis analysis) {
        List<Block> blocks = analysis.page().blocks();
        boolean[] kept = Selection.of(blocks, model.probabilities(analysis));
        List<String> linked = linkedText.paragraphs(analysis.linked(), blocks, kept);
        if (!linked.isEmpty()) {
            kept = new boolean[kept.length];
        }
        PageMetadata found = metadata.find(article, analysis, kept);
        List<String> paragraphs = new ArrayList<>();
        List<String> captions = new ArrayList<>();
        List<Receipt> removed = new ArrayList<>();
        for (Block block : blocks) {
            String role = found.roleOf(block, kept[block.index()]);
            if (kept[block.index()] && role == null) {
                paragraphs.add(block.text());
                continue;
            }
            String reason = role == null ? reasons.of(block) : role;
            removed.add(new Receipt(block.index(), block.scope().path(), reason, block.text()));
            if (reason.equals("caption") && found.isNearText(block) && !captions.contains(block.text())) {
                captions.add(block.text());
            }
        }
        paragraphs.addAll(linked);
        if (paragraphs.isEmpty()) {
            return new CleanOutcome.Rejected("no-text", "None of " + blocks.size() + " blocks is an article's text");
        }
        String language = found.language() != null ? found.language() : languages.detect(paragraphs);
        WireFinder.Wire wire = wires.find(paragraphs, analysis.linked().authors());
        return new CleanOutcome.Cleaned(found.toArticle(article, wire, language, captions, paragraphs, removed));
    }

    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
