package org.dateline.index;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.dateline.contract.WatchlistMatch;
import org.dateline.contract.WatchlistResult;

/**
 * What a document says of the names of a user's list that stand in its article.
 *
 * @param version of the list
 * @param ids the list's, in the order of the text
 * @param names the list's, likewise, each once
 * @param matches all of them, with their mentions
 * @param omitted how many mentions are not told
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record WatchedNames(
        String version, List<String> ids, List<String> names, List<WatchlistMatch> matches, int omitted) {
    static WatchedNames of(WatchlistResult result) {
        return new WatchedNames(
                result.version(),
                result.matches().stream().map(WatchlistMatch::id).toList(),
                result.matches().stream().map(WatchlistMatch::name).distinct().toList(),
                result.matches(),
                result.omitted());
    }
}
