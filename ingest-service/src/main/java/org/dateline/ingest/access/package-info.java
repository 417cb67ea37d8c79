/** Requests to {@code /articles} in → those that a feeder's key allows, no faster than it may send, out. */
@NullMarked
package org.dateline.ingest.access;

import org.jspecify.annotations.NullMarked;
