@NullMarked
package org.dateline.cli.articles;

import org.jspecify.annotations.NullMarked;
