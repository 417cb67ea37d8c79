package org.dateline.clean.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.clean.language.LanguageDetector;
import org.dateline.contract.CleanArticle;
import org.dateline.contract.Receipt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The five seed articles come out as a careful reader would mark them. */
class SeedsTests {
    private static final Path SEEDS = Path.of("..", "seeds");

    private final TextCleaner cleaner = new TextCleaner(new LanguageDetector());

    static Stream<Expected> seeds() throws IOException {
        try (InputStream in = SeedsTests.class.getResourceAsStream("seeds.json")) {
            return Arrays.stream(JsonMapper.builder().build().readValue(in, Expected[].class));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("seeds")
    void comesOutAsAReaderMarksIt(Expected expected) throws IOException {
        String text = Files.readString(SEEDS.resolve(expected.file));
        CleanArticle article = Articles.cleaned(cleaner.clean(Articles.text(text)));
        List<String> lines = text.lines().map(SeedsTests::trim).toList();

        assertThat(article.paragraphs()).isEqualTo(expected.text(lines, expected.body));
        assertThat(article.title()).isEqualTo(first(expected.text(lines, expected.of("title"))));
        assertThat(article.deck()).isEqualTo(joined(expected.text(lines, expected.of("deck"))));
        assertThat(article.captions())
                .isEqualTo(expected.text(lines, expected.of("caption")).stream()
                        .distinct()
                        .toList());
        expected.lines.forEach((reason, numbers) -> assertThat(article.removed())
                .filteredOn(receipt -> receipt.reason().equals(reason))
                .extracting(Receipt::where)
                .containsExactlyElementsOf(
                        numbers.stream().map(number -> "line " + number).toList()));
        assertThat(article.authors()).isEmpty();
        assertThat(article.agency()).isEqualTo(expected.agency);
        assertThat(article.dateline() == null ? null : article.dateline().place())
                .isEqualTo(expected.place);
        assertThat(article.dateline() == null ? null : article.dateline().date())
                .isEqualTo(expected.writtenDate);
        assertThat(article.published() == null ? null : article.published().value())
                .isEqualTo(expected.published);
        assertThat(article.published() == null ? null : article.published().evidence())
                .isEqualTo(expected.evidence);
        assertThat(article.language()).isEqualTo("en");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("seeds")
    void keptAndRemovedTogetherGiveBackTheInput(Expected expected) throws IOException {
        String text = Files.readString(SEEDS.resolve(expected.file));
        CleanArticle article = Articles.cleaned(cleaner.clean(Articles.text(text)));

        assertThat(Articles.blocks(article))
                .isEqualTo(Lines.of(text, 1_000).stream().map(Line::text).toList());
    }

    /** The seeds have no-break spaces at the ends of lines. */
    private static String trim(String line) {
        return line.replaceAll("^[\\s\\u00A0]+|[\\s\\u00A0]+$", "");
    }

    private static @Nullable String first(List<String> texts) {
        return texts.isEmpty() ? null : texts.get(0);
    }

    private static @Nullable String joined(List<String> texts) {
        return texts.isEmpty() ? null : String.join("\n", texts);
    }

    /** What a reader finds in one seed; line numbers from 1. */
    record Expected(
            String file,
            Map<String, List<Integer>> lines,
            List<Integer> body,
            @Nullable String agency,
            @Nullable String place,
            @Nullable String writtenDate,
            @Nullable String published,
            @Nullable String evidence) {
        List<Integer> of(String reason) {
            return lines.getOrDefault(reason, List.of());
        }

        List<String> text(List<String> all, List<Integer> numbers) {
            return numbers.stream()
                    .flatMapToInt(number -> IntStream.of(number - 1))
                    .mapToObj(all::get)
                    .toList();
        }

        @Override
        public String toString() {
            return file;
        }
    }
}
