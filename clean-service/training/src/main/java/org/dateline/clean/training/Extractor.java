package org.dateline.clean.training;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;

/**
 * Something that finds the text of an article on a page.
 *
 * @param name as the report shows it
 * @param text a page in, its text out
 */
record Extractor(String name, Function<Sample, String> text) {
    /** What others use on the JVM, and the parse alone that each of them needs first. */
    static List<Extractor> others() {
        return List.of(
                new Extractor("readability4j", Extractor::readability),
                new Extractor("boilerpipe", Extractor::boilerpipe),
                new Extractor(
                        "all text (Jsoup)", sample -> Jsoup.parse(sample.html()).text()));
    }

    private static String readability(Sample sample) {
        return Objects.requireNonNullElse(
                new Readability4J(sample.url(), sample.html()).parse().getTextContent(), "");
    }

    private static String boilerpipe(Sample sample) {
        try {
            return ArticleExtractor.INSTANCE.getText(sample.html());
        } catch (BoilerpipeProcessingException e) {
            return "";
        }
    }
}
