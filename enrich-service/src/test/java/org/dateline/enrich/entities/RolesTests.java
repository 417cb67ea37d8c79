package org.dateline.enrich.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.contract.Entity;
import org.dateline.contract.EntityType;
import org.dateline.contract.Mention;
import org.dateline.enrich.tagger.TypedMention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RolesTests {
    private static final Pattern PERSON = Pattern.compile("\\[([^]]+)]");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The front's leader, [Idris Sahl], met Arden's emir, [Omar Din], in the port.",
                "[Max Orr], who beat Arden's prime minister, [Kit Noor], spoke.",
                "[Max Orr], visited Arden's chancellor, and left.",
                "[Max Orr], met the Ardenian president, and left.",
                "[Max Orr], accused of killing a judge, was freed.",
                "[Max Orr], whose father was king, abdicated.",
                "[Max Orr], asking the minister for time, sat down.",
                "[Max Orr], unlike the president, stayed.",
                "[Max Orr], in general, agrees.",
                "[Max Orr], said the coach, was ill.",
                "No, said [Max Orr], the minister said on Monday, and left.",
                "[Max Orr], set to head the council, resigned.",
                "[Max Orr], to whom the mayor spoke, nodded.",
                "[Max Orr], then led by the coach, won.",
                "[Max Orr], they told the judge, had fled.",
            })
    void takesNoVerbForARole(String text) {
        assertThat(people(text)).extracting(Entity::role).containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Talks with [Max Orr], German Chancellor [Kit Noor], and others failed. | null, German Chancellor",
                "President [Max Orr] and Prime Minister [Kit Noor] met. | President, Prime Minister",
                "[Max Orr] and Prime Minister [Kit Noor] met. | null, Prime Minister",
                "[Max Orr], Foreign Minister [Kit Noor], and General [Ida Sahl] met. | null, Foreign Minister, General",
                "[Max Orr] beat Arden's prime minister [Kit Noor] again. | null, Arden's prime minister",
                "Meet President [Max Orr] at the gate. | President",
                "Said Senator [Max Orr]: no. | Senator",
                "[Max Orr], the head of the union, spoke. | head of the union",
                "[Max Orr], a retired general, spoke. | retired general",
                "[Max Orr], retired general and author, spoke. | retired general and author",
                "[Max Orr], the visiting Ardenian minister, spoke. | visiting Ardenian minister",
                "[Max Orr], then prime minister, spoke. | then prime minister",
                "[Max Orr], longtime aide to [Kit Noor], spoke. | longtime aide to Kit Noor, null",
                "[Max Orr], the fire chief, spoke. | fire chief",
                "Then Fire Chief [Max Orr] spoke. | Fire Chief",
                "[Max Orr], a 34-year-old farmer, spoke. | 34-year-old farmer",
                "[Max Orr], spokesman for President [Kit Noor], spoke. | spokesman for President Kit Noor, President",
                "[Max Orr], [Kit Noor]'s spokesman, denied it. | Kit Noor's spokesman, null",
                "[Max Orr], the candidate backed by the unions, won. | candidate backed by the unions"
            })
    void takesTheWordsBesideAName(String text, String roles) {
        assertThat(people(text))
                .extracting(person -> String.valueOf(person.role()))
                .containsExactly(roles.split(", "));
    }

    private static List<Entity> people(String marked) {
        StringBuilder text = new StringBuilder();
        List<TypedMention> mentions = new ArrayList<>();
        Matcher person = PERSON.matcher(marked);
        while (person.find()) {
            person.appendReplacement(text, "$1");
            int start = text.length() - person.group(1).length();
            mentions.add(new TypedMention(EntityType.PERSON, new Mention(start, text.length(), 0, 0.9)));
        }
        person.appendTail(text);
        return new EntityJoiner(text.toString()).join(mentions);
    }
}
