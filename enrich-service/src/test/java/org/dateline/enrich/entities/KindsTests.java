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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindsTests {
    private static final Pattern NAME = Pattern.compile("\\[([^]]+)]");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She speaks [Dari], [Hindi] and [Tagalog]. | Dari language, Hindi language, Tagalog language",
                "She speaks fluent [French], some [German] and [Urdu]. | French language, German language, Urdu language",
                "The [Afghans], [Russians] and [Chinese] spoke [Pashto]. | Afghans nationality, Russians nationality, Chinese nationality, Pashto language",
                "[Kurdish] fighters spoke [Kurdish]. | Kurdish nationality, Kurdish language",
                "He wrote it in [Russian]. | Russian language",
                "He wrote in [English] and [French] to the mayor. | English language, French language",
                "Ships in [French] waters sank. | French nationality",
                "A [French] diplomat met two [Germans]. | French nationality, Germans nationality",
                "The [Uzbek] language is taught. | Uzbek language",
                "The [Polish]-language daily said so. | Polish language",
                "The [English-language] daily said so. | English language",
                "[Somali] speakers and [Tamil]-speaking voters came. | Somali language, Tamil language",
                "She taught [Chinese] students [Chinese]. | Chinese nationality, Chinese language",
                "It was translated from [Persian] into [Turkish]. | Persian language, Turkish language",
                "The [South African] and [Saudi Arabian] teams won. | South African nationality, Saudi Arabian nationality",
                "The [Harbour Day] was [Islamic]. | Harbour Day null, Islamic null",
                "[Serbo-Croatian] is spoken. | Serbo-Croatian language",
                "[Thai] is spoken there, [Lao] is too. | Thai language, Lao nationality",
                "The [Thais] speak [Thai]. | Thais nationality, Thai language"
            })
    void tellsNationalitiesFromLanguages(String text, String kinds) {
        assertThat(entities(text, EntityType.OTHER))
                .extracting(entity -> entity.name() + " " + entity.kind())
                .containsExactly(kinds.split(", "));
    }

    @Test
    void takesNoLanguageOrNationalityForAPlace() {
        assertThat(entities("In [Arden] she speaks [Dari] to an [Afghan].", EntityType.LOCATION))
                .extracting(entity -> entity.type() + " " + entity.name() + " " + entity.kind())
                .containsExactly("LOCATION Arden null", "OTHER Dari language", "OTHER Afghan nationality");
    }

    @Test
    void countsTheMentionsOfALanguageTogether() {
        assertThat(entities("They speak [Irish]. An [Irish] poet wrote in [Irish].", EntityType.OTHER))
                .extracting(entity -> entity.kind() + " " + entity.mentions().size())
                .containsExactly("language 2", "nationality 1");
    }

    @Test
    void countsAPeopleAndOneOfThemTogether() {
        assertThat(entities("Two [Afghans] met a [Swiss] and an [Afghan].", EntityType.OTHER))
                .extracting(entity -> entity.name() + " " + entity.mentions().size())
                .containsExactly("Afghans 2", "Swiss 1");
    }

    @Test
    void takesNoPersonAndNoBodyForALanguage() {
        assertThat(entities("[Dari] spoke.", EntityType.PERSON))
                .extracting(Entity::kind)
                .containsOnlyNulls();
        assertThat(entities("[Dari] spoke.", EntityType.ORGANIZATION))
                .extracting(Entity::kind)
                .containsOnlyNulls();
    }

    private static List<Entity> entities(String marked, EntityType type) {
        StringBuilder text = new StringBuilder();
        List<TypedMention> mentions = new ArrayList<>();
        Matcher name = NAME.matcher(marked);
        while (name.find()) {
            name.appendReplacement(text, "$1");
            int start = text.length() - name.group(1).length();
            mentions.add(new TypedMention(type, new Mention(start, text.length(), 0, 0.9)));
        }
        name.appendTail(text);
        return new EntityJoiner(text.toString()).join(mentions);
    }
}
