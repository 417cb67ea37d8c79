/** Bylines as written in, people's names out. */
@NullMarked
package org.dateline.clean.byline;

import org.jspecify.annotations.NullMarked;
