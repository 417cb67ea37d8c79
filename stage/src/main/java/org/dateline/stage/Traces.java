package org.dateline.stage;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.TracerProvider;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.IdGenerator;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The headers of a request or message in, the span of what this service does with it out; its place in the trace is
 * passed on in the headers of the next message (W3C Trace Context). Where spans go nowhere, the place that came is
 * passed on as it is. What came without a trace begins one, so that the logs of all services can be joined on it.
 *
 * <p>Attributes follow OpenTelemetry's semantic conventions for messaging; what is ours begins with {@code dateline}.
 */
public final class Traces implements AutoCloseable {
    private static final AttributeKey<String> ARTICLE = AttributeKey.stringKey("dateline.article.id");
    private static final AttributeKey<String> OUTCOME = AttributeKey.stringKey("dateline.outcome");
    private static final AttributeKey<String> REASON = AttributeKey.stringKey("dateline.reason");
    private static final AttributeKey<String> SYSTEM = AttributeKey.stringKey("messaging.system");
    private static final AttributeKey<String> TOPIC = AttributeKey.stringKey("messaging.destination.name");
    private static final AttributeKey<String> PARTITION = AttributeKey.stringKey("messaging.destination.partition.id");
    private static final AttributeKey<Long> OFFSET = AttributeKey.longKey("messaging.kafka.offset");

    private static final W3CTraceContextPropagator W3C = W3CTraceContextPropagator.getInstance();
    private static final TextMapGetter<UnaryOperator<@Nullable String>> HEADERS = new HeaderGetter();

    private final TracerProvider provider;
    private final Tracer tracer;
    private final IdGenerator ids = IdGenerator.random();

    private Traces(TracerProvider provider) {
        this.provider = provider;
        this.tracer = provider.get("org.dateline");
    }

    /** Spans that go nowhere. */
    public static Traces off() {
        return new Traces(OpenTelemetry.noop().getTracerProvider());
    }

    /** Spans of a service that go where its settings say. */
    static Traces of(TraceProperties settings, String service) {
        return settings.endpoint().isBlank() ? off() : new Traces(exporting(settings, service));
    }

    private static SdkTracerProvider exporting(TraceProperties settings, String service) {
        OtlpHttpSpanExporter exporter = OtlpHttpSpanExporter.builder()
                .setEndpoint(settings.endpoint().replaceAll("/+$", "") + "/v1/traces")
                .build();
        return SdkTracerProvider.builder()
                .setResource(Resource.getDefault()
                        .merge(Resource.create(Attributes.of(AttributeKey.stringKey("service.name"), service))))
                .setSampler(Sampler.parentBased(Sampler.traceIdRatioBased(settings.sampled())))
                .addSpanProcessor(BatchSpanProcessor.builder(exporter).build())
                .build();
    }

    /** Begins the span of a request. */
    public Span begin(String name, UnaryOperator<@Nullable String> header) {
        return begin(tracer.spanBuilder(name).setSpanKind(SpanKind.SERVER), header);
    }

    /** Begins the span of a message. */
    public Span begin(ConsumerRecord<?, ?> message) {
        SpanBuilder span = tracer.spanBuilder("process " + message.topic())
                .setSpanKind(SpanKind.CONSUMER)
                .setAttribute(SYSTEM, "kafka")
                .setAttribute(TOPIC, message.topic())
                .setAttribute(PARTITION, Integer.toString(message.partition()))
                .setAttribute(OFFSET, message.offset());
        return begin(span, name -> MessageReader.header(message, name));
    }

    private Span begin(SpanBuilder builder, UnaryOperator<@Nullable String> header) {
        Context parent = W3C.extract(Context.root(), header, HEADERS);
        Span span = builder.setParent(parent).startSpan();
        if (span.getSpanContext().isValid()) {
            return span;
        }
        return Span.wrap(SpanContext.create(
                ids.generateTraceId(), ids.generateSpanId(), TraceFlags.getSampled(), TraceState.getDefault()));
    }

    /** Says in the headers of a message that it came of this span. */
    public static void passOn(Span span, Headers headers) {
        W3C.inject(span.storeInContext(Context.root()), headers, (to, name, value) -> to.remove(name)
                .add(name, value.getBytes(StandardCharsets.UTF_8)));
    }

    /** Ends a span, with what became of the article. */
    public static void end(Span span, @Nullable String id, String outcome, String reason) {
        if (id != null) {
            span.setAttribute(ARTICLE, id);
        }
        span.setAttribute(OUTCOME, outcome);
        if (!reason.isEmpty()) {
            span.setAttribute(REASON, reason);
        }
        if (outcome.equals("dead-lettered")) {
            span.setStatus(StatusCode.ERROR, reason);
        }
        span.end();
    }

    /** Sends what has not been sent. */
    @Override
    public void close() {
        if (provider instanceof SdkTracerProvider sdk) {
            sdk.close();
        }
    }

    private static final class HeaderGetter implements TextMapGetter<UnaryOperator<@Nullable String>> {
        @Override
        public Iterable<String> keys(UnaryOperator<@Nullable String> headers) {
            return List.copyOf(W3C.fields());
        }

        @Override
        public @Nullable String get(@Nullable UnaryOperator<@Nullable String> headers, String name) {
            return headers == null ? null : headers.apply(name);
        }
    }
}
