/** {@code articles.clean} in, {@code articles.enriched} out: the names in each article, tagged and joined. */
@NullMarked
package org.dateline.enrich;

import org.jspecify.annotations.NullMarked;
