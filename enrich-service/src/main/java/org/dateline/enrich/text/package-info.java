/** Text in, tokens and sentences with exact offsets out. */
@NullMarked
package org.dateline.enrich.text;

import org.jspecify.annotations.NullMarked;
