/** The name of an engine and its settings in, the tagger that it makes out. */
@NullMarked
package org.dateline.enrich.engine;

import org.jspecify.annotations.NullMarked;
