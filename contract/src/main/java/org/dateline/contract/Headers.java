package org.dateline.contract;

/** The names of the message headers; every value is UTF-8 text. */
public final class Headers {
    /** On a tombstone (key, null value): the revision of the takedown, a decimal number. */
    public static final String REVISION = "dateline-revision";

    /** W3C Trace Context: the span in which the message was written, or what came, where no spans are kept. */
    public static final String TRACE_PARENT = "traceparent";

    /** W3C Trace Context, the vendors' part, passed along. */
    public static final String TRACE_STATE = "tracestate";

    /** On a dead letter: why, in one lower-case word or two, such as {@code unreadable} or {@code no-text}. */
    public static final String REASON = "dateline-reason";

    /** On a dead letter: what was expected, what came, and what to do. */
    public static final String DETAIL = "dateline-detail";

    /** On a dead letter: the service that could not handle the message. */
    public static final String SERVICE = "dateline-service";

    /** On a dead letter: where the message stood, {@code topic/partition/offset}. */
    public static final String ORIGIN = "dateline-origin";

    private Headers() {}
}
