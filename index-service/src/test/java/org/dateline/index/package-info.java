@NullMarked
package org.dateline.index;

import org.jspecify.annotations.NullMarked;
