@NullMarked
package org.dateline.clean.date;

import org.jspecify.annotations.NullMarked;
