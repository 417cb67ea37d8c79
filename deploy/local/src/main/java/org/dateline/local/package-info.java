/**
 * The servers that the pipeline stands on, as child processes of this JVM: a directory in, an address out. For the
 * command line and the tests; nothing that is deployed uses it.
 */
@NullMarked
package org.dateline.local;

import org.jspecify.annotations.NullMarked;
