/** Tokens and sentences in, typed mentions with confidence out. */
@NullMarked
package org.dateline.enrich.tagger;

import org.jspecify.annotations.NullMarked;
