/** {@code articles.raw} in, {@code articles.clean} out: the article without its boilerplate, and what its page says of it. */
@NullMarked
package org.dateline.clean;

import org.jspecify.annotations.NullMarked;
