package org.dateline.clean.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageReaderTests {
    private final PageAnalyzer analyzer = new PageAnalyzer();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <p>One</p><p>Two</p>                                | One ~ Two
                    <div>One<p>Two</p>Three</div>                       | One ~ Two ~ Three
                    <p>On<b>e</b> <i>t</i>wo</p>                        | One two
                    <p>One<br>still one<br><br>Two</p>                  | One still one ~ Two
                    <p>One&nbsp;&nbsp; two&shy;fold</p>                 | One twofold
                    <ul><li>One</li><li>Two<ul><li>Three</li></ul></ul> | One ~ Two ~ Three
                    <table><tr><td>a</td><td>b</td></tr></table>        | a b
                    <table><tr><td><p>a</p><p>b</p></td></tr></table>   | a ~ b
                    <h2><span>One</span><span>Two</span></h2>           | One Two
                    <p><span>One</span><span>Two</span></p>             | OneTwo
                    <p><span>T</span>he harbour</p>                     | The harbour
                    <div>T</div><p>he harbour</p>                       | The harbour
                    <p>One<script>two()</script><style>p{}</style></p>  | One
                    <p>One<!-- two --></p><template>Three</template>    | One
                    <a href=x><div>One</div></a><button>Two</button>    | One ~ Two
                    <p>One <a href=x>two<span class=sr-only> (new window)</span></a></p> | One two
                    <p>港が再開した。<p>القاهرة                           | 港が再開した。 ~ القاهرة
                    """)
    void readsTheLinesThatAReaderSees(String html, String lines) {
        assertThat(analyzer.analyze(html).texts()).isEqualTo(List.of(lines.split(" ~ ")));
    }

    @Test
    void namesAnElementByTheFirstOfItsClasses() {
        Block block = analyzer.analyze("<div class='body\n wide'><p>One</p></div>")
                .page()
                .blocks()
                .get(0);

        assertThat(block.scope().path()).isEqualTo("html>body>div.body>p");
    }

    @Test
    void survivesMarkupThatIsNestedWithoutEnd() {
        String html = "<div><b><table><tr><td>".repeat(20_000) + "The harbour is open.";

        assertThat(analyzer.analyze(html).texts()).contains("The harbour is open.");
    }
}
