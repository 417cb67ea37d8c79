/** Mentions in, the people, organizations and places they name out. */
@NullMarked
package org.dateline.enrich.entities;

import org.jspecify.annotations.NullMarked;
