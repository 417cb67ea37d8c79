@NullMarked
package org.dateline.ingest.charset;

import org.jspecify.annotations.NullMarked;
