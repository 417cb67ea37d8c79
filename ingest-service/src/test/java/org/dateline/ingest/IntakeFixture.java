package org.dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.dateline.contract.RawArticle;
import org.dateline.ingest.IntakeOutcome.Accepted;
import org.dateline.ingest.IntakeOutcome.Refused;

/** What an article of a feeder comes to, for tests. */
abstract class IntakeFixture {
    static final Instant RECEIVED = Instant.parse("2026-03-05T07:08:09.123Z");

    final ArticleIntake intake = new ArticleIntake();

    RawArticle accepted(String json) {
        IntakeOutcome outcome = intake.take(json.getBytes(UTF_8), RECEIVED, id -> RECEIVED.toEpochMilli());
        assertThat(outcome).isInstanceOf(Accepted.class);
        return ((Accepted) outcome).article();
    }

    Refused refused(byte[] json) {
        IntakeOutcome outcome = intake.take(json, RECEIVED, id -> RECEIVED.toEpochMilli());
        assertThat(outcome).isInstanceOf(Refused.class);
        return (Refused) outcome;
    }

    static String with(String field, String value) {
        return "{\"text\":\"a\",\"" + field + "\":" + value + "}";
    }

    static String quoted(String value) {
        return '"' + value + '"';
    }

    static String idOf(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
    }
}
