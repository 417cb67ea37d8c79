/** The whole pipeline from outside: articles over HTTP and Kafka in, documents of Elasticsearch and dead letters out. */
@NullMarked
package org.dateline.e2e;

import org.jspecify.annotations.NullMarked;
