package org.dateline.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.contract.Entity;
import org.dateline.contract.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bodies of the five seed articles against what a careful reader finds in them. */
class SeedsTests {
    private static final Path SEEDS = Path.of("../seeds");
    private static final ArticleTagger TAGGER = new ArticleTagger();
    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "it", "they", "we", "i", "you", "his", "her", "him", "who");

    record Seed(String file, String text, Map<EntityType, List<String>> names) {
        @Override
        public String toString() {
            return file;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsEveryName(Seed seed) {
        List<Entity> entities = TAGGER.tag(seed.text());

        seed.names().forEach((type, names) -> assertThat(forms(entities, type))
                .as(type.name())
                .containsAll(names.stream().map(SeedsTests::fold).toList()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void takesNoPronounForAPersonAndNoLineForTwo(Seed seed) {
        assertThat(TAGGER.tag(seed.text())).allSatisfy(entity -> {
            assertThat(PRONOUNS).doesNotContain(fold(entity.name()));
            assertThat(entity.name()).doesNotContain("\n").isNotEqualTo("Panjshir Kabir Wasiq");
        });
    }

    @Test
    void keepsFatherAndSonApartAndSpellingsTogether() throws IOException {
        for (Seed seed : seeds().toList()) {
            assertThat(TAGGER.tag(seed.text())).noneSatisfy(entity -> assertThat(forms(List.of(entity), entity.type()))
                    .anyMatch(form -> form.matches("ahm[ae]d massoud"))
                    .anyMatch(form -> form.matches("ahm[ae]d shah massoud")));
        }
        assertThat(TAGGER.tag(seeds().toList().get(1).text()))
                .anySatisfy(entity ->
                        assertThat(forms(List.of(entity), entity.type())).contains("kabir wasik", "wasik", "wasiq"))
                .anySatisfy(entity ->
                        assertThat(forms(List.of(entity), entity.type())).contains("national resistance front", "nrf"));
    }

    private static List<String> forms(List<Entity> entities, EntityType type) {
        return entities.stream()
                .filter(entity -> entity.type() == type)
                .flatMap(entity -> Stream.concat(Stream.of(entity.name()), entity.aliases().stream()))
                .map(SeedsTests::fold)
                .toList();
    }

    private static String fold(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }

    static Stream<Seed> seeds() throws IOException {
        List<Seed> seeds = new ArrayList<>();
        List<String> lines;
        try (var in = SeedsTests.class.getResourceAsStream("seeds.txt")) {
            lines = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        for (String line : lines) {
            String[] parts = line.split("\t");
            if (line.startsWith("#") || parts.length < 2) {
                continue;
            }
            if (parts[0].endsWith(".txt")) {
                seeds.add(new Seed(parts[0], body(parts[0], parts[1]), new EnumMap<>(EntityType.class)));
            } else {
                seeds.get(seeds.size() - 1).names().put(EntityType.valueOf(parts[0]), List.of(parts[1].split(", ")));
            }
        }
        return seeds.stream();
    }

    private static String body(String file, String numbers) throws IOException {
        List<String> lines = Files.readAllLines(SEEDS.resolve(file));
        return Arrays.stream(numbers.split(","))
                .map(number -> lines.get(Integer.parseInt(number) - 1).strip())
                .collect(Collectors.joining("\n\n"));
    }
}
