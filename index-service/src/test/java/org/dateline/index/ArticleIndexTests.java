package org.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.index.WriteResult.Indexed;
import org.dateline.index.WriteResult.Refused;
import org.dateline.index.WriteResult.Stale;
import org.junit.jupiter.api.Test;

class ArticleIndexTests {
    private final DocumentWrite bad = write("a", 9);
    private final List<List<DocumentWrite>> requests = new ArrayList<>();
    private final ArticleIndex index = new ArticleIndex(this::bulk);

    @Test
    void sendsTheHighestRevisionOfEachArticle() {
        DocumentWrite older = write("a", 1);
        DocumentWrite newest = write("a", 3);
        DocumentWrite late = write("a", 2);
        DocumentWrite other = write("b", 1);

        Map<DocumentWrite, WriteResult> results = index.write(List.of(older, newest, other, late));

        assertThat(requests).containsExactly(List.of(newest, other));
        assertThat(results)
                .containsEntry(older, new Stale())
                .containsEntry(newest, new Indexed())
                .containsEntry(late, new Stale())
                .containsEntry(other, new Indexed());
    }

    @Test
    void sendsTheLastOfSeveralMessagesOfOneRevision() {
        DocumentWrite first = write("a", 1);
        DocumentWrite last = write("a", 1);

        index.write(List.of(first, last));

        assertThat(requests).containsExactly(List.of(last));
    }

    @Test
    void fallsBackToTheRevisionBeforeWhereTheHighestIsRefused() {
        DocumentWrite first = write("a", 1);
        DocumentWrite second = write("a", 2);

        Map<DocumentWrite, WriteResult> results = index.write(List.of(first, second, bad));

        assertThat(requests).containsExactly(List.of(bad), List.of(second));
        assertThat(results)
                .containsEntry(bad, new Refused("bad", ""))
                .containsEntry(second, new Indexed())
                .containsEntry(first, new Stale());
    }

    @Test
    void sendsNothingForAnEmptyBatch() {
        assertThat(index.write(List.of())).isEmpty();
        assertThat(requests).isEmpty();
    }

    private Map<DocumentWrite, WriteResult> bulk(List<DocumentWrite> writes) {
        requests.add(writes);
        Map<DocumentWrite, WriteResult> results = new HashMap<>();
        writes.forEach(write -> results.put(write, write == bad ? new Refused("bad", "") : new Indexed()));
        return results;
    }

    private static DocumentWrite write(String id, long revision) {
        return new DocumentWrite(id, revision, null, new byte[0]);
    }
}
