/** The engine under test, with a classifier that the tests train themselves. */
@NullMarked
package org.dateline.enrich.corenlp;

import org.jspecify.annotations.NullMarked;
