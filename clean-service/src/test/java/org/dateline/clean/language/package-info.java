@NullMarked
package org.dateline.clean.language;

import org.jspecify.annotations.NullMarked;
