/** Feeders' articles from {@code articles.incoming} and over HTTP in → {@code articles.raw} out. */
@NullMarked
package org.dateline.ingest;

import org.jspecify.annotations.NullMarked;
