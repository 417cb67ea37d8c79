@NullMarked
package org.dateline.clean.wire;

import org.jspecify.annotations.NullMarked;
