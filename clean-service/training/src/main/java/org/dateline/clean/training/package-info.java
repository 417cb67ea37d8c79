/** A folder of pages with their gold text → the clean service's models, and a report on their quality. */
@NullMarked
package org.dateline.clean.training;

import org.jspecify.annotations.NullMarked;
