@NullMarked
package org.dateline.clean.html;

import org.jspecify.annotations.NullMarked;
