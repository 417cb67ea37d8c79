@NullMarked
package org.dateline.clean.learned;

import org.jspecify.annotations.NullMarked;
