package org.dateline.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.dateline.contract.ArticleSamples;
import org.dateline.contract.CleanArticle;
import org.dateline.contract.EnrichedArticle;
import org.dateline.contract.Entity;
import org.dateline.contract.EntityType;
import org.dateline.contract.Mention;
import org.dateline.enrich.tagger.CrfModel;
import org.dateline.enrich.tagger.CrfTagger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTaggerTests {
    private static final ArticleTagger TAGGER = new ArticleTagger();

    @Test
    void findsNamesWithTheirOffsets() {
        String text = "President Mary Okoro met Tomas Lind in Nairobi.\n\nOkoro said Kenya would join the World Bank.";

        List<Entity> entities = TAGGER.tag(text);

        assertThat(entities)
                .extracting(Entity::name)
                .contains("Mary Okoro", "Tomas Lind", "Nairobi", "Kenya", "World Bank");
        for (Entity entity : entities) {
            for (Mention mention : entity.mentions()) {
                assertThat(text.substring(mention.start(), mention.end()))
                        .isIn(concat(entity.name(), entity.aliases()));
            }
        }
    }

    @Test
    void countsOffsetsInTheArticlesText() {
        CleanArticle article = article("en", "It rained all day.", "Mary Okoro lives in Nairobi.");

        EnrichedArticle enriched = TAGGER.tag(article);

        assertThat(enriched.entitiesLanguage()).isEqualTo("en");
        Mention mention = enriched.entities().get(0).mentions().get(0);
        assertThat(article.text().substring(mention.start(), mention.end())).isEqualTo("Mary Okoro");
        assertThat(mention.sentence()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "de-AT", "ru"})
    void doesNotGuessInAnotherLanguage(String language) {
        EnrichedArticle enriched = TAGGER.tag(article(language, "Mary Okoro lives in Nairobi."));

        assertThat(enriched.entitiesLanguage()).isNull();
        assertThat(enriched.entities()).isEmpty();
    }

    @Test
    void tagsALanguageThatItHasAnEngineFor() {
        CrfTagger engine = new CrfTagger(CrfModel.builtIn());
        ArticleTagger tagger = new ArticleTagger(engine, Map.of("de", engine));

        EnrichedArticle enriched = tagger.tag(article("de-AT", "Mary Okoro lives in Nairobi."));

        assertThat(enriched.entitiesLanguage()).isEqualTo("de");
        assertThat(enriched.entities()).extracting(Entity::name).containsExactly("Mary Okoro", "Nairobi");
        assertThat(tagger.tag(article("fr", "Mary Okoro lives in Nairobi.")).entities())
                .isEmpty();
    }

    @Test
    void looksAtATextOfUnknownLanguage() {
        assertThat(TAGGER.tag(article(null, "Mary Okoro is in the harbour of Nairobi."))
                        .entities())
                .isNotEmpty();
        assertThat(TAGGER.tag(article(null, "Le président Jacques Martin est arrivé à Paris avec sa femme."))
                        .entities())
                .isEmpty();
    }

    @Test
    void takesEnglishByAnyOfItsTags() {
        assertThat(TAGGER.tag(article("en-GB", "Mary Okoro lives in Nairobi.")).entities())
                .isNotEmpty();
        assertThat(TAGGER.tag(article("EN_us", "Mary Okoro lives in Nairobi.")).entities())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\0",
                "\uD800 \uDC00",
                "He said she said they said it.",
                "東京 は 日本 の 首都 です",
                "!!!???",
                "МОСКВА Reuters العربية",
                "Mary\u0001 \u0000Okoro\u0007 met\u001B Tomas\u007F Lind \u0085in\u2028 Nairobi\uFEFF.",
                "Mary \uD83DOkoro met \uDE00Tomas Lind\uDBFF",
                "Мария Okoro встретила Τομας Lind 在 Nairobi مع U.N. 한국",
                "\u202EPresident Mary Okoro\u202C, \u200Fspokeswoman\u200E, the,,, of of of Okoro"
            })
    void throwsForNoText(String text) {
        assertThat(TAGGER.tag(text)).isNotNull();
    }

    @Test
    void takesAWordOfFiveMillionLetters() {
        assertThat(TAGGER.tag("A".repeat(5_000_000))).hasSizeLessThan(2);
    }

    @Test
    void takesAHundredThousandNames() {
        assertThat(TAGGER.tag("Mary Okoro met Tomas Lind in Nairobi.\n".repeat(34_000)))
                .isNotEmpty();
    }

    @Test
    void takesAHundredThousandDifferentNames() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            text.append("Minister ")
                    .append(coined(i))
                    .append(' ')
                    .append(coined(i / 7))
                    .append(" spoke.\n");
        }

        assertThat(TAGGER.tag(text.toString())).hasSizeGreaterThan(10_000);
    }

    private static String coined(int number) {
        StringBuilder name = new StringBuilder("M");
        for (int rest = number; rest > 0; rest /= 20) {
            name.append("bcdfghjklmnprstvwxzy".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
        }
        return name.append("ro").toString();
    }

    @Test
    void tellsWhatTheArticleCallsAPersonAndIsAbout() {
        EnrichedArticle enriched = TAGGER.tag(article(
                "en",
                "Kenyan Foreign Minister Mary Okoro met Tomas Lind, the head of the harbour board, in Nairobi.",
                "Okoro smiled. Okoro left."));

        assertThat(enriched.entities())
                .filteredOn(entity -> entity.type() == EntityType.PERSON)
                .extracting(Entity::name, Entity::role)
                .containsExactly(
                        tuple("Mary Okoro", "Kenyan Foreign Minister"),
                        tuple("Tomas Lind", "head of the harbour board"));
        assertThat(enriched.entities()).allSatisfy(entity -> assertThat(entity.salience())
                .isLessThanOrEqualTo(entity.name().equals("Mary Okoro") ? 1.0 : 0.9));
    }

    @Test
    void putsNoNameOverALineBreak() {
        String text = "The talks were led by Mary\nOkoro in New\n\nYork";

        assertThat(TAGGER.tag(text))
                .allSatisfy(entity -> assertThat(entity.name()).doesNotContain("\n"))
                .extracting(Entity::name)
                .doesNotContain("Mary Okoro", "New York");
    }

    private static List<String> concat(String name, List<String> aliases) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(name), aliases.stream())
                .toList();
    }

    private static CleanArticle article(@Nullable String language, String... paragraphs) {
        CleanArticle sample = ArticleSamples.cleanArticle(ArticleSamples.origin("sample"));
        return new CleanArticle(
                sample.origin(),
                sample.title(),
                null,
                List.of(),
                null,
                null,
                null,
                language,
                null,
                null,
                null,
                List.of(),
                List.of(paragraphs),
                List.of());
    }
}
