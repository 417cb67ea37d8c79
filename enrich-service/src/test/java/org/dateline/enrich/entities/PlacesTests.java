package org.dateline.enrich.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.contract.Entity;
import org.dateline.contract.EntityType;
import org.dateline.contract.Mention;
import org.dateline.enrich.tagger.TypedMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlacesTests {
    @Test
    void takesARegionsStatesForTheRegion() {
        assertThat(Joined.names(EntityType.OTHER, "Central Asian", "East African"))
                .hasSize(2);
        assertThat(Joined.names(EntityType.OTHER, "Central Asian states")).containsExactly("Central Asia []");
    }

    @Test
    void writesAPlaceOfADatelineInOrdinaryLetters() {
        assertThat(Joined.names(EntityType.LOCATION, "PORT ARDEN")).containsExactly("Port Arden []");
    }

    @ParameterizedTest
    @CsvSource({
        "KABUL, Kabul, Kabul []",
        "Kabul, KABUL, Kabul []",
        "SÃO PAULO, São Paulo, São Paulo []",
        "the Nile, Nile, Nile [the Nile]"
    })
    void givesNoPlaceItsOwnNameForAnAlias(String first, String second, String place) {
        assertThat(Joined.names(EntityType.LOCATION, first, second, second)).containsExactly(place);
    }

    @Test
    void joinsCountriesAndTheirInitials() {
        assertThat(Joined.names(EntityType.LOCATION, "US", "United States", "U.S.", "the United States"))
                .containsExactly("United States [US, U.S., the United States]");
    }

    @Test
    void keepsAValleyApartFromItsProvince() {
        assertThat(Joined.names(EntityType.LOCATION, "Panjshir", "Panjshir Valley"))
                .hasSize(2);
    }

    @Test
    void cutsAPlaceOffAPersonWhereTheTextNamesItByItself() {
        String text = "The governor of Arden Mary Okoro left Arden. Arden Mary Okoro slept.";
        List<TypedMention> mentions = List.of(
                new TypedMention(EntityType.PERSON, new Mention(16, 32, 0, 0.9)),
                new TypedMention(EntityType.LOCATION, new Mention(38, 43, 0, 0.9)),
                new TypedMention(EntityType.PERSON, new Mention(45, 61, 1, 0.9)));

        assertThat(new EntityJoiner(text).join(mentions))
                .extracting(Entity::type, Entity::name)
                .containsExactly(tuple(EntityType.LOCATION, "Arden"), tuple(EntityType.PERSON, "Arden Mary Okoro"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The United States and the US agreed.  | United States, US | US",
                "Georgia and the Republic of Georgia.  | Georgia, Republic of Georgia | GE",
                "Snow fell on Georgia.                 | Georgia | null"
            })
    void givesAPlaceTheCountryThatAnyOfItsFormsDecides(String text, String places, String country) {
        assertThat(Joined.of(text, EntityType.LOCATION, places.split(", ")))
                .extracting(Entity::country)
                .containsExactly("null".equals(country) ? null : country);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A fire in Springfield, Illinois, on Monday.        | Springfield, Illinois | US",
                "SPRINGFIELD, Illinois (AP) - A fire.               | SPRINGFIELD, Illinois | US",
                "He came from Tripoli, Lebanon.                     | Tripoli, Lebanon      | LB",
                "A storm hit Port Arden, northern Norway; it rained | Port Arden, northern Norway | NO",
                "A storm hit Birmingham, Alabama                    | Birmingham, Alabama   | US",
                "The mayor of Paris, Texas, spoke.                  | Paris, Texas          | US",
                "Hong Kong, China, has a mayor.                     | Hong Kong, China      | HK",
                "Georgia, Ukraine agree on trade.                   | Georgia, Ukraine      | null",
                "Talks of Georgia, Armenia and Turkey began.        | Georgia, Armenia      | null",
                "Talks of Georgia, Armenia, and Turkey began.       | Georgia, Armenia      | null",
                "Talks of Georgia, Armenia, Turkey, Iran began.     | Georgia, Armenia      | null",
                "Russia, Georgia, Armenia.                          | Georgia, Armenia      | null",
                "Snow fell on Tripoli, Beirut.                      | Tripoli, Beirut       | null",
                "Tripoli - Lebanon                                  | Tripoli, Lebanon      | null",
                "A fire in Springfield, Ill., on Monday.            | Springfield           | US",
                "CONCORD, N.H. (AP) - A fire.                       | CONCORD               | US",
                "Fires in Dover, Del. and Salem, Ore. went out.     | Salem                 | US",
                "He came from Birmingham, AL.                       | Birmingham            | US",
                "The bus from Victoria, B.C., was late.             | Victoria              | CA",
                "A farm near Lincoln, Ill., burned.                 | Ill.                  | US",
                "He spoke for the people of Tex., he said.          | Tex.                  | US",
                "The mayor of Paris, Tex., spoke.                   | Paris                 | US",
                "Is it in Birmingham, OR is it not?                 | Birmingham            | null",
                "He was in Tripoli, Ga said.                        | Tripoli               | null",
                "They flew to Birmingham, I. Marsh said             | Birmingham            | null",
                "They flew to Birmingham,                           | Birmingham            | null",
                "Naples, Florida, is warm.                          | Naples, Florida       | US",
                "Rome, Georgia was quiet.                           | Rome, Georgia         | US",
                "Tbilisi, Georgia, was quiet.                       | Tbilisi, Georgia      | GE",
                "Moscow, Georgia and Armenia met.                   | Moscow, Georgia       | RU",
                "Moscow, Georgia sign a deal.                       | Moscow, Georgia       | RU",
                "Turkey, Georgia.                                   | Turkey, Georgia       | TR",
                "Lebanon, Pennsylvania, too.                        | Lebanon, Pennsylvania | US",
                "Mexico, California and Arizona agree.              | Mexico, California    | MX",
                "A man in London, Ontario and his son.              | London, Ontario       | CA",
                "London, Ontario and Cambridge, Massachusetts.      | London, Ontario, Cambridge, Massachusetts | CA",
                "St. Petersburg, Florida, and Naples, Florida.      | St. Petersburg, Florida, Naples, Florida  | US",
                "Offices in London, California, Tokyo and Rome.     | London, California, Tokyo, Rome | GB",
                "The pier of Naples, Florida, USA.                  | Naples, Florida, USA  | US",
                "They left Moscow, Idaho, in 2022.                  | Moscow                | US",
                "Sydney, Nova Scotia. San Jose, California.         | Sydney, Nova Scotia   | CA",
                "Newcastle, New South Wales, is by the sea.         | Newcastle, New South Wales | AU",
                "Perth, Scotland, is cold.                          | Perth, Scotland       | GB",
                "Vancouver, Washington.                             | Vancouver, Washington | US",
                "Talks of London, Washington and Paris began.       | London, Washington    | GB",
                "In London, Ontario Premier Marsh spoke.            | London, Ontario       | GB",
                "Ann read London, Virginia Orr wrote it.            | London                | GB",
                "Paris, France, is old.                             | Paris, France         | FR"
            })
    void takesWhatStandsBehindATownsCommaForWhereItIs(String text, String places, String country) {
        assertThat(Joined.of(text, EntityType.LOCATION, places.split(", "))
                        .get(0)
                        .country())
                .isEqualTo("null".equals(country) ? null : country);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He flew from London, Ontario, to London. | 0 0 0 | London CA 1, London GB 1",
                "A fire in London, Ontario. It was big. London mourns. | 0 0 2 | London CA 2",
                "London is far. A fire in London, Ontario. London mourns. | 0 1 1 2 | London GB 2, London CA 1",
                "A fire in London, Ontario. Britain is far. London mourns. | 0 0 1 2 | London CA 1, London GB 1",
                "London, Ontario, or London, Ohio. | 0 0 0 0 | London CA 1, London US 1",
                "Paris, France, is old. Paris is big. | 0 0 1 | Paris FR 2"
            })
    void keepsATownApartFromTheFamousOneOfItsName(String text, String sentences, String towns) {
        List<TypedMention> mentions = new ArrayList<>();
        Matcher name =
                Pattern.compile("London|Paris|Ontario|Ohio|Britain|France").matcher(text);
        for (String sentence : sentences.split(" ")) {
            assertThat(name.find()).isTrue();
            Mention mention = new Mention(name.start(), name.end(), Integer.parseInt(sentence), 0.9);
            mentions.add(new TypedMention(EntityType.LOCATION, mention));
        }

        assertThat(new EntityJoiner(text).join(mentions))
                .filteredOn(place -> towns.contains(place.name() + " "))
                .extracting(place -> place.name() + " " + place.country() + " "
                        + place.mentions().size())
                .containsExactly(towns.split(", "));
    }

    @ParameterizedTest
    @EnumSource(value = EntityType.class, names = "LOCATION", mode = EnumSource.Mode.EXCLUDE)
    void givesNothingButPlacesACountry(EntityType type) {
        assertThat(Joined.of("Springfield, Illinois, and Paris won.", type, "Springfield", "Illinois", "Paris"))
                .hasSize(3)
                .extracting(Entity::country)
                .containsOnlyNulls();
    }
}
