package org.dateline.clean;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of clean-service.
 *
 * @param siteRules the file of rules for single sites, if there is one
 * @param siteRulesCheck how often it is looked whether that file has changed
 */
@ConfigurationProperties("dateline.clean")
record CleanProperties(
        @Nullable Path siteRules, @DefaultValue("5s") Duration siteRulesCheck) {
    CleanProperties {
        if (siteRulesCheck.toMillis() < 1) {
            throw new IllegalArgumentException(
                    "dateline.clean.site-rules-check: expected at least 1ms, got: " + siteRulesCheck);
        }
    }
}
