package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RevisionsTests {
    private final Revisions revisions = new Revisions();

    @Test
    void isTheTimeOfReceipt() {
        assertThat(revisions.next("a", 1_000)).isEqualTo(1_000);
        assertThat(revisions.next("b", 1_000)).isEqualTo(1_000);
        assertThat(revisions.next("a", 2_000)).isEqualTo(2_000);
    }

    @Test
    void growsForVersionsOfTheSameMillisecond() {
        assertThat(revisions.next("a", 1_000)).isEqualTo(1_000);
        assertThat(revisions.next("a", 1_000)).isEqualTo(1_001);
        assertThat(revisions.next("a", 1_001)).isEqualTo(1_002);
        assertThat(revisions.next("a", 5_000)).isEqualTo(5_000);
    }

    @Test
    void leavesAMessageThatComesAgainBelowNewerVersions() {
        revisions.next("a", 1_000);
        revisions.next("a", 2_000);

        assertThat(revisions.next("a", 1_000)).isEqualTo(1_000);
        assertThat(revisions.next("a", 2_001)).isEqualTo(2_001);
    }

    @Test
    void forgetsWhatIsLongPast() {
        revisions.next("a", 1_000);
        for (int i = 0; i < 10_000; i++) {
            revisions.next("other " + i, 1_000);
        }

        assertThat(revisions.next("a", 1_000)).isEqualTo(1_000);
    }
}
