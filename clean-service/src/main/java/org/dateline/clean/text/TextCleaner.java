package org.dateline.clean.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.clean.CleanOutcome;
import org.dateline.clean.Deadline;
import org.dateline.clean.Explanation;
import org.dateline.clean.date.WrittenDates;
import org.dateline.clean.language.LanguageDetector;
import org.dateline.clean.wire.Agencies;
import org.dateline.clean.wire.Bylines;
import org.dateline.clean.wire.Credits;
import org.dateline.clean.wire.Datelines;
import org.dateline.contract.CleanArticle;
import org.dateline.contract.RawArticle;
import org.dateline.contract.Receipt;

/**
 * A raw article of plain text in, the clean article out: which lines are its text, title, standfirst, captions, byline
 * and date, and a receipt for every line that is not in the text. Takes time in proportion to the text, whatever is in
 * it. Thread-safe.
 */
public final class TextCleaner {
    /** More lines are no article, and their receipts no message. */
    private static final int MOST_LINES = 20_000;

    private final PageReader reader = new PageReader();
    private final LineClassifier classifier = LineClassifier.standard();
    private final LanguageDetector languages;
    private final WrittenDates dates = new WrittenDates();
    private final Agencies agencies = new Agencies();
    private final Bylines bylines = new Bylines();
    private final Credits credits = new Credits(agencies);
    private final Datelines datelines = new Datelines(agencies, dates);

    /** A cleaner that asks {@code languages} where the feeder does not say. */
    public TextCleaner(LanguageDetector languages) {
        this.languages = languages;
    }

    /** The clean article, or why there is none. */
    public CleanOutcome clean(RawArticle article) {
        return clean(article, Deadline.start());
    }

    /** The same, if it can be done in time. */
    public CleanOutcome clean(RawArticle article, Deadline deadline) {
        List<Line> lines = Lines.of(article.body(), MOST_LINES);
        if (lines.isEmpty()) {
            return new CleanOutcome.Rejected(
                    "no-text",
                    "Expected a line with something to read, got none in %,d characters"
                            .formatted(article.body().length()));
        }
        if (lines.size() > MOST_LINES) {
            return new CleanOutcome.Rejected(
                    "too-large", "Expected at most %,d lines of text, got more".formatted(MOST_LINES));
        }
        deadline.check();
        return clean(article, draft(lines), deadline);
    }

    /** What {@link #clean} makes of the text, and why. */
    public Explanation explain(RawArticle article, Deadline deadline) {
        List<Line> lines = Lines.of(article.body(), MOST_LINES);
        List<Explanation.Block> blocks = new ArrayList<>();
        if (!lines.isEmpty()) {
            Draft draft = draft(lines);
            for (int line = 0; line < draft.size(); line++) {
                blocks.add(
                        new Explanation.Block("line " + draft.number(line), draft.textScore(line), draft.text(line)));
            }
        }
        Map<String, String> fed = article.title() == null ? Map.of() : Map.of("feeder", article.title());
        return Explanation.of(clean(article, deadline), blocks, fed);
    }

    private Draft draft(List<Line> lines) {
        LineRows rows = reader.read(lines);
        return new Draft(lines, rows.page(), classifier.scores(rows));
    }

    private CleanOutcome clean(RawArticle article, Draft draft, Deadline deadline) {
        deadline.check();
        new PictureLines(draft, credits).find();
        new Headline(draft).find(article.title());
        new Rescue(draft).run();
        new Lead(draft).find();
        new Gaps(draft).fill();
        new Appeals(draft).find();
        if (!draft.has(Role.BODY)) {
            return new CleanOutcome.Rejected(
                    "no-text",
                    "Expected a line of an article's text, got %,d lines of other things".formatted(draft.size()));
        }
        deadline.check();
        Story story = new Story(article, draft, dates, agencies, bylines, datelines);
        story.read();
        new Reasons(draft).find();
        return new CleanOutcome.Cleaned(assemble(article, draft, story));
    }

    private CleanArticle assemble(RawArticle article, Draft draft, Story story) {
        List<String> paragraphs = draft.texts(Role.BODY);
        List<String> deck = draft.texts(Role.DECK);
        List<String> titles = draft.texts(Role.TITLE);
        return new CleanArticle(
                article.origin(),
                article.title() != null ? article.title() : titles.isEmpty() ? null : titles.get(0),
                deck.isEmpty() ? null : String.join("\n", deck),
                article.authors().isEmpty() ? story.authors() : article.authors(),
                story.agency(),
                story.dateline(),
                story.published(),
                article.language() != null ? article.language() : languages.detect(paragraphs),
                null,
                article.origin().canonicalUrl(),
                null,
                draft.texts(Role.CAPTION).stream().distinct().toList(),
                paragraphs,
                receipts(draft));
    }

    private static List<Receipt> receipts(Draft draft) {
        List<Receipt> receipts = new ArrayList<>();
        for (int line = 0; line < draft.size(); line++) {
            Role role = draft.role(line);
            if (role != null && role != Role.BODY) {
                String where = "line " + draft.number(line);
                receipts.add(new Receipt(line, where, role.reason(), draft.text(line)));
            }
        }
        return receipts;
    }
}
