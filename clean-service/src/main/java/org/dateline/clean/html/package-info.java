/**
 * An HTML page in; its article out. The page is parsed and walked once ({@link org.dateline.clean.html.PageAnalyzer}),
 * each block of its text gets a row of features, two learned models decide which blocks are the article's text, and the
 * rest of the page tells title, authors and dates.
 */
@NullMarked
package org.dateline.clean.html;

import org.jspecify.annotations.NullMarked;
