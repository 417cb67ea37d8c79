package org.dateline.contract;

/** The names of the topics that articles pass through, in their order. */
public final class Topics {
    /** What feeders send: JSON, lenient, any key. Written by feeders, read by ingest-service. */
    public static final String INCOMING = "articles.incoming";

    /** {@link RawArticle} by article id. Written by ingest-service, read by clean-service. */
    public static final String RAW = "articles.raw";

    /** {@link CleanArticle} by article id. Written by clean-service, read by enrich-service. */
    public static final String CLEAN = "articles.clean";

    /** {@link EnrichedArticle} by article id. Written by enrich-service, read by index-service. */
    public static final String ENRICHED = "articles.enriched";

    /** {@link RepeatedBlock} by what it is known by; compacted. Written and read by clean-service. */
    public static final String BOILERPLATE = "articles.boilerplate";

    private Topics() {}

    /** The topic for the messages of {@code topic} that the service reading it could not handle. */
    public static String deadLetters(String topic) {
        return topic + "-dlt";
    }
}
