package org.dateline.clean.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamelessTests {
    @Test
    void leavesAllButTheNames() {
        Sample page = new Sample(
                "a",
                "https://example.org/a",
                "ours",
                null,
                List.of(),
                null,
                "Quay 6 was closed again.",
                List.of(),
                "<html><head></head><body id=\"top\"><div class=\"css-1x\" data-test=\"b\" hidden=\"\">"
                        + "<p lang=\"en\">Quay 6 was closed again.</p></div></body></html>");

        Sample copy = Nameless.copy(page);

        assertThat(copy.html())
                .isEqualTo("<html><head></head><body><div hidden><p lang=\"en\">Quay 6 was closed again.</p></div>"
                        + "</body></html>");
        assertThat(copy).isEqualTo(page.with(copy.html()));
    }
}
