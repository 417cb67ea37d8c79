/** Engines under test. */
@NullMarked
package org.dateline.enrich.engine;

import org.jspecify.annotations.NullMarked;
