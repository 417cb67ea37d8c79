package org.dateline.enrich.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.contract.EntityType;
import org.dateline.contract.WatchlistMatch;
import org.dateline.contract.WatchlistMention;
import org.dateline.contract.WatchlistResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WatchlistTests {
    @Test
    void tellsWhichNamesStandWhere() {
        Watchlist list = list(
                new WatchlistRow(
                        "p1", "Mary Okoro", EntityType.PERSON, List.of("M. Okoro", "Okoro"), CaseRule.CAPITALS),
                new WatchlistRow("l1", "Nairobi", EntityType.LOCATION, List.of(), CaseRule.CAPITALS));
        String text = "Mary Okoro spoke in Nairobi. Okoro left.\n\nM. Okoro lives there.";

        WatchlistResult result = list.find(text);

        assertThat(result.version()).isEqualTo("v");
        assertThat(result.omitted()).isZero();
        assertThat(result.matches())
                .extracting(WatchlistMatch::id, WatchlistMatch::name, WatchlistMatch::type)
                .containsExactly(
                        tuple("p1", "Mary Okoro", EntityType.PERSON), tuple("l1", "Nairobi", EntityType.LOCATION));
        assertThat(result.matches().get(0).mentions())
                .extracting(mention -> text.substring(mention.start(), mention.end()), WatchlistMention::sentence)
                .containsExactly(tuple("Mary Okoro", 0), tuple("Okoro", 1), tuple("M. Okoro", 2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Jean-Claude Muller | said Jean-Claude Muller. | Jean-Claude Muller",
                "Jean-Claude Muller | said Jean Claude  Muller. | Jean Claude  Muller",
                "Jean Claude Muller | said Jean‑Claude Muller. | Jean‑Claude Muller",
                "O'Keefe | Mr O’Keefe's house | O’Keefe",
                "Russia | Russia's army, anti-Russian | Russia",
                "US | the US-led force | US",
                "US | the U.S. force | U.S.",
                "U.S.A. | the USA today | USA",
                "St Petersburg | in St. Petersburg today | St. Petersburg",
                "Intl. Bank of Arden | the Intl. Bank of Arden | Intl. Bank of Arden",
                "John F Weaver | when John F. Weaver came | John F. Weaver",
                "Marks & Weaver | at Marks & Weaver | Marks & Weaver",
                "Marks&Weaver | at Marks & Weaver | Marks & Weaver",
                "Arden.com | on Arden.com. | Arden.com",
                "René | of RENE\u0301 | RENE\u0301",
                "REN\u0045\u0301 | of René | René",
                "東京 | 東京は日本の首都 | 東京",
                "İzmir | in Izmir, İZMİR | Izmir",
                "\uD801\uDC00\uD801\uDC28 | see \uD801\uDC00\uD801\uDC00! | \uD801\uDC00\uD801\uDC00",
                "Okoro | Oko\u00ADro came | Oko\u00ADro",
                "al-Arden | Al-Arden said | Al-Arden",
                "Ὀδυσσεύς | ΌὈΔΥΣΣΕΎΣ ὈΔΥΣΣΕΎΣ | ὈΔΥΣΣΕΎΣ",
            })
    void findsANameHoweverItIsWritten(String name, String text, String found) {
        assertThat(found(list(name, CaseRule.CAPITALS), unescaped(text)))
                .first()
                .isEqualTo(unescaped(found));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Paris Weaver | He left Paris. Weaver stayed.",
                "Paris Weaver | Paris\\nWeaver",
                "Paris Weaver | Paris, Weaver",
                "Paris Weaver | Paris - Weaver",
                "Paris Weaver | Paris? Weaver",
                "Paris Weaver | Paris \\(Weaver\\)",
                "Weaver | Weavers and Weaver2 and Weaver_x",
                "Marks & Weaver | Marks Weaver",
                "Apple | an apple",
                "Weaver | weaver",
                "US | tell us, Us",
                "WHO | Who is who?",
            })
    void findsNoNameWhereThereIsNone(String name, String text) {
        assertThat(found(list(name, CaseRule.CAPITALS), text.replace("\\n", "\n")))
                .isEmpty();
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                argumentSet("exact", CaseRule.EXACT, "al-Arden", List.of("al-Arden")),
                argumentSet("capitals", CaseRule.CAPITALS, "al-Arden", List.of("al-Arden", "Al-Arden", "AL-ARDEN")),
                argumentSet(
                        "ignore", CaseRule.IGNORE, "al-Arden", List.of("al-Arden", "Al-Arden", "AL-ARDEN", "al-arden")),
                argumentSet("short, exact", CaseRule.EXACT, "WHO", List.of("WHO")),
                argumentSet("short, ignored", CaseRule.IGNORE, "WHO", List.of("who", "WHO")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void goesByTheCaseRule(CaseRule rule, String name, List<String> found) {
        assertThat(found(list(name, rule), "al-Arden, Al-Arden; AL-ARDEN: al-arden. who (WHO)"))
                .isEqualTo(found);
    }

    @Test
    void prefersTheLongerNameAndTheOneFurtherLeft() {
        Watchlist list =
                list(row("a", "Bank of Arden"), row("b", "Arden"), row("c", "Arden City Council"), row("d", "Bank"));

        assertThat(found(list, "The Bank of Arden City Council, the Bank of England and Arden."))
                .containsExactly("Bank of Arden", "Bank", "Arden");
    }

    @Test
    void tellsAllIdsOfANameThatSeveralShare() {
        Watchlist list = list(
                row("a", "Mary Okoro"),
                row("b", "Mary Okoro"),
                new WatchlistRow(
                        "c", "Maria Okoro", EntityType.PERSON, List.of("Mary Okoro", "MARY OKORO"), CaseRule.IGNORE));

        assertThat(list.find("Mary Okoro").matches())
                .extracting(WatchlistMatch::id)
                .containsExactlyInAnyOrder("a", "b", "c");
        assertThat(list.find("Mary Okoro").matches())
                .allSatisfy(match -> assertThat(match.mentions()).hasSize(1));
    }

    @Test
    void tellsNoMoreMentionsThanAnybodyReads() {
        WatchlistResult result = list("Okoro", CaseRule.CAPITALS).find("Okoro left. ".repeat(100_000));

        assertThat(result.matches()).singleElement().satisfies(match -> assertThat(match.mentions())
                .hasSize(Findings.MOST));
        assertThat(result.omitted()).isEqualTo(100_000 - Findings.MOST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\0",
                "a",
                "a.",
                "a.b",
                "A.B.",
                ".",
                "'",
                "a'",
                "a-",
                "\uD800 \uDC00",
                "a\uD800",
                "\u00AD\u0301\u200D",
                "Mary\u0001 \u0000Okoro\u0007\u001B\u0085\u2028\uFEFF",
                "Мария Okoro встретила Τομας 在 Nairobi مع U.N. 한국"
            })
    void throwsForNoText(String text) {
        Watchlist list = list("Tomas Lind", CaseRule.IGNORE);

        assertThat(list.find(text).matches()).isEmpty();
    }

    @Test
    void takesAWordOfFiveMillionLetters() {
        Watchlist list = list("A", CaseRule.IGNORE);

        assertThat(list.count("a".repeat(5_000_000))).isZero();
        assertThat(list.count("e\u0301".repeat(2_500_000))).isZero();
        assertThat(list.count("a.".repeat(2_500_000))).isZero();
        assertThat(list.count("a-".repeat(2_500_000))).isEqualTo(2_500_000);
    }

    @Test
    void takesATextThatNearlyIsALongNameEverywhere() {
        Watchlist list = list("b ".repeat(NamesBuilder.MOST_WORDS - 1) + "c", CaseRule.IGNORE);

        assertThat(list.count("b ".repeat(200_000) + "c")).isEqualTo(1);
    }

    private static WatchlistRow row(String id, String name) {
        return new WatchlistRow(id, name, EntityType.OTHER, List.of(), CaseRule.CAPITALS);
    }

    private static Watchlist list(String name, CaseRule rule) {
        return list(new WatchlistRow("id", unescaped(name), EntityType.OTHER, List.of(), rule));
    }

    private static Watchlist list(WatchlistRow... rows) {
        WatchlistBuilder builder = new WatchlistBuilder();
        Stream.of(rows).forEach(builder::add);
        return builder.build("v");
    }

    /** In the order of the text. */
    private static List<String> found(Watchlist list, String text) {
        return list.find(text).matches().stream()
                .flatMap(match -> match.mentions().stream())
                .sorted(Comparator.comparingInt(WatchlistMention::start))
                .map(mention -> text.substring(mention.start(), mention.end()))
                .toList();
    }

    private static String unescaped(String text) {
        return text.translateEscapes();
    }
}
