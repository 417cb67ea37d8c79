@NullMarked
package org.dateline.cli.terminal;

import org.jspecify.annotations.NullMarked;
