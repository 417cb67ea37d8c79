package org.dateline.clean.training.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/** A page or text and random numbers in, a broken one out: cut, doubled, shuffled, badly decoded, with odd characters. */
final class Mutator {
    private static final String[] PIECES = {
        "\u0000",
        "\u0007",
        "\u001b[2J",
        "\ud800",
        "\udc00",
        "\udbff\ud800",
        "\ufeff",
        "\u202e",
        "\u200b",
        "\u0301",
        "\u2028",
        "\u0085",
        "\u00ad",
        "\ufffe",
        "\uD83D\uDE00",
        "<",
        ">",
        "</",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<?php",
        "&#xD800;",
        "&#1114112;",
        "&amp;amp;",
        "&nGt;",
        "\"",
        "'",
        "=",
        "<p",
        "<script>",
        "</script>",
        "<plaintext>",
        "<textarea>",
        "<title>",
        "<svg>",
        "<math>",
        "<template>",
        "</body></html>",
        "<frameset>",
        "<base href=x>",
        "<br>",
        "\r",
        "\n\n",
        "\t",
        "By ",
        "March 3, 2026",
        "2026-03-04T25:61:99Z",
        "99999999999999999999",
        "©"
    };
    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.ISO_8859_1,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            StandardCharsets.US_ASCII);
    private static final int MOST_STEPS = 6;
    private static final int LONGEST_CUT = 20_000;

    private final SplittableRandom random;

    Mutator(SplittableRandom random) {
        this.random = random;
    }

    /** The text after a few random steps. */
    String mutate(String text) {
        String found = text;
        for (int step = random.nextInt(MOST_STEPS); step >= 0; step--) {
            found = step(found);
        }
        return found;
    }

    private String step(String text) {
        int at = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), at + random.nextInt(LONGEST_CUT));
        return switch (random.nextInt(8)) {
            case 0 -> text.substring(0, at);
            case 1 -> text.substring(at);
            case 2 -> text.substring(0, at) + text.substring(to);
            case 3 -> text.substring(0, to) + text.substring(at);
            case 4 -> text.substring(0, at) + new Bombs(random).any() + text.substring(at);
            case 5 -> misread(text);
            default -> sprinkled(text);
        };
    }

    /** The bytes of the text, read in another charset. */
    private String misread(String text) {
        Charset charset = CHARSETS.get(random.nextInt(CHARSETS.size()));
        byte[] bytes = text.getBytes(random.nextBoolean() ? StandardCharsets.UTF_8 : charset);
        return new String(bytes, random.nextBoolean() ? StandardCharsets.UTF_8 : charset);
    }

    private String sprinkled(String text) {
        StringBuilder found = new StringBuilder(text);
        for (int count = random.nextInt(40); count >= 0; count--) {
            found.insert(random.nextInt(found.length() + 1), PIECES[random.nextInt(PIECES.length)]);
        }
        return found.toString();
    }
}
