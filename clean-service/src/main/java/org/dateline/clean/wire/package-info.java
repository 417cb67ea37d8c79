/** What wires put around a story → its dateline, agency, authors and picture credits. */
@NullMarked
package org.dateline.clean.wire;

import org.jspecify.annotations.NullMarked;
