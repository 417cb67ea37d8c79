package org.dateline.clean.training.fuzz;

import java.util.SplittableRandom;

/** A random number in, a piece of a page out that costs a careless program much more time or space than its length. */
final class Bombs {
    private static final String[] TAGS = {
        "div",
        "b",
        "i",
        "font",
        "a href=/author/x",
        "span",
        "p",
        "table><tr><td",
        "ul><li",
        "blockquote",
        "section",
        "time",
        "button",
        "svg",
        "math",
        "select",
        "nobr",
        "dl><dd",
        "figure",
        "h1",
        "template",
        "noscript",
        "details"
    };
    private static final int KINDS = 14;

    private final SplittableRandom random;

    Bombs(SplittableRandom random) {
        this.random = random;
    }

    /** One of them, of up to some hundred thousand characters. */
    String any() {
        int count = 1 << random.nextInt(4, 16);
        return switch (random.nextInt(KINDS)) {
            case 0 -> repeat("<" + tag() + ">", count) + "Deep in the page.";
            case 1 -> repeat("<" + tag() + ">A ", count);
            case 2 -> repeat("</" + tag() + ">", count);
            case 3 -> "<div class='" + repeat("byline author date ", count) + "'>By Ada Marsh</div>";
            case 4 -> "<div class='" + repeat("x", count * 4) + "'>" + repeat("<p>One line.</p>", count / 16);
            case 5 -> "<div " + numbered("a%d=b ", count) + ">Many attributes</div>";
            case 6 -> numbered("<b id=b%d>", count / 8) + repeat("<p>text", count / 8);
            case 7 -> "<meta name=author content='" + repeat("Ada Marsh, ", count) + "'>";
            case 8 -> repeat("<meta name=author content='By Ada M and B'><time>4 March 2026", count / 8);
            case 9 -> script("{\"@type\":\"NewsArticle\",\"articleBody\":\"<p>x</p>" + repeat("<&#", count) + "\"}");
            case 10 -> script(repeat("[{\"author\":", count) + "1");
            case 11 -> "<h1>" + numbered("word%d ", count) + "</h1><title>" + numbered("other%d ", count) + "</title>";
            case 12 -> repeat("<a href=/author/a>By Ada Marsh</a> 4 March 2026 | ", count / 16);
            default -> "<p>" + repeat("PORT ARDEN, March 4 (AP) — By By by 2026-03-04 ", count / 16) + "</p>";
        };
    }

    private String tag() {
        return TAGS[random.nextInt(TAGS.length)];
    }

    private static String script(String json) {
        return "<script type=application/ld+json>" + json + "</script>";
    }

    private static String repeat(String piece, int count) {
        return piece.repeat(Math.max(1, count));
    }

    private static String numbered(String format, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Math.max(1, count); i++) {
            text.append(format.replace("%d", Integer.toString(i)));
        }
        return text.toString();
    }
}
