package org.dateline.clean.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Puts into a page what pages put around and into their articles (consent walls, comments, links to other articles,
 * appeals): a page with its gold in, another page with the same gold out. Collections of pages hold few of each kind, and
 * mostly of few templates. The frames are in the resource {@code clutter.txt}; what fills them comes from other pages.
 */
final class Clutter {
    private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern OR = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern MARKUP = Pattern.compile("[<>&{}|\\\\]");
    private static final int LEAST_PROSE = 60;
    private static final int MOST_PROSE = 400;
    /** For those whose pages do not name theirs. */
    private static final List<String> PEOPLE = List.of(
            "Sam Reed", "anna_b", "Luis Ortega", "Mei Chen", "newsfan77", "Fatima Noor", "J. Kowalski", "Guest");

    private final Map<Place, List<String>> frames = new EnumMap<>(Place.class);

    Clutter() {
        try (InputStream in = Clutter.class.getResourceAsStream("/clutter.txt")) {
            if (in == null) {
                throw new IllegalStateException("No resource clutter.txt");
            }
            read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String resource) {
        for (String part : resource.split("\n\n")) {
            String[] lines = part.strip().split("\n", 2);
            if (!lines[0].startsWith("#")) {
                frames.computeIfAbsent(Place.valueOf(lines[0].toUpperCase(Locale.ROOT)), k -> new ArrayList<>())
                        .add(lines[1]);
            }
        }
    }

    /** The page with clutter whose words are from others, or null where its text does not stand in paragraphs. */
    @Nullable
    Sample add(Sample page, List<Sample> others) {
        return add(page, others, List.of(Place.values()));
    }

    /** The same without boxes that only their names tell from a part of the text. */
    @Nullable
    Sample addWithoutBoxes(Sample page, List<Sample> others) {
        return add(page, others, List.of(Place.TOP, Place.BEFORE, Place.WITHIN, Place.AFTER, Place.END));
    }

    private @Nullable Sample add(Sample page, List<Sample> others, List<Place> places) {
        Document document = Jsoup.parse(page.html());
        document.outputSettings().prettyPrint(false);
        List<Element> paragraphs = paragraphs(document, page.text());
        if (paragraphs.size() < 2) {
            return null;
        }
        SplittableRandom dice = new SplittableRandom(page.id().hashCode());
        for (Place place : places) {
            for (int i = 0; i < place.pieces; i++) {
                List<String> known = frames.getOrDefault(place, List.of());
                put(fill(known.get(dice.nextInt(known.size())), others, dice), place, document, paragraphs, dice);
            }
        }
        return page.with(document.outerHtml());
    }

    /** Those that are the text's. */
    private static List<Element> paragraphs(Document document, String gold) {
        String text = gold.replaceAll("\\s+", " ");
        List<Element> found = new ArrayList<>();
        for (Element paragraph : document.select("p")) {
            String words = paragraph.text();
            if (words.length() >= LEAST_PROSE && text.contains(words.substring(0, LEAST_PROSE))) {
                found.add(paragraph);
            }
        }
        return found;
    }

    private static void put(
            String html, Place place, Document document, List<Element> paragraphs, SplittableRandom dice) {
        Element last = paragraphs.get(paragraphs.size() - 1);
        Element around = last.parent();
        switch (place) {
            case TOP -> document.body().prepend(html);
            case BEFORE -> paragraphs.get(0).before(html);
            case WITHIN, BOX ->
                paragraphs.get(dice.nextInt(paragraphs.size() - 1)).after(html);
            case AFTER -> {
                if (around == null || around == document.body() || dice.nextBoolean()) {
                    last.after(html);
                } else {
                    around.after(html);
                }
            }
            case END -> {
                Element main = last.closest("main");
                (main == null || dice.nextBoolean() ? document.body() : main).append(html);
            }
        }
    }

    /** What is left open in a frame ends with it. */
    private static String fill(String frame, List<Sample> others, SplittableRandom dice) {
        String filled = frame;
        for (Matcher slot = SLOT.matcher(filled); slot.find(); slot = SLOT.matcher(filled)) {
            Sample other = others.get(dice.nextInt(others.size()));
            String value = value(slot.group(1), other, dice);
            filled = filled.substring(0, slot.start()) + value + filled.substring(slot.end());
        }
        Document fragment = Jsoup.parseBodyFragment(filled.replace("\\|", "|"));
        fragment.outputSettings().prettyPrint(false);
        return fragment.body().html();
    }

    private static String value(String slot, Sample other, SplittableRandom dice) {
        List<String> lines = other.text()
                .lines()
                .filter(line -> line.length() >= LEAST_PROSE && line.length() <= MOST_PROSE)
                .map(line -> MARKUP.matcher(line).replaceAll(" "))
                .toList();
        return switch (slot) {
            case "n" -> String.valueOf(1 + dice.nextInt(40));
            case "sentence" -> lines.isEmpty() ? "" : firstSentence(lines.get(dice.nextInt(lines.size())));
            case "prose" -> lines.isEmpty() ? "" : lines.get(dice.nextInt(lines.size()));
            case "paragraphs" -> lines.isEmpty() ? "" : "<p>" + String.join("</p><p>", lines) + "</p>";
            case "headline" ->
                MARKUP.matcher(other.title() == null ? "" : other.title()).replaceAll(" ");
            case "person" ->
                other.authors().isEmpty() ? pick(PEOPLE, dice) : other.authors().get(0);
            default -> pick(List.of(OR.split(slot, -1)), dice);
        };
    }

    private static String firstSentence(String prose) {
        int end = prose.indexOf(". ");
        return end < 0 ? prose : prose.substring(0, end + 1);
    }

    private static String pick(List<String> choices, SplittableRandom dice) {
        return choices.get(dice.nextInt(choices.size()));
    }

    /** Where a piece stands, and how many of those are put into a page. */
    private enum Place {
        TOP(1),
        BEFORE(1),
        WITHIN(3),
        AFTER(2),
        END(1),
        BOX(1);

        private final int pieces;

        Place(int pieces) {
            this.pieces = pieces;
        }
    }
}
