package org.dateline.enrich.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.contract.Entity;
import org.dateline.contract.EntityType;
import org.dateline.contract.Mention;
import org.junit.jupiter.api.Test;

class EntityJoinerTests {
    @Test
    void takesInitialsForAnOrganization() {
        assertThat(Joined.organizations(
                        "National Resistance Front of Afghanistan",
                        "NRF",
                        "the Resistance Front",
                        "National Resistance Front"))
                .containsExactly(
                        "National Resistance Front of Afghanistan [NRF, the Resistance Front, National Resistance Front]");
    }

    @Test
    void takesInitialsOfAShorterForm() {
        assertThat(Joined.organizations(
                        "Anti-Taliban National Resistance Front of Afghanistan", "NRF", "National Resistance Front"))
                .hasSize(1);
    }

    @Test
    void takesInitialsInsideALongerName() {
        assertThat(Joined.organizations("UN General Assembly", "United Nations General Assembly", "General Assembly"))
                .containsExactly("United Nations General Assembly [UN General Assembly, General Assembly]");
    }

    @Test
    void takesTheFormOfACompanyForNoPartOfItsName() {
        assertThat(Joined.organizations("Westholm Ferries Ltd.", "Westholm Ferries", "Arden Corp", "Arden"))
                .containsExactly("Westholm Ferries Ltd. [Westholm Ferries]", "Arden Corp [Arden]");
    }

    @Test
    void keepsBodiesApartThatShareWords() {
        assertThat(Joined.organizations(
                        "National Resistance Front",
                        "Supreme National Resistance Council",
                        "Bank of Chad",
                        "Bank of Togo"))
                .hasSize(4);
    }

    @Test
    void ordersEntitiesByFirstMentionAndMentionsByPlace() {
        List<Entity> entities = Joined.entities(EntityType.PERSON, "Ortiz", "Tomas Lind", "Lena Ortiz");

        assertThat(entities).extracting(Entity::name).containsExactly("Lena Ortiz", "Tomas Lind");
        assertThat(entities.get(0).mentions()).extracting(Mention::start).containsExactly(0, 17);
    }

    @Test
    void joinsAHundredThousandMentionsOfDifferentPeople() {
        String[] names = new String[100_000];
        for (int i = 0; i < names.length; i++) {
            names[i] = (i % 2 == 0 ? "Ada" + i + " " : "") + "Marsh" + i % 5_000;
        }

        assertThat(Joined.people(names)).hasSizeBetween(50_000, 100_000);
    }
}
