package org.dateline.clean.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page's JSON-LD says about its article.
 *
 * @param headline if any
 * @param description if any
 * @param body the text, if it is there
 * @param authors names as given, of people and organizations
 * @param publishers names
 * @param published as given, if any
 * @param modified as given, if any
 * @param section if any
 * @param image address, if any
 * @param news whether it calls itself a news article
 */
record LinkedData(
        @Nullable String headline,
        @Nullable String description,
        @Nullable String body,
        List<String> authors,
        List<String> publishers,
        @Nullable String published,
        @Nullable String modified,
        @Nullable String section,
        @Nullable String image,
        boolean news) {
    static final LinkedData NONE =
            new LinkedData(null, null, null, List.of(), List.of(), null, null, null, null, false);
}
