/** A text → the language it is written in. */
@NullMarked
package org.dateline.clean.language;

import org.jspecify.annotations.NullMarked;
