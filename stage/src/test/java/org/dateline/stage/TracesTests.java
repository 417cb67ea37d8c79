package org.dateline.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.trace.Span;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TracesTests {
    private static final String PARENT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    private static final String NOBODY = "http://localhost:1";

    @Test
    void passesOnWhatCameWhereSpansGoNowhere() {
        assertThat(passedOn(Traces.off(), Map.of("traceparent", PARENT, "tracestate", "vendor=1")))
                .isEqualTo(Map.of("traceparent", PARENT, "tracestate", "vendor=1"));
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
    void beginsATraceWhereNoneCame(String parent) {
        Map<String, String> headers = new HashMap<>(Map.of("tracestate", "vendor=1"));
        headers.put("traceparent", parent);

        Map<String, String> passedOn = passedOn(Traces.off(), headers);

        assertThat(passedOn).containsOnlyKeys("traceparent");
        assertThat(passedOn.get("traceparent"))
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01")
                .isNotEqualTo(parent)
                .isNotEqualTo(passedOn(Traces.off(), headers).get("traceparent"));
    }

    @Test
    void takesThePlaceOfTheParentWhereSpansAreSent() {
        try (Traces traces = Traces.of(new TraceProperties(NOBODY, 1), "test-service")) {
            assertThat(passedOn(traces, Map.of("traceparent", PARENT)).get("traceparent"))
                    .matches("00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-01")
                    .isNotEqualTo(PARENT);
        }
    }

    @Test
    void sendsNoneOfTheTracesBegunHereWhereTheShareIsZero() {
        try (Traces traces = Traces.of(new TraceProperties(NOBODY, 0), "test-service")) {
            // The second bit says that the id is random; only the first says that spans are sent.
            assertThat(passedOn(traces, Map.of()).get("traceparent")).matches(".*-0[02]");
            assertThat(passedOn(traces, Map.of("traceparent", PARENT)).get("traceparent"))
                    .endsWith("-01");
        }
    }

    @Test
    void refusesAShareThatIsNone() {
        assertThatThrownBy(() -> new TraceProperties("", 1.5))
                .hasMessage("dateline.traces.sampled: expected a share between 0 and 1, got 1.5");
    }

    private static Map<String, String> passedOn(Traces traces, Map<String, String> came) {
        Span span = traces.begin("receive article", came::get);
        RecordHeaders headers = new RecordHeaders();
        headers.add("traceparent", "of the message before".getBytes(StandardCharsets.UTF_8));
        Traces.passOn(span, headers);
        Traces.end(span, "id", "published", "");
        Map<String, String> passedOn = new HashMap<>();
        for (Header header : headers) {
            passedOn.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        return passedOn;
    }
}
