/** Pages and texts in, the time and the memory that cleaning and tagging take out. */
@NullMarked
package org.dateline.benchmarks;

import org.jspecify.annotations.NullMarked;
