/**
 * The messages that pass between the services: {@code articles.incoming} → {@code articles.raw} → {@code articles.clean}
 * → {@code articles.enriched}, and a dead-letter topic beside each. Records, names, and nothing else.
 */
@NullMarked
package org.dateline.contract;

import org.jspecify.annotations.NullMarked;
