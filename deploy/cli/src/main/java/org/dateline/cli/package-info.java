/** The command line: what a person types in, what the pipeline says out. */
@NullMarked
package org.dateline.cli;

import org.jspecify.annotations.NullMarked;
