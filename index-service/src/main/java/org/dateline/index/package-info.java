/**
 * {@code articles.enriched} in, Elasticsearch out: each article is one document, of its highest revision, behind the
 * alias {@code articles}.
 */
@NullMarked
package org.dateline.index;

import org.jspecify.annotations.NullMarked;
