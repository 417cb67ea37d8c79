package org.dateline.enrich.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.contract.EntityType;
import org.dateline.enrich.tagger.TypedMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleTests {
    @Test
    void givesAFamilyNameToThePersonWhoBearsIt() {
        assertThat(Joined.people("Lena Ortiz", "Ortiz", "Tomas Lind", "Lind"))
                .containsExactly("Lena Ortiz [Ortiz]", "Tomas Lind [Lind]");
    }

    @Test
    void keepsAFatherAndASonApart() {
        assertThat(Joined.people("Ahmad Massoud", "Ahmad Shah Massoud", "Ahmad Massoud", "Massoud"))
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
        assertThat(Joined.of(text, EntityType.PERSON, names.split(", ")))
                .extracting(person -> person.name() + ": " + person.mentions().size())
                .containsExactly(people.split(", "));
    }

    @Test
    void givesABareNameToWhomTheTitleNames() {
        String text = "Ida Orr won, Max Orr lost. Orr will sue.";
        List<TypedMention> mentions = Joined.mentions(text, EntityType.PERSON, "Ida Orr", "Max Orr", "Orr");

        assertThat(new EntityJoiner(text, "Max Orr to sue").join(mentions))
                .extracting(person -> person.name() + " " + person.aliases())
                .containsExactly("Ida Orr []", "Max Orr [Orr]");
    }

    @Test
    void neverTakesAFatherForHisSon() {
        assertThat(Joined.people(
                        "Ahmad Massoud", "Ahmed Massoud", "Ahmad Shah Massoud", "Ahmed Shah Massoud", "A. Massoud"))
                .containsExactly(
                        "Ahmad Massoud [Ahmed Massoud, A. Massoud]", "Ahmad Shah Massoud [Ahmed Shah Massoud]");
    }

    @Test
    void bringsSpellingsOfOneNameTogether() {
        assertThat(Joined.people("Kabir Wasik", "Wasiq", "Ahmad Massoud", "Ahmed Massoud"))
                .containsExactly("Kabir Wasik [Wasiq]", "Ahmad Massoud [Ahmed Massoud]");
    }

    @Test
    void keepsDifferentPeopleOfOneFamilyApart() {
        assertThat(Joined.people("Bill Marsh", "Ada Marsh", "Marsh Okoro")).hasSize(3);
    }

    @Test
    void takesInitialsAndFirstNamesForTheName() {
        assertThat(Joined.people("George W. Marsh", "George Marsh", "G. Marsh", "George"))
                .containsExactly("George W. Marsh [George Marsh, G. Marsh, George]");
    }

    @Test
    void takesTheArabicArticleAsNoPartOfTheName() {
        assertThat(Joined.people("Bashar al-Assad", "Assad", "Al-Assad"))
                .containsExactly("Bashar al-Assad [Assad, Al-Assad]");
    }

    @Test
    void givesNoPersonTheOwnNameForAnAlias() {
        assertThat(Joined.people("LENA ORTIZ", "Lena Ortiz", "ORTIZ", "Ortiz"))
                .containsExactly("Lena Ortiz [ORTIZ, Ortiz]");
    }
}
