/** Tests of who may send articles. */
@NullMarked
package org.dateline.ingest.access;

import org.jspecify.annotations.NullMarked;
