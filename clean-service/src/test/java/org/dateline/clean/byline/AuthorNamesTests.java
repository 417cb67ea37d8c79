package org.dateline.clean.byline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorNamesTests {
    private final AuthorNames names = new AuthorNames();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    By Ada Marsh                                  | Ada Marsh
                    By ADA MARSH and TOM ELLERY                   | Ada Marsh ~ Tom Ellery
                    Ada Marsh, Tom Ellery and Lea Brandt          | Ada Marsh ~ Tom Ellery ~ Lea Brandt
                    By Ada Marsh, Staff Writer                    | Ada Marsh
                    Written by: Ada Marsh for The Arden Courier   | Ada Marsh
                    Von Jörg Meißner und Ayşe Öztürk              | Jörg Meißner ~ Ayşe Öztürk
                    Por José Ortega y María del Mar               | José Ortega ~ María del Mar
                    Ada Marsh (Port Arden)                        | Ada Marsh
                    ada.marsh@example.org Ada Marsh               | Ada Marsh
                    Ada Marsh Updated 4 March 2026 10:30          | Ada Marsh
                    By Ada Marsh March 4, 2026                    | Ada Marsh
                    Ada MarshFounder at Arden Boats               | Ada Marsh
                    by Ada Marsh • Mar 4, 2026 • Tide Tables      | Ada Marsh
                    Vincent van der Berg                          | Vincent van der Berg
                    佐藤花子                                       | 佐藤花子
                    김하늘 기자                                     | 김하늘
                    作者：王小明                                    | 王小明
                    بقلم: محمد علي                                | محمد علي
                    Автор: Иван Петров                            | Иван Петров
                    Michelle de Oliveira                          | Michelle de Oliveira
                    By Ahmad al-Rashid and Óscar d’Souza          | Ahmad al-Rashid ~ Óscar d’Souza
                    By Ada Marsh ABC News, Kabul                  | Ada Marsh
                    By Ada Marsh Senior Political Reporter        | Ada Marsh
                    Ada Marsh, Managing Principal, Arden Boats    | Ada Marsh
                    Ada Marsh. Reviewed by Tom Ellery             | Ada Marsh
                    Anna Marsh Thomas Ellery Jan Michael Brandt   | Anna Marsh ~ Thomas Ellery ~ Jan Michael Brandt
                    """)
    void readsTheNamesOfPeople(String byline, String expected) {
        assertThat(names.parse(List.of(byline), Outlets.NONE)).isEqualTo(List.of(expected.split(" ~ ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Staff
                    The Associated Press
                    Reuters Staff
                    newsroom@example.org
                    https://example.org/authors/12
                    10:30 GMT
                    Redaktion
                    By: Arden News Service | New Delhi |
                    Edited by Tom Ellery
                    Schedule Your Appointment
                    """)
    void knowsWhoIsNobody(String byline) {
        assertThat(names.parse(List.of(byline), Outlets.NONE)).isEmpty();
    }

    @Test
    void namesEachPersonOnceAndTheOutletNever() {
        assertThat(names.parse(
                        List.of("Ada Marsh", "By ada marsh", "Arden Courier"),
                        new Outlets(List.of("ardencourier.com"))))
                .containsExactly("Ada Marsh");
    }

    @Test
    void knowsPeopleWhoPublishUnderTheirOwnName() {
        assertThat(names.parse(List.of("Michelle Marsh"), new Outlets(List.of("Michelle Marsh"))))
                .containsExactly("Michelle Marsh");
    }

    @Test
    void writesNamesInSmallLettersWithCapitals() {
        assertThat(AuthorNames.withCapitals("ada marsh")).isEqualTo("Ada Marsh");
        assertThat(AuthorNames.withCapitals("The Harbour team")).isEqualTo("The Harbour team");
    }

    @Test
    void saysWhatBylinesSayOfGroups() {
        assertThat(names.signatures(List.of("https://example.org", "By Courier Newsroom")))
                .containsExactly("Courier Newsroom");
    }

    @Test
    void readsTheBeginningOfALongByline() {
        String endless = "By Courier Newsroom " + "a".repeat(3_000_000);

        assertThat(names.signatures(List.of(endless))).isEmpty();
        assertThat(names.signatures(List.of("By Courier Newsroom " + "a@b.org ".repeat(1_000_000))))
                .containsExactly("Courier Newsroom");
    }
}
