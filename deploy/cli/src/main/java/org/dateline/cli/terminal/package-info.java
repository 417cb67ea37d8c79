/** What a person reads: lines, tables, steps under way, in colour where it is a terminal. */
@NullMarked
package org.dateline.cli.terminal;

import org.jspecify.annotations.NullMarked;
