package org.dateline.e2e;

import java.util.Map;

/** Pages that a feeder might send; what they tell is made up. */
final class Pages {
    private Pages() {}

    /** An article about a ferry: the address names it, the headline may change from version to version. */
    static Map<String, Object> ferry(String address, String headline) {
        return Map.of("url", "https://news.example/" + address, "html", page(headline));
    }

    /** The same with a revision. */
    static Map<String, Object> ferry(String address, String headline, long revision) {
        return Map.of("url", "https://news.example/" + address, "html", page(headline), "revision", revision);
    }

    private static String page(String headline) {
        return """
                <!DOCTYPE html>
                <html lang="en"><head><title>%1$s | The Harbour Post</title></head>
                <body>
                <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
                <article>
                <h1>%1$s</h1>
                <p>The night ferry between Oslo and Copenhagen sailed again on Friday after two weeks in the dock, and the
                company that runs it said that every cabin had been sold within a day of the announcement.</p>
                <p>Engineers had found a crack in one of the propeller shafts during an inspection in early spring. A new
                shaft was forged in Germany, brought north by road and fitted while the hull was being painted.</p>
                <p>"We are glad to have her back," said Ingrid Solberg, who has been the master of the ship for eleven
                years. She added that the crew had used the time to train for emergencies.</p>
                <p>Passengers who had booked for the cancelled crossings were offered another date or their money back, and
                most of them took the other date, according to figures that the company published.</p>
                </article>
                <footer><p>© The Harbour Post. All rights reserved.</p></footer>
                </body></html>
                """.formatted(headline);
    }
}
