/** Labelled and raw open text in, the tagger's model out; and the measures of its quality. */
@NullMarked
package org.dateline.enrich.training;

import org.jspecify.annotations.NullMarked;
