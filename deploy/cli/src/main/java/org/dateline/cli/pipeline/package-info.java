/** The whole pipeline on this machine: a directory and ports in, running processes and their addresses out. */
@NullMarked
package org.dateline.cli.pipeline;

import org.jspecify.annotations.NullMarked;
