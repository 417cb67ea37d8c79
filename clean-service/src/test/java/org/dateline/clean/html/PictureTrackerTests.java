package org.dateline.clean.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PictureTrackerTests {
    private final PageAnalyzer analyzer = new PageAnalyzer();

    @Test
    void seesThePictureOverItsCaption() {
        List<Block> blocks = blocks("<p>One</p><div><img src=x alt='The new harbour'><p>The harbour at dawn</p></div>");

        assertThat(blocks.get(0).picture()).isEqualTo(Picture.NONE);
        assertThat(blocks.get(1).picture()).isEqualTo(new Picture(0, 1, 0.5));
    }

    @Test
    void countsTheBlocksAndElementsBetween() {
        List<Block> blocks = blocks("<div><figure><img src=x></figure><p>One</p></div><p>Two</p>");

        assertThat(blocks.get(1).picture()).isEqualTo(new Picture(1, 1, 0));
    }

    @Test
    void overlooksThePicturesThatCountVisitors() {
        List<Block> blocks = blocks("<img src=x width=1 height=1><p>One</p>");

        assertThat(blocks.get(0).picture()).isEqualTo(Picture.NONE);
    }

    private List<Block> blocks(String html) {
        return analyzer.analyze(html).page().blocks();
    }
}
