/** A user's list of names and a text in, the names that stand in the text out, with the list's ids. */
@NullMarked
package org.dateline.enrich.watchlist;

import org.jspecify.annotations.NullMarked;
