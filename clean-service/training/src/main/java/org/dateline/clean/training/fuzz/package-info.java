/** A seed in, broken pages and texts out, and what the cleaner must do with each of them. */
@NullMarked
package org.dateline.clean.training.fuzz;

import org.jspecify.annotations.NullMarked;
