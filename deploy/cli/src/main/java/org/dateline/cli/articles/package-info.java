/** Articles in and out of a running pipeline, over the HTTP of ingest-service and Elasticsearch. */
@NullMarked
package org.dateline.cli.articles;

import org.jspecify.annotations.NullMarked;
