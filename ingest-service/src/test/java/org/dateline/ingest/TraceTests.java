package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTests {
    private static final String PARENT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    @Test
    void passesOnTheCallersTrace() {
        assertThat(Trace.of(PARENT, "vendor=1", new Random(1))).isEqualTo(new Trace(PARENT, "vendor=1"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "x",
                "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                "00-00000000000000000000000000000000-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01"
            })
    void beginsATraceWhereTheCallerHasNone(String parent) {
        Trace trace = Trace.of(parent, "vendor=1", new Random(1));

        assertThat(trace.parent()).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01").isNotEqualTo(parent);
        assertThat(trace.state()).isNull();
    }
}
