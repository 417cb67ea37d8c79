package org.dateline.clean.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.clean.CleanOutcome;
import org.dateline.clean.Deadline;
import org.dateline.clean.Explanation;
import org.dateline.clean.language.LanguageDetector;
import org.dateline.clean.site.SiteRule;
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
    private final OpeningDates openingDates = new OpeningDates();
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
        return clean(article, null, Deadline.start());
    }

    /** The same for a page of a site that has a rule, if it can be done in time. */
    public CleanOutcome clean(RawArticle article, @Nullable SiteRule rule, Deadline deadline) {
        if (isTooLong(article)) {
            return tooLong(article);
        }
        Analysis analysis = analyzer.analyze(article.body(), rule, deadline);
        deadline.check();
        double[] probabilities = model.probabilities(analysis);
        deadline.check();
        return clean(article, analysis, probabilities);
    }

    private static boolean isTooLong(RawArticle article) {
        return article.body().length() > LONGEST;
    }

    private static CleanOutcome tooLong(RawArticle article) {
        return new CleanOutcome.Rejected("too-large", article.body().length() + " characters, at most " + LONGEST);
    }

    /** What {@link #clean} makes of the page, and why. */
    public Explanation explain(RawArticle article, @Nullable SiteRule rule, Deadline deadline) {
        if (isTooLong(article)) {
            return Explanation.of(tooLong(article), List.of(), Map.of());
        }
        Analysis analysis = analyzer.analyze(article.body(), rule, deadline);
        double[] probabilities = model.probabilities(analysis);
        List<Explanation.Block> blocks = analysis.page().blocks().stream()
                .map(block -> new Explanation.Block(block.scope().path(), probabilities[block.index()], block.text()))
                .toList();
        return Explanation.of(
                clean(article, analysis, probabilities), blocks, new Statements(article, analysis).byPlace());
    }

    private CleanOutcome clean(RawArticle article, Analysis analysis, double[] probabilities) {
        List<Block> blocks = analysis.page().blocks();
        if (blocks.size() > PageReader.MOST_BLOCKS) {
            return new CleanOutcome.Rejected("too-large", "More than " + PageReader.MOST_BLOCKS + " blocks of text");
        }
        boolean[] kept = Selection.of(blocks, probabilities);
        openingDates.drop(blocks, kept);
        Ruling ruling = new Ruling(analysis.ruled());
        List<String> linked = ruling.hasBody() ? List.of() : linkedText.paragraphs(analysis, kept);
        if (!linked.isEmpty()) {
            kept = new boolean[kept.length];
        }
        kept = ruling.apply(blocks, kept);
        PageMetadata found = metadata.find(article, analysis, kept);
        List<String> paragraphs = new ArrayList<>();
        List<String> captions = new ArrayList<>();
        List<Receipt> removed = new ArrayList<>();
        for (Block block : blocks) {
            String role = found.roleOf(block, kept[block.index()]);
            String text = WellFormed.text(block.text());
            if (kept[block.index()] && role == null) {
                paragraphs.add(text);
                continue;
            }
            String reason = role != null ? role : ruling.removes(block) ? "site-rule" : reasons.of(block);
            removed.add(new Receipt(block.index(), block.scope().path(), reason, text));
            if (reason.equals("caption") && found.isNearText(block) && !captions.contains(text)) {
                captions.add(text);
            }
        }
        paragraphs.addAll(linked);
        if (paragraphs.isEmpty()) {
            return new CleanOutcome.Rejected("no-text", "None of " + blocks.size() + " blocks is an article's text");
        }
        String language = language(article, found, paragraphs);
        WireFinder.Wire wire = wires.find(paragraphs, () -> metadata.signatures(analysis, found.span()));
        return new CleanOutcome.Cleaned(found.toArticle(article, wire, language, captions, paragraphs, removed));
    }

    private @Nullable String language(RawArticle article, PageMetadata found, List<String> paragraphs) {
        if (article.language() != null) {
            return article.language();
        }
        String stated = found.language();
        return stated == null ? languages.detect(paragraphs) : languages.check(stated, paragraphs);
    }
}
