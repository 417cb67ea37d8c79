package org.dateline.clean.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkKindTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <a href='https://example.org/harbour'>  | PAGE
                    <a href='#history'>                     | PLACE
                    <a href='#'>                            | ACTION
                    <a href='javascript:void(0)'>           | ACTION
                    <a>                                     | ACTION
                    <a href='mailto:a.marsh@example.org'>   | CONTACT
                    <a href='/authors/ada-marsh'>           | PERSON
                    <a href='/ada' rel='author'>            | PERSON
                    <a href='/tag/harbours'>                | TOPIC
                    <a href='/shop' rel='sponsored'>        | SPONSOR
                    """)
    void tellsWhereALinkLeads(String html, LinkKind kind) {
        assertThat(LinkKind.of(Jsoup.parse(html).expectFirst("a"))).isEqualTo(kind);
    }
}
