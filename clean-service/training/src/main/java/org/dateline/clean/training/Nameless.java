package org.dateline.clean.training;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Takes the names off a page's elements: a page with its gold in, the same page without classes, ids and data attributes
 * out. Many sites make their names up anew with each build, so that clutter must be known without them too.
 */
final class Nameless {
    private Nameless() {}

    static Sample copy(Sample page) {
        Document document = Jsoup.parse(page.html());
        document.outputSettings().prettyPrint(false);
        document.body().getAllElements().forEach(Nameless::strip);
        return page.with(document.outerHtml());
    }

    private static void strip(Element element) {
        for (Attribute attribute : element.attributes().asList()) {
            if (isName(attribute.getKey())) {
                element.removeAttr(attribute.getKey());
            }
        }
    }

    private static boolean isName(String key) {
        return key.equals("class") || key.equals("id") || key.startsWith("data-");
    }
}
