/** A folder of plain-text scrapes with their gold text → the line classifier's models, and a report on their quality. */
@NullMarked
package org.dateline.clean.training.text;

import org.jspecify.annotations.NullMarked;
