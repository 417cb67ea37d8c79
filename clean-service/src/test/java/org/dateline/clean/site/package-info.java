@NullMarked
package org.dateline.clean.site;

import org.jspecify.annotations.NullMarked;
