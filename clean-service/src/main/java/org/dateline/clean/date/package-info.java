/** Dates as written in, ISO 8601 out. */
@NullMarked
package org.dateline.clean.date;

import org.jspecify.annotations.NullMarked;
