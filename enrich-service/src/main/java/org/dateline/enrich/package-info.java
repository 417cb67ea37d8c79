@NullMarked
package org.dateline.enrich;

import org.jspecify.annotations.NullMarked;
