/** The learned part of cleaning: features of a block or line in, the probability that it is the article's text out. */
@NullMarked
package org.dateline.clean.model;

import org.jspecify.annotations.NullMarked;
