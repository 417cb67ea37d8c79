@NullMarked
package org.dateline.clean.byline;

import org.jspecify.annotations.NullMarked;
