package org.dateline.clean.training.fuzz;

import java.util.SplittableRandom;

/** Random numbers in, a page of an article with all that usually surrounds it out. */
final class Seeds {
    private static final String HEAD = "<!doctype html><html lang=en><head><title>Harbour reopens | Courier</title>"
            + "<meta property=og:title content='Harbour reopens'><meta name=author content='Ada Marsh'>"
            + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Harbour reopens\","
            + "\"datePublished\":\"2026-03-04T08:30:00+01:00\",\"author\":[{\"name\":\"Ada Marsh\"}]}</script></head>"
            + "<body><nav><ul><li><a href=/>Home</a><li><a href=/news>News</a></ul></nav><article><h1>Harbour reopens</h1>"
            + "<p class=byline>By <a href=/author/ada>Ada Marsh</a>, <time datetime=2026-03-04>4 March 2026</time></p>"
            + "<figure><img src=a.jpg><figcaption>The harbour. Photo: Lea Brandt / Courier</figcaption></figure>";
    private static final String FOOT =
            "</article><div class=related><h3>Read more</h3><a href=/x>Storm sinks boats</a></div>"
                    + "<table><tr><td>Ferry<td>10:30</table><footer>© 2026 The Arden Courier</footer></body></html>";
    private static final int MOST_PARAGRAPHS = 40;

    private Seeds() {}

    static String page(SplittableRandom random) {
        StringBuilder page = new StringBuilder(HEAD);
        for (int count = random.nextInt(MOST_PARAGRAPHS); count >= 0; count--) {
            page.append("<p>On day ")
                    .append(count)
                    .append(" of the repairs the workers brought the boats back to the quay,")
                    .append(" and the mayor, Lena Ortiz, thanked each of their owners.</p>\n");
        }
        return page.append(FOOT).toString();
    }

    /** The page as a careless scraper sees it: its tags become line breaks. */
    static String text(String page) {
        StringBuilder text = new StringBuilder(page.length());
        boolean inTag = false;
        for (int at = 0; at < page.length(); at++) {
            char c = page.charAt(at);
            if (c == '<' || inTag && c == '>') {
                inTag = c == '<';
                text.append('\n');
            } else if (!inTag) {
                text.append(c);
            }
        }
        return text.toString();
    }
}
