/** Lists of words in the service's file → their entries. */
@NullMarked
package org.dateline.clean.resource;

import org.jspecify.annotations.NullMarked;
