package org.dateline.clean.text;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.clean.language.LanguageDetector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The scrapes of {@code scrapes.txt}: a name behind {@code #}; lines behind {@code -} that are not of the text, {@code +}
 * that begin a paragraph, {@code =} that go on with it behind a blank, {@code ~} without one; blank lines.
 */
class ScrapesTests {
    private final TextCleaner cleaner = new TextCleaner(new LanguageDetector());

    static Stream<Scrape> scrapes() throws IOException {
        List<Scrape> scrapes = new ArrayList<>();
        try (InputStream in = requireNonNull(ScrapesTests.class.getResourceAsStream("scrapes.txt"))) {
            for (String part : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^# ")) {
                if (!part.isBlank()) {
                    scrapes.add(Scrape.of(part));
                }
            }
        }
        return scrapes.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scrapes")
    void keepsTheParagraphsAndNothingElse(Scrape scrape) {
        assertThat(Articles.cleaned(cleaner.clean(Articles.text(scrape.text))).paragraphs())
                .isEqualTo(scrape.paragraphs);
    }

    /** A text, and what should be left of it. */
    record Scrape(String name, String text, List<String> paragraphs) {
        static Scrape of(String part) {
            List<String> paragraphs = new ArrayList<>();
            List<String> lines = new ArrayList<>();
            List<String> marked = part.lines().toList();
            for (String line : marked.subList(1, marked.size())) {
                String text = line.isEmpty() ? "" : line.substring(2);
                lines.add(text);
                int last = paragraphs.size() - 1;
                if (line.startsWith("+ ")) {
                    paragraphs.add(text.strip());
                } else if (line.startsWith("= ") || line.startsWith("~ ")) {
                    String blank = line.startsWith("= ") ? " " : "";
                    paragraphs.set(last, paragraphs.get(last) + blank + text.strip());
                }
            }
            return new Scrape(marked.get(0), String.join("\n", lines), paragraphs);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
