/** The bytes of a page or text in, its characters out, whatever charset they are in. */
@NullMarked
package org.dateline.ingest.charset;

import org.jspecify.annotations.NullMarked;
