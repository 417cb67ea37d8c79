package org.dateline.enrich.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTests {
    private static final Countries COUNTRIES = Countries.read();

    /** Those where nobody lives, and those whose names are another place's too. */
    private static final Set<String> UNNAMED = Set.of("AQ", "BV", "HM", "TF", "UM", "GE", "JE");

    /** What the JDK calls by names that the news does not use. */
    private static final Set<String> CALLED_OTHERWISE = Set.of("CC", "CD", "CG", "HK", "MM", "MO");

    @ParameterizedTest
    @CsvSource({
        "Afghanistan, AF",
        "Islamic Republic of Iran, IR",
        "Islamic Emirate of Afghanistan, AF",
        "Russian Federation, RU",
        "the United States, US",
        "United States of America, US",
        "U.S., US",
        "US, US",
        "UK, GB",
        "Britain, GB",
        "Scotland, GB",
        "Burma, MM",
        "Holland, NL",
        "Kingdom of the Netherlands, NL",
        "Czechia, CZ",
        "Türkiye, TR",
        "Côte d’Ivoire, CI",
        "Ivory Coast, CI",
        "The Gambia, GM",
        "Republic of Korea, KR",
        "North Korea, KP",
        "People's Republic of China, CN",
        "Republic of China, TW",
        "DR Congo, CD",
        "Republic of the Congo, CG",
        "Republic of Georgia, GE",
        "Guinea, GN",
        "Guinea-Bissau, GW",
        "Papua New Guinea, PG",
        "Bosnia & Herzegovina, BA",
        "St. Lucia, LC",
        "Saint Lucia, LC"
    })
    void knowsStatesByTheNamesOfTheNews(String name, String country) {
        assertThat(COUNTRIES.of(name)).isEqualTo(country);
    }

    @ParameterizedTest
    @CsvSource({
        "KABUL, AF",
        "London, GB",
        "Paris, FR",
        "Washington, US",
        "São Paulo, BR",
        "Sao Paulo, BR",
        "Port-au-Prince, HT",
        "al-Raqqa, SY",
        "Raqqa, SY",
        "St. Petersburg, RU",
        "California, US",
        "Bavaria, DE",
        "Rakhine State, MM"
    })
    void knowsTownsAndRegions(String name, String country) {
        assertThat(COUNTRIES.of(name)).isEqualTo(country);
    }

    @ParameterizedTest
    @CsvSource({
        "northern Afghanistan, AF",
        "South Lebanon, LB",
        "northeast Syria, SY",
        "northwestern Pakistan, PK",
        "Upper Egypt, EG",
        "East Berlin, DE",
        "Helmand Province, AF",
        "Moscow Region, RU",
        "New York City, US",
        "Kabul airport, AF",
        "Kamchatka Peninsula, RU",
        "North Ireland, GB",
        "Niger State, NG"
    })
    void knowsPartsOfPlacesAndTheirKinds(String name, String country) {
        assertThat(COUNTRIES.of(name)).isEqualTo(country);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Georgia",
                "South Georgia",
                "Congo",
                "Korea",
                "Punjab",
                "Punjab Province",
                "Tripoli",
                "Santiago",
                "San José",
                "Hyderabad",
                "Valencia",
                "Cambridge",
                "Birmingham",
                "Victoria",
                "Granada",
                "Cordoba",
                "Jerusalem",
                "Kosovo",
                "Kashmir",
                "East London",
                "Lebanon County",
                "Cyprus Island",
                "Luxembourg Province",
                "Europe",
                "Central Asia",
                "South America",
                "North America",
                "Middle East",
                "Black Sea",
                "South China Sea",
                "Jordan River",
                "Northern",
                "State",
                "Port Arden",
                "",
                " ",
                "."
            })
    void decidesNothingWhereTheNameDoesNot(String name) {
        assertThat(COUNTRIES.of(name)).isNull();
    }

    @Test
    void tellsWhatTownsMayLieIn() {
        assertThat(COUNTRIES.around("Illinois")).isEqualTo("US");
        assertThat(COUNTRIES.around("Lebanon")).isEqualTo("LB");
        assertThat(COUNTRIES.around("Beirut")).isNull();
        assertThat(COUNTRIES.around("Georgia")).isNull();
    }

    @Test
    void knowsEveryCountryOfTheJdkByItsName() {
        for (String code : Locale.getISOCountries()) {
            String name = new Locale("", code).getDisplayCountry(Locale.ENGLISH);
            if (!UNNAMED.contains(code) && !CALLED_OTHERWISE.contains(code)) {
                assertThat(COUNTRIES.of(name)).as(name).isEqualTo(code);
            }
        }
    }

    @Test
    void listsNoCodeThatIsNone() {
        Set<String> codes = new TreeSet<>(listed().values());

        assertThat(Locale.getISOCountries()).containsAll(codes);
        assertThat(codes).hasSizeGreaterThan(240);
    }

    @Test
    void findsEveryNameAsItIsListed() {
        Map<String, String> listed = listed();

        assertThat(listed).hasSizeGreaterThan(4_000).allSatisfy((name, country) -> {
            assertThat(Countries.key(name)).isEqualTo(name);
            assertThat(COUNTRIES.of(name)).isEqualTo(country);
        });
    }

    @Test
    void takesNoNameOfTwoCountries() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Countries.of(List.of("GB town: port arden", "NO region: port arden")))
                .withMessageContaining("port arden");
        assertThatIllegalStateException()
                .isThrownBy(() -> Countries.of(List.of("US short: Ard.", "CA short: Ard.")))
                .withMessageContaining("Ard.");
    }

    /** The names of the resource with their codes; fails if one stands there twice. */
    private static Map<String, String> listed() {
        return lines().filter(line -> line.matches("[A-Z]{2} (state|region|town): .*"))
                .flatMap(line -> Arrays.stream(
                                line.substring(line.indexOf(": ") + 2).split(", "))
                        .map(name -> Map.entry(name, line.substring(0, 2))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Stream<String> lines() {
        try (InputStream in = Countries.class.getResourceAsStream("places.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
