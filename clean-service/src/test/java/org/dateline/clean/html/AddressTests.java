package org.dateline.clean.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTests {
    private final HtmlCleaner cleaner = new HtmlCleaner();

    /** The page itself is at {@code https://example.org/harbour}. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<link rel=canonical href=/news/a> | https://example.org/news/a",
                "<link rel='canonical nofollow' href=/news/a> | https://example.org/news/a",
                "<link rel=canonical href='//www.example.org/a'> | https://www.example.org/a",
                "<link rel=canonical href='/news/a b'> | https://example.org/news/a%20b",
                "<base href='https://cdn.example.org/x/'><link rel=canonical href=a> | https://cdn.example.org/x/a",
                "<base href=/x/><link rel=canonical href=a> | https://example.org/x/a",
                "<meta property=og:url content=/news/a> | https://example.org/news/a",
                "<link rel=canonical href='javascript:void(0)'> | https://example.org/harbour"
            })
    void readsTheCanonicalUrlAsBrowsersWould(String head, String expected) {
        String page = Pages.page(head, "<article>" + Pages.paragraphs(4) + "</article>");

        assertThat(Pages.cleaned(cleaner, page).canonicalUrl()).isEqualTo(expected);
    }
}
