package org.dateline.enrich.watchlist;

import java.util.ArrayList;
import java.util.List;
import org.dateline.contract.EnrichedArticle;
import org.dateline.contract.WatchlistMatch;
import org.dateline.contract.WatchlistMention;
import org.dateline.contract.WatchlistResult;
import org.dateline.enrich.text.TokenizedText;

/**
 * A user's list of names: a text in, the names that stand in it out. Immutable and for all threads; takes any text in any
 * language and throws for none.
 */
public final class Watchlist {
    private final String version;
    private final Names names;
    private final Texts ids;
    private final Texts titles;
    private final Ints types;

    Watchlist(String version, Names names, Texts ids, Texts titles, Ints types) {
        this.version = version;
        this.names = names;
        this.ids = ids;
        this.titles = titles;
        this.types = types;
    }

    /** Of the list's content. */
    public String version() {
        return version;
    }

    /** How many names there are, aliases not counted. */
    public int size() {
        return types.size();
    }

    /** The article with the names that stand in its text. */
    public EnrichedArticle mark(EnrichedArticle article) {
        return article.withWatchlist(find(article.article().text()));
    }

    /** The names that stand in a text, whose offsets are those of the text as given. */
    public WatchlistResult find(String text) {
        Findings findings = new Search(names, text).run();
        List<WatchlistMatch> matches = new ArrayList<>();
        if (findings.size() > 0) {
            // Cut into sentences only now: most texts have no name of the list.
            TokenizedText cut = TokenizedText.of(text);
            findings.byEntry().forEach((entry, places) -> matches.add(match(entry, places, findings, cut)));
        }
        return new WatchlistResult(version, matches, findings.omitted());
    }

    /** How often names of the list stand in a text: what {@link #find} does first, and at what speed. */
    public int count(String text) {
        Findings findings = new Search(names, text).run();
        return findings.size() + findings.omitted();
    }

    private WatchlistMatch match(int entry, List<Integer> places, Findings findings, TokenizedText cut) {
        List<WatchlistMention> mentions = places.stream()
                .map(place -> mention(findings.start(place), findings.end(place), cut))
                .toList();
        return new WatchlistMatch(ids.get(entry), titles.get(entry), WatchlistBuilder.type(types.get(entry)), mentions);
    }

    private static WatchlistMention mention(int start, int end, TokenizedText cut) {
        return new WatchlistMention(start, end, cut.sentenceAt(start));
    }
}
