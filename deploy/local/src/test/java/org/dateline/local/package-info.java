@NullMarked
package org.dateline.local;

import org.jspecify.annotations.NullMarked;
