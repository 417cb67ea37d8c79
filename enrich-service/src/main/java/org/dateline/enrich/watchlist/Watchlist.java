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

    /**
     * The article with the names that stand in its text.
     *
     * @param text the article's, as it was cut for the tagger; cutting it once more would take longer than the search
     */
    public EnrichedArticle mark(EnrichedArticle article, TokenizedText text) {
        return article.withWatchlist(find(text));
    }

    /** The names that stand in a text, whose offsets are those of the text as given. */
    public WatchlistResult find(String text) {
        return find(TokenizedText.of(text));
    }

    /** The names that stand in a text which is cut already; only the sentences are of use here. */
    public WatchlistResult find(TokenizedText text) {
        Findings findings = new Search(names, text.text()).run();
        List<WatchlistMatch> matches = new ArrayList<>();
        findings.byEntry().forEach((entry, places) -> matches.add(match(entry, places, findings, text)));
        return new WatchlistResult(version, matches, findings.omitted());
    }

    /** How often names of the list stand in a text: what takes the time of {@link #find}. */
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
