package org.dateline.clean.text;

import static org.dateline.clean.text.PageFeature.*;

import java.util.function.IntToDoubleFunction;

/** A page's lines in, the {@link PageFeature}s of each out. */
final class Surroundings {
    private static final int LONGEST_HEADING = 8;

    private final Page page;
    private final Sums text;
    private final Sums proseText;
    private final Sums words;
    private final Sums covered;
    private final Sums capital;
    private final Sums ended;
    private final Sums cohesion;
    private final Sums furniture;
    private final Distances prose;
    private final Markers markers;

    Surroundings(Page page) {
        this.page = page;
        text = sums(page::characters);
        proseText = sums(line -> page.prose(line) ? page.characters(line) : 0);
        words = sums(line -> page.get(line, LineFeature.WORDS));
        covered = sums(line -> page.get(line, LineFeature.COVERED));
        capital = sums(line -> page.get(line, LineFeature.CAPITAL_SHARE));
        ended = sums(line -> CharacterClass.endsSentence((int) page.get(line, LineFeature.ENDS)) ? 1 : 0);
        cohesion = sums(line -> page.get(line, LineFeature.COHESION));
        furniture = sums(line -> page.get(line, LineFeature.COVERED) >= 0.6 ? 1 : 0);
        prose = new Distances(page.size(), page::prose);
        markers = new Markers(page, LONGEST_HEADING);
    }

    private Sums sums(IntToDoubleFunction value) {
        return new Sums(page.size(), value);
    }

    /** Writes the page features of {@code line} to their columns of {@code row}. */
    void write(int line, float[] row) {
        writePlace(line, row);
        writeNeighbours(line, row);
        writeWindows(line, row);
        markers.write(line, row);
    }

    private void writePlace(int line, float[] row) {
        int size = page.size();
        double before = proseText.between(0, line);
        double after = proseText.between(line + 1, size);
        row[LINES.column()] = (float) Math.log(size);
        row[LENGTH.column()] = (float) Math.log(text.all());
        row[PROSE_SHARE.column()] = (float) (proseText.all() / text.all());
        row[PLACE.column()] = line / (float) size;
        row[PLACE_IN_TEXT.column()] = (float) (text.between(0, line) / text.all());
        row[FROM_START.column()] = (float) Math.log1p(line);
        row[FROM_END.column()] = (float) Math.log(size - line);
        row[SINCE_PROSE.column()] = prose.since(line);
        row[UNTIL_PROSE.column()] = prose.until(line);
        row[PROSE_ABOVE.column()] = (float) (before / Math.max(1, proseText.all()));
        row[PROSE_BEFORE.column()] = (float) Math.log1p(before);
        row[PROSE_AFTER.column()] = (float) Math.log1p(after);
        row[FURNITURE_ABOVE.column()] = (float) furniture.between(0, line);
        row[FURNITURE_BELOW.column()] = (float) furniture.between(line + 1, size);
    }

    private void writeNeighbours(int line, float[] row) {
        row[WORDS_1_ABOVE.column()] = of(line - 1, LineFeature.WORDS);
        row[WORDS_2_ABOVE.column()] = of(line - 2, LineFeature.WORDS);
        row[WORDS_3_ABOVE.column()] = of(line - 3, LineFeature.WORDS);
        row[WORDS_1_BELOW.column()] = of(line + 1, LineFeature.WORDS);
        row[WORDS_2_BELOW.column()] = of(line + 2, LineFeature.WORDS);
        row[WORDS_3_BELOW.column()] = of(line + 3, LineFeature.WORDS);
        row[ENDS_ABOVE.column()] = of(line - 1, LineFeature.ENDS);
        row[ENDS_BELOW.column()] = of(line + 1, LineFeature.ENDS);
        row[STARTS_BELOW.column()] = of(line + 1, LineFeature.STARTS);
        row[COVERED_ABOVE.column()] = of(line - 1, LineFeature.COVERED);
        row[COVERED_BELOW.column()] = of(line + 1, LineFeature.COVERED);
        row[FUNCTION_ABOVE.column()] = of(line - 1, LineFeature.FUNCTION_SHARE);
        row[FUNCTION_BELOW.column()] = of(line + 1, LineFeature.FUNCTION_SHARE);
        row[TIME_ABOVE.column()] = of(line - 1, LineFeature.TIME);
        row[TIME_BELOW.column()] = of(line + 1, LineFeature.TIME);
        row[REPEATS_ABOVE.column()] = of(line - 1, LineFeature.REPEATS);
        row[REPEATS_BELOW.column()] = of(line + 1, LineFeature.REPEATS);
        float own = of(line, LineFeature.WORDS);
        row[DIFFERENCE_ABOVE.column()] = own - of(line - 1, LineFeature.WORDS);
        row[DIFFERENCE_BELOW.column()] = own - of(line + 1, LineFeature.WORDS);
    }

    private float of(int line, LineFeature feature) {
        return line < 0 || line >= page.size() ? -1 : page.get(line, feature);
    }

    private void writeWindows(int line, float[] row) {
        row[PROSE_NEAR.column()] = (float) Math.log1p(proseText.between(line - 3, line + 4));
        row[PROSE_AROUND.column()] = (float) Math.log1p(proseText.between(line - 10, line + 11));
        row[WORDS_NEAR.column()] = (float) words.mean(line, 3);
        row[WORDS_AROUND.column()] = (float) words.mean(line, 10);
        row[COVERED_NEAR.column()] = (float) covered.mean(line, 3);
        row[COVERED_AROUND.column()] = (float) covered.mean(line, 10);
        row[CAPITAL_NEAR.column()] = (float) capital.mean(line, 3);
        row[ENDED_NEAR.column()] = (float) ended.mean(line, 3);
        row[ENDED_AROUND.column()] = (float) ended.mean(line, 10);
        row[COHESION_NEAR.column()] = (float) cohesion.mean(line, 3);
    }
}
