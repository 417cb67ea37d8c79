/** The files of deploy/ in; what they name that no service has, reads, exports or maps out. */
@NullMarked
package org.dateline.checks;

import org.jspecify.annotations.NullMarked;
