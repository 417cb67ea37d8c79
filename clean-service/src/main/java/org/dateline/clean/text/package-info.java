/** A plain-text scrape → the article in it: its lines told apart by what they say, where they stand and what is around them. */
@NullMarked
package org.dateline.clean.text;

import org.jspecify.annotations.NullMarked;
