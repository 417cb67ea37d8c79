@NullMarked
package org.dateline.enrich.watchlist;

import org.jspecify.annotations.NullMarked;
