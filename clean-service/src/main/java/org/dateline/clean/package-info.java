@NullMarked
package org.dateline.clean;

import org.jspecify.annotations.NullMarked;
