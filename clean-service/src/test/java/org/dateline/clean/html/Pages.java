package org.dateline.clean.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.clean.CleanOutcome;
import org.dateline.contract.ArticleSamples;
import org.dateline.contract.BodyFormat;
import org.dateline.contract.CleanArticle;
import org.dateline.contract.RawArticle;
import org.dateline.contract.Receipt;

/** Pages for tests, and what the cleaner makes of them. */
final class Pages {
    private Pages() {}

    static RawArticle raw(String html) {
        return new RawArticle(ArticleSamples.origin("harbour"), null, List.of(), null, null, BodyFormat.HTML, html);
    }

    static String resource(String name) {
        try (InputStream in = Pages.class.getResourceAsStream("/pages/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CleanArticle cleaned(HtmlCleaner cleaner, String html) {
        CleanOutcome outcome = cleaner.clean(raw(html));
        assertThat(outcome).isInstanceOf(CleanOutcome.Cleaned.class);
        return ((CleanOutcome.Cleaned) outcome).article();
    }

    /** A page of some paragraphs of an article, with whatever comes between its head and its foot. */
    static String page(String head, String body) {
        return "<html lang=en><head><title>Harbour reopens</title>" + head + "</head><body>"
                + "<nav><a href=/>Home</a> <a href=/news>News</a></nav>" + body
                + "<footer><p>© 2026 The Arden Courier. All rights reserved.</p></footer></body></html>";
    }

    static String paragraphs(int count) {
        return paragraphs(0, count);
    }

    static String paragraphs(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append("<p>").append(sentence(i)).append("</p>\n");
        }
        return text.toString();
    }

    static String sentence(int number) {
        return "On day " + (number + 2) + " of the repairs the workers brought " + (number + 3)
                + " boats back to the quay, and the mayor of Port Arden, Lena Ortiz, thanked each of their owners.";
    }

    /** Kept and removed blocks in the order of the page. */
    static List<String> woven(CleanArticle article) {
        List<String> blocks = new ArrayList<>();
        int kept = 0;
        for (Receipt receipt : article.removed()) {
            while (blocks.size() < receipt.block()) {
                blocks.add(article.paragraphs().get(kept++));
            }
            blocks.add(receipt.text());
        }
        blocks.addAll(article.paragraphs().subList(kept, article.paragraphs().size()));
        return blocks;
    }
}
