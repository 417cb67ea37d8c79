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

class EntityJoinerTests {
    @Test
    void givesAFamilyNameToThePersonWhoBearsIt() {
        assertThat(people("Lena Ortiz", "Ortiz", "Tomas Lind", "Lind"))
                .containsExactly("Lena Ortiz [Ortiz]", "Tomas Lind [Lind]");
    }

    @Test
    void keepsAFatherAndASonApart() {
        assertThat(people("Ahmad Massoud", "Ahmad Shah Massoud", "Ahmad Massoud", "Massoud"))
                .containsExactly("Ahmad Massoud [Massoud]", "Ahmad Shah Massoud []");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Omar Sahl fights on. Sahl is the son of Omar Din Sahl. Omar Din Sahl led them. Sahl left. | Omar Sahl, Sahl, Omar Din Sahl, Omar Din Sahl, Sahl | Omar Sahl: 3, Omar Din Sahl: 2",
                "Joe Marsh met Tom Marsh, his son. Tom Marsh is ill. Tom Marsh wept. Marsh said so. | Joe Marsh, Tom Marsh, Tom Marsh, Tom Marsh, Marsh | Joe Marsh: 2, Tom Marsh: 3",
                "Bilal Noor met Samir Noor. Noor smiled. Samir Noor is an actor. | Bilal Noor, Samir Noor, Noor, Samir Noor | Bilal Noor: 2, Samir Noor: 2",
                "The widow of Hans Roth, Lena Roth, ran. Roth won. | Hans Roth, Lena Roth, Roth | Hans Roth: 1, Lena Roth: 2",
                "His mother, Lena Roth, saw Hans Roth off. Roth was sad. | Lena Roth, Hans Roth, Roth | Lena Roth: 1, Hans Roth: 2",
                "Bill Marsh met Helen Marsh. Mrs. Marsh slept. Mr Marsh left. | Bill Marsh, Helen Marsh, Marsh, Marsh | Bill Marsh: 2, Helen Marsh: 2",
                "Bill Marsh spoke. Mrs Marsh slept. Ms. Marsh is well. | Bill Marsh, Marsh, Marsh | Bill Marsh: 1, Marsh: 2",
                "Ada Orr and her husband, Kit Orr, ran. Mr Orr won. Orr came second. | Ada Orr, Kit Orr, Orr, Orr | Ada Orr: 2, Kit Orr: 2",
                "Max Orr lost. Ida Orr won. Max Orr wept. Ida Orr sang. Orr, too. | Max Orr, Ida Orr, Max Orr, Ida Orr, Orr | Max Orr: 3, Ida Orr: 2",
                "Max Orr lost. Orr fell. Ida Orr won. Max Orr wept. Max Orr slept. Orr left. | Max Orr, Orr, Ida Orr, Max Orr, Max Orr, Orr | Max Orr: 5, Ida Orr: 1",
                "Defence Minister Kit Orr met Prime Minister Max Orr. Prime Minister Orr left. | Kit Orr, Max Orr, Orr | Kit Orr: 1, Max Orr: 2",
                "Kim Jong Ho met Kim Yo Mi. Kim spoke. His sister, Kim Yo Mi, left. | Kim Jong Ho, Kim Yo Mi, Kim, Kim Yo Mi | Kim Jong Ho: 2, Kim Yo Mi: 2"
            })
    void givesABareNameToWhomTheArticleNamesInFullOnce(String text, String names, String people) {
        assertThat(joined(text, EntityType.PERSON, names.split(", ")))
                .extracting(person -> person.name() + ": " + person.mentions().size())
                .containsExactly(people.split(", "));
    }

    @Test
    void givesABareNameToWhomTheTitleNames() {
        String text = "Ida Orr won, Max Orr lost. Orr will sue.";
        List<TypedMention> mentions = mentions(text, EntityType.PERSON, "Ida Orr", "Max Orr", "Orr");

        assertThat(new EntityJoiner(text, "Max Orr to sue").join(mentions))
                .extracting(person -> person.name() + " " + person.aliases())
                .containsExactly("Ida Orr []", "Max Orr [Orr]");
    }

    @Test
    void neverTakesAFatherForHisSon() {
        assertThat(people("Ahmad Massoud", "Ahmed Massoud", "Ahmad Shah Massoud", "Ahmed Shah Massoud", "A. Massoud"))
                .containsExactly(
                        "Ahmad Massoud [Ahmed Massoud, A. Massoud]", "Ahmad Shah Massoud [Ahmed Shah Massoud]");
    }

    @Test
    void bringsSpellingsOfOneNameTogether() {
        assertThat(people("Kabir Wasik", "Wasiq", "Ahmad Massoud", "Ahmed Massoud"))
                .containsExactly("Kabir Wasik [Wasiq]", "Ahmad Massoud [Ahmed Massoud]");
    }

    @Test
    void keepsDifferentPeopleOfOneFamilyApart() {
        assertThat(people("Bill Marsh", "Ada Marsh", "Marsh Okoro")).hasSize(3);
    }

    @Test
    void takesInitialsAndFirstNamesForTheName() {
        assertThat(people("George W. Marsh", "George Marsh", "G. Marsh", "George"))
                .containsExactly("George W. Marsh [George Marsh, G. Marsh, George]");
    }

    @Test
    void takesTheArabicArticleAsNoPartOfTheName() {
        assertThat(people("Bashar al-Assad", "Assad", "Al-Assad")).containsExactly("Bashar al-Assad [Assad, Al-Assad]");
    }

    @Test
    void takesInitialsForAnOrganization() {
        assertThat(organizations(
                        "National Resistance Front of Afghanistan",
                        "NRF",
                        "the Resistance Front",
                        "National Resistance Front"))
                .containsExactly(
                        "National Resistance Front of Afghanistan [NRF, the Resistance Front, National Resistance Front]");
    }

    @Test
    void takesInitialsOfAShorterForm() {
        assertThat(organizations(
                        "Anti-Taliban National Resistance Front of Afghanistan", "NRF", "National Resistance Front"))
                .hasSize(1);
    }

    @Test
    void takesARegionsStatesForTheRegion() {
        assertThat(names(EntityType.OTHER, "Central Asian", "East African")).hasSize(2);
        assertThat(names(EntityType.OTHER, "Central Asian states")).containsExactly("Central Asia []");
    }

    @Test
    void writesAPlaceOfADatelineInOrdinaryLetters() {
        assertThat(names(EntityType.LOCATION, "PORT ARDEN")).containsExactly("Port Arden []");
    }

    @ParameterizedTest
    @CsvSource({
        "KABUL, Kabul, Kabul []",
        "Kabul, KABUL, Kabul []",
        "SÃO PAULO, São Paulo, São Paulo []",
        "the Nile, Nile, Nile [the Nile]"
    })
    void givesNoPlaceItsOwnNameForAnAlias(String first, String second, String place) {
        assertThat(names(EntityType.LOCATION, first, second, second)).containsExactly(place);
    }

    @Test
    void givesNoPersonTheOwnNameForAnAlias() {
        assertThat(people("LENA ORTIZ", "Lena Ortiz", "ORTIZ", "Ortiz")).containsExactly("Lena Ortiz [ORTIZ, Ortiz]");
    }

    @Test
    void takesInitialsInsideALongerName() {
        assertThat(organizations("UN General Assembly", "United Nations General Assembly", "General Assembly"))
                .containsExactly("United Nations General Assembly [UN General Assembly, General Assembly]");
    }

    @Test
    void takesTheFormOfACompanyForNoPartOfItsName() {
        assertThat(organizations("Westholm Ferries Ltd.", "Westholm Ferries", "Arden Corp", "Arden"))
                .containsExactly("Westholm Ferries Ltd. [Westholm Ferries]", "Arden Corp [Arden]");
    }

    @Test
    void keepsBodiesApartThatShareWords() {
        assertThat(organizations(
                        "National Resistance Front",
                        "Supreme National Resistance Council",
                        "Bank of Chad",
                        "Bank of Togo"))
                .hasSize(4);
    }

    @Test
    void joinsCountriesAndTheirInitials() {
        assertThat(names(EntityType.LOCATION, "US", "United States", "U.S.", "the United States"))
                .containsExactly("United States [US, U.S., the United States]");
    }

    @Test
    void keepsAValleyApartFromItsProvince() {
        assertThat(names(EntityType.LOCATION, "Panjshir", "Panjshir Valley")).hasSize(2);
    }

    @Test
    void ordersEntitiesByFirstMentionAndMentionsByPlace() {
        List<Entity> entities = entities(EntityType.PERSON, "Ortiz", "Tomas Lind", "Lena Ortiz");

        assertThat(entities).extracting(Entity::name).containsExactly("Lena Ortiz", "Tomas Lind");
        assertThat(entities.get(0).mentions()).extracting(Mention::start).containsExactly(0, 17);
    }

    @Test
    void joinsAHundredThousandMentionsOfDifferentPeople() {
        String[] names = new String[100_000];
        for (int i = 0; i < names.length; i++) {
            names[i] = (i % 2 == 0 ? "Ada" + i + " " : "") + "Marsh" + i % 5_000;
        }

        assertThat(people(names)).hasSizeBetween(50_000, 100_000);
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
        assertThat(joined(text, EntityType.LOCATION, places.split(", ")))
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
        assertThat(joined(text, EntityType.LOCATION, places.split(", ")).get(0).country())
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
        assertThat(joined("Springfield, Illinois, and Paris won.", type, "Springfield", "Illinois", "Paris"))
                .hasSize(3)
                .extracting(Entity::country)
                .containsOnlyNulls();
    }

    private static List<Entity> joined(String text, EntityType type, String... names) {
        return new EntityJoiner(text).join(mentions(text, type, names));
    }

    private static List<TypedMention> mentions(String text, EntityType type, String... names) {
        List<TypedMention> mentions = new ArrayList<>();
        int end = 0;
        for (String name : names) {
            int start = text.indexOf(name, end);
            end = start + name.length();
            mentions.add(new TypedMention(type, new Mention(start, end, 0, 0.9)));
        }
        return mentions;
    }

    private static List<String> people(String... mentions) {
        return names(EntityType.PERSON, mentions);
    }

    private static List<String> organizations(String... mentions) {
        return names(EntityType.ORGANIZATION, mentions);
    }

    private static List<String> names(EntityType type, String... mentions) {
        return entities(type, mentions).stream()
                .map(entity -> entity.name() + " " + entity.aliases())
                .toList();
    }

    private static List<Entity> entities(EntityType type, String... names) {
        StringBuilder text = new StringBuilder();
        List<TypedMention> mentions = new ArrayList<>();
        for (String name : names) {
            int start = text.length();
            text.append(name);
            mentions.add(new TypedMention(type, new Mention(start, text.length(), 0, 0.9)));
            text.append('\n');
        }
        return new EntityJoiner(text.toString()).join(mentions);
    }
}
