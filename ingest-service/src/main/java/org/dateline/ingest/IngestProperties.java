package org.dateline.ingest;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The settings of the ingest service.
 *
 * @param maxArticle the largest article as a feeder sends it, unpacked
 * @param publishTimeout how long the broker may take to acknowledge an article before its caller is told to try again
 * @param retryAfter when a caller who could not be served should try again
 * @param bulkWindow lines of a bulk request that may be on their way to the broker at once
 * @param bulkRequests bulk requests that are served at once
 */
@ConfigurationProperties("dateline.ingest")
record IngestProperties(
        @DefaultValue("5MB") DataSize maxArticle,
        @DefaultValue("10s") Duration publishTimeout,
        @DefaultValue("5s") Duration retryAfter,
        @DefaultValue("1000") int bulkWindow,
        @DefaultValue("8") int bulkRequests) {
    IngestProperties {
        expect(
                maxArticle.toBytes() > 0 && maxArticle.toBytes() < Integer.MAX_VALUE,
                "max-article: expected from 1B to 2GB",
                maxArticle);
        expect(publishTimeout.toMillis() > 0, "publish-timeout: expected at least 1ms", publishTimeout);
        expect(!retryAfter.isNegative(), "retry-after: expected at least 0s", retryAfter);
        expect(bulkWindow > 0, "bulk-window: expected at least 1", bulkWindow);
        expect(bulkRequests > 0, "bulk-requests: expected at least 1", bulkRequests);
    }

    private static void expect(boolean holds, String rule, Object value) {
        if (!holds) {
            throw new IllegalArgumentException("dateline.ingest." + rule + ", got: " + value);
        }
    }
}
