package org.dateline.clean.byline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutletsTests {
    private final Outlets outlets = new Outlets(List.of("The Arden Courier", "MDR"));

    @ParameterizedTest
    @ValueSource(
            strings = {"Arden Courier", "ARDEN COURIER", "ardencourier.com", "www.arden-courier.co.uk", "MDR Arden"})
    void knowsAnOutletHoweverItIsWritten(String name) {
        assertThat(outlets.has(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada Marsh", "Arden", "Ada Courier", ""})
    void knowsNoOther(String name) {
        assertThat(outlets.has(name)).isFalse();
    }

    @Test
    void knowsSitesThatAreNamedAfterTheirAuthor() {
        assertThat(Outlets.isPersonal("Anna Marsh", "https://www.annamarsh.org/boats"))
                .isTrue();
        assertThat(Outlets.isPersonal("Arden Courier", "https://www.ardencourier.com/boats"))
                .isFalse();
    }
}
