/** {@code articles.clean} in, {@code articles.enriched} out: the names in each article, tagged and joined. */
/** {@code articles.clean} in, {@code articles.enriched} out: the people, organizations and places that a text names. */
@NullMarked
package org.dateline.enrich;

import org.jspecify.annotations.NullMarked;
